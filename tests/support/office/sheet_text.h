// A sheet as one text, for tests that compare whole sheets.
#pragma once

#include <string>

#include "adapters/sheet/sheet.h"

namespace duibiao::test {

/// Each row as "2*: A甲 C8" (the star marks the first row of a page, h a hidden one), then the
/// merged cells as "A1:B2 C1:C3", with a line break behind each.
[[nodiscard]] inline std::string sheet_text(const Sheet& sheet) {
  std::string text;
  for (const SheetRow& row : sheet.rows) {
    text += std::to_string(row.number) + (row.after_break ? "*" : "") + (row.hidden ? "h" : "");
    text += ":";
    for (const SheetCell& cell : row.cells) {
      const std::string address = cell_address(cell.column, 1);
      text += " " + address.substr(0, address.size() - 1) + cell.text;
    }
    text += "\n";
  }
  std::string merged;
  for (const MergedCells& span : sheet.merged) {
    merged += (merged.empty() ? "" : " ") + cell_address(span.first_column, span.first_row) + ":" +
              cell_address(span.last_column, span.last_row);
  }
  return text + (merged.empty() ? "" : merged + "\n");
}

}  // namespace duibiao::test
