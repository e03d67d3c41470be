#include "adapters/columns/input/name_index.h"

#include <array>

namespace duibiao::columns {

void NameIndex::load(std::uint32_t project) {
  project_ = project;
  rows_.clear();
  for_rows(run_, project, [&](std::uint32_t row, const TargetRow& target) {
    const std::string& name = run_.classes[target.indicator_class].indicator_class.name;
    const auto [known, fresh] = rows_.emplace(matching_key(name), row);
    if (!fresh) {
      known->second = std::nullopt;
    }
  });
}

std::optional<std::uint32_t> NameIndex::row(std::uint32_t project, std::string_view name) {
  if (project_ != project) {
    load(project);
  }
  const auto found = rows_.find(matching_key(name));
  return found == rows_.end() ? std::nullopt : found->second;
}

}  // namespace duibiao::columns
