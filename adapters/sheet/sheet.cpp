#include "adapters/sheet/sheet.h"

#include <algorithm>
#include <string_view>

namespace duibiao {
namespace {

constexpr std::uint32_t kLetters = 26;
constexpr std::uint32_t kLastColumn = 16'384;
constexpr std::uint32_t kLastRow = 1'048'576;

}  // namespace

std::string cell_address(std::uint32_t column, std::uint32_t row) {
  std::string letters;
  for (std::uint32_t rest = column; rest > 0; rest = (rest - 1) / kLetters) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
  }
  return letters + std::to_string(row);
}

std::optional<CellPosition> parse_cell_address(std::string_view address) {
  CellPosition position;
  std::size_t at = 0;
  for (; at < address.size() && address[at] >= 'A' && address[at] <= 'Z'; ++at) {
    position.column =
        position.column * kLetters + static_cast<std::uint32_t>(address[at] - 'A') + 1;
    if (position.column > kLastColumn) {
      return std::nullopt;
    }
  }
  const bool has_row = at > 0 && at < address.size() && address[at] != '0';
  for (; at < address.size(); ++at) {
    if (address[at] < '0' || address[at] > '9') {
      return std::nullopt;
    }
    position.row = position.row * 10 + static_cast<std::uint32_t>(address[at] - '0');
    if (position.row > kLastRow) {
      return std::nullopt;
    }
  }
  return has_row ? std::optional(position) : std::nullopt;
}

Source place(const Sheet& sheet, std::uint32_t column, std::uint32_t row) {
  return {.file = sheet.file, .sheet = sheet.name, .cell = cell_address(column, row)};
}

std::string_view text_in(const SheetRow& row, std::uint32_t column) {
  const auto found = std::ranges::find(row.cells, column, &SheetCell::column);
  return found == row.cells.end() ? std::string_view{} : std::string_view(found->text);
}

}  // namespace duibiao
