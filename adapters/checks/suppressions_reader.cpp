#include "adapters/checks/suppressions_reader.h"

#include "adapters/toml/toml_reader.h"

namespace duibiao {
namespace {

void check_id(TomlReader& reader, const std::string& id, const Catalogue& catalogue) {
  if (catalogue.find(id) != nullptr) {
    return;
  }
  std::vector<std::string_view> known;
  for (const CheckEntry& check : catalogue.entries()) {
    known.push_back(check.id);
  }
  reader.refuse(error("check_unknown", reader.where("id"),
                      {{"found", id}, {"nearest", std::string(nearest(id, known))}}));
}

Suppression read_one(const TomlTable& table, const Catalogue& catalogue, Problems& problems) {
  TomlReader reader(table, problems);
  Suppression answer;
  answer.where = table.where;
  if (const auto id = reader.text("id", Need::required)) {
    answer.check = *id;
    check_id(reader, *id, catalogue);
  }
  answer.project = reader.text("project", Need::optional).value_or("");
  answer.indicator = reader.text("indicator", Need::optional).value_or("");
  const auto reason = reader.text("reason", Need::required);
  const auto owner = reader.text("owner", Need::required);
  answer.reason = reason.value_or("");
  answer.owner = owner.value_or("");
  if ((reason && reason->empty()) || (owner && owner->empty())) {
    reader.refuse(error("suppression_without_reason", reader.where("reason")));
  }
  answer.until = reader.date("until", Need::required).value_or(Date{});
  reader.refuse_unknown_keys();
  return answer;
}

}  // namespace

Read<std::vector<Suppression>> read_suppressions(std::string_view text, const std::string& file,
                                                 const Catalogue& catalogue) {
  const Read<TomlTable> document = parse_toml(text, file);
  Read<std::vector<Suppression>> read{{}, document.problems};
  if (!document.usable()) {
    return read;
  }
  TomlReader reader(document.value, read.problems);
  for (const TomlTable* table : reader.tables("suppress", Need::optional)) {
    read.value.push_back(read_one(*table, catalogue, read.problems));
  }
  reader.refuse_unknown_keys();
  return read;
}

}  // namespace duibiao
