// Sheets as tests write them: rows of texts, and what is merged.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/sheet/sheet.h"

namespace duibiao::test {

using SheetTexts = std::vector<std::vector<std::string>>;

/// What a text is in a spreadsheet: 12.5 a number, 99.2% a percentage, #DIV/0! an error, =? a
/// formula without a result.
inline CellContent content_of(const std::string& text) {
  const bool digits = text.find_first_not_of("0123456789.-") == std::string::npos;
  const bool percentage =
      text.ends_with('%') && text.find_first_not_of("0123456789.%") == std::string::npos;
  return text == "=?"            ? CellContent::formula_empty
         : text.starts_with("#") ? CellContent::error
         : digits                ? CellContent::number
         : percentage            ? CellContent::percentage
                                 : CellContent::text;
}

inline MergedCells merged(std::string_view first, std::string_view last) {
  const CellPosition from = parse_cell_address(first).value();
  const CellPosition to = parse_cell_address(last).value();
  return {from.row, from.column, to.row, to.column};
}

/// A sheet 表 of a file 表.xlsx whose first row is row 1; "" leaves a cell out.
inline Sheet sheet_of(
    const SheetTexts& rows,
    std::initializer_list<std::pair<std::string_view, std::string_view>> spans = {},
    std::string name = "表") {
  Sheet sheet{.file = "表.xlsx", .name = std::move(name)};
  std::uint32_t number = 0;
  for (const auto& cells : rows) {
    SheetRow row{.number = ++number};
    for (std::size_t column = 0; column < cells.size(); ++column) {
      const CellContent content = content_of(cells[column]);
      if (!cells[column].empty()) {
        row.cells.push_back({static_cast<std::uint32_t>(column) + 1, content,
                             content == CellContent::formula_empty ? "" : cells[column]});
      }
    }
    if (!row.cells.empty()) {
      sheet.rows.push_back(std::move(row));
    }
  }
  for (const auto& [first, last] : spans) {
    sheet.merged.push_back(merged(first, last));
  }
  return sheet;
}

/// A file of these sheets.
inline OfficeFile office_file(std::vector<Sheet> sheets) {
  return {.file = "表.xlsx", .sheets = std::move(sheets), .below = {}};
}

}  // namespace duibiao::test
