#include "adapters/rules/sources.h"

#include <algorithm>
#include <array>

#include "adapters/rules/bounds.h"
#include "adapters/toml/house_file.h"
#include "adapters/toml/toml_reader.h"

namespace duibiao {
namespace {

constexpr std::array<TomlWord<Assurance>, 3> kKinds{{{"seen", Assurance::seen},
                                                     {"memory", Assurance::memory},
                                                     {"inference", Assurance::inference}}};

RegulationSource read_source(const TomlTable& table, Problems& problems) {
  TomlReader reader(table, problems);
  RegulationSource source;
  source.mark = reader.text("mark", Need::required).value_or("");
  const auto kind = reader.word("kind", Need::required, kKinds);
  source.kind = kind.value_or(Assurance::inference);
  source.percent = confidence(reader, kind);
  source.title = reader.text("title", Need::required).value_or("");
  source.address = reader.text("address", Need::optional).value_or("");
  reader.refuse_unknown_keys();
  return source;
}

}  // namespace

Read<SourceList> read_sources(std::string_view text, const std::string& file) {
  Read<TomlTable> document = parse_toml(text, file);
  Read<SourceList> read{{}, std::move(document.problems)};
  if (!read.usable()) {
    return read;
  }
  TomlReader reader(document.value, read.problems);
  for (const TomlTable* table : reader.tables("source", Need::required)) {
    RegulationSource source = read_source(*table, read.problems);
    if (find_source(read.value, source.mark) != nullptr) {
      reader.refuse(error("listed_twice", table->where, {{"word", source.mark}}));
    }
    read.value.push_back(std::move(source));
  }
  reader.refuse_unknown_keys();
  return read;
}

const SourceList& house_sources() {
  static const SourceList sources = read_house_file("regulations/sources.toml", read_sources);
  return sources;
}

const RegulationSource* find_source(const SourceList& sources, std::string_view mark) {
  const auto found = std::ranges::find(sources, mark, &RegulationSource::mark);
  return found == sources.end() ? nullptr : &*found;
}

}  // namespace duibiao
