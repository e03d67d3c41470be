// A document's formulas in the language of spreadsheets, so that a reader can follow a score and
// change a figure. A formula whose inputs are empty gives "", never 0 and never an error.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "reports/document/document.h"

namespace duibiao {

/// Where a cell of the document stands in the workbook.
struct CellAddress {
  std::size_t sheet = 0;
  std::string sheet_name{};
  std::uint32_t row = 0;  ///< from 0; the first of a merged cell
  std::uint32_t column = 0;
  std::uint32_t row_end = 1;  ///< below the last of a merged cell
  std::uint32_t column_end = 1;
  bool percent = false;  ///< the cell holds a percent figure
};

using CellAddresses = std::map<CellId, CellAddress>;

/// "F12"; `row` and `column` from 0.
[[nodiscard]] std::string address_text(std::uint32_t row, std::uint32_t column);

/// What stands before an address on the sheet `name`: "'系统测算'!".
[[nodiscard]] std::string sheet_prefix(std::string_view name);

/// How a cell of sheet number `sheet` speaks of `cell`: "F12", or "'系统测算'!F12" of another
/// sheet.
[[nodiscard]] std::string reference(const CellAddress& cell, std::size_t sheet);

/// The formula of the cell at `self`, beginning with "="; nothing where it speaks of a cell that
/// the document does not have, or grows longer than a spreadsheet takes (8192 characters).
[[nodiscard]] std::optional<std::string> formula_text(const Formula& formula,
                                                      const CellAddress& self,
                                                      const CellAddresses& cells);

}  // namespace duibiao
