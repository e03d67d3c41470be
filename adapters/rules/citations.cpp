#include "adapters/rules/citations.h"

#include <algorithm>

#include "adapters/rules/bounds.h"

namespace duibiao {
namespace {

std::string word_of(Assurance assurance) {
  const auto found = std::ranges::find(kAssurances, assurance, &TomlWord<Assurance>::second);
  return std::string(found->first);
}

/// Does the list of sources know the mark, and in the same way as the citation?
void check_mark(const Citation& citation, TomlReader& reader) {
  const RegulationSource* source = find_source(house_sources(), citation.mark);
  if (source == nullptr) {
    reader.refuse(error("unknown_mark", reader.where("mark"), {{"mark", citation.mark}}));
    return;
  }
  const bool assumed = citation.assurance == Assurance::assumption;
  const Assurance known_by = assumed ? Assurance::inference : citation.assurance;
  if (source->kind != known_by || source->percent != citation.percent) {
    reader.refuse(error("mark_contradicts", reader.where("mark"),
                        {{"mark", citation.mark},
                         {"assurance", word_of(citation.assurance)},
                         {"kind", word_of(source->kind)}}));
  }
}

}  // namespace

Citation read_citation(const TomlTable& table, Problems& problems) {
  TomlReader reader(table, problems);
  Citation citation;
  citation.document = reader.text("document", Need::required).value_or("");
  citation.clause = reader.text("clause", Need::required).value_or("");
  const auto assurance = reader.word("assurance", Need::required, kAssurances);
  citation.assurance = assurance.value_or(Assurance::assumption);
  const auto mark = reader.text("mark", Need::required);
  citation.mark = mark.value_or("");
  const auto faults = problems.size();
  citation.percent = confidence(reader, assurance);
  if (assurance && mark && problems.size() == faults) {
    check_mark(citation, reader);
  }
  reader.refuse_unknown_keys();
  return citation;
}

Citations::Citations(TomlReader& book, Problems& problems) {
  const TomlTable* table = book.table("citations", Need::required);
  if (table == nullptr) {
    return;
  }
  TomlReader reader(*table, problems);
  for (const TomlEntry& entry : reader.every_entry()) {
    if (const TomlTable* citation = reader.table(entry.key, Need::required)) {
      citations_.emplace(entry.key, read_citation(*citation, problems));
    }
  }
}

Citation Citations::named_in(TomlReader& section, std::string_view key) const {
  const auto name = section.text(key, Need::required);
  if (!name) {
    return {};
  }
  const auto found = citations_.find(*name);
  if (found != citations_.end()) {
    return found->second;
  }
  std::vector<std::string_view> names;
  for (const auto& [known, citation] : citations_) {
    names.push_back(known);
  }
  section.refuse(error("unknown_citation", section.where(key),
                       {{"found", *name}, {"nearest", std::string(nearest(*name, names))}}));
  return {};
}

}  // namespace duibiao
