#include "adapters/table/table.h"

#include <algorithm>

namespace duibiao {

std::optional<std::size_t> Table::column(std::string_view name) const {
  const auto found = std::ranges::find(heading, name);
  if (found == heading.end()) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(found - heading.begin());
}

Source Table::where(const TableRow& row, std::size_t column) const {
  return {.file = file,
          .sheet = sheet,
          .cell = column < heading.size() ? heading[column] : std::string{},
          .line = row.line};
}

}  // namespace duibiao
