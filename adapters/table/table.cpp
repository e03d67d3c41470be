#include "adapters/table/table.h"

#include <algorithm>

#include "adapters/sheet/sheet.h"

namespace duibiao {

std::optional<std::size_t> Table::column(std::string_view name) const {
  const auto found = std::ranges::find(heading, name);
  if (found == heading.end()) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(found - heading.begin());
}

Source Table::heading_where() const {
  if (!letters.empty()) {
    return {.file = file, .sheet = sheet, .cell = cell_address(letters.front(), heading_line)};
  }
  return {.file = file, .sheet = sheet, .line = heading_line};
}

Source Table::where(const TableRow& row, std::size_t column) const {
  if (column < letters.size()) {
    return {.file = file, .sheet = sheet, .cell = cell_address(letters[column], row.line)};
  }
  return {.file = file,
          .sheet = sheet,
          .cell = column < heading.size() ? heading[column] : std::string{},
          .line = row.line};
}

}  // namespace duibiao
