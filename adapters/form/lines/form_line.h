// A line of a form: cells from left to right, wherever the form came from. In a text layer a cell
// is what stands between tabs, and tabs can be lost; in a sheet its column is its column, and a
// cell may have been merged over others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sheet/sheet.h"
#include "engine/base/source.h"

namespace duibiao {

/// What a sheet knows about a cell beside its text.
struct CellBox {
  CellContent content = CellContent::text;
  std::uint32_t columns = 1;  ///< covered by the cell, where it was merged over others
  std::uint32_t rows = 1;
  std::uint32_t top = 0;  ///< number of the line above whose merged cell covers this one; 0: none
};

/// One line that holds text. Leading and trailing empty cells are kept, because their number tells
/// columns apart.
struct FormLine {
  std::uint32_t number = 0;          ///< line of the file or row of the sheet, from 1
  bool after_break = false;          ///< a page break stands between this line and the one before
  std::vector<std::string> cells{};  ///< without outer white space
  bool exact = false;                ///< of a sheet: columns are what they are
  std::string sheet{};               ///< its name; "" for plain files
  std::vector<CellBox> boxes{};      ///< of a sheet: one a cell
};

/// The cell at `column`, "" beyond the last.
[[nodiscard]] std::string_view cell_at(const FormLine& line, std::size_t column);

/// Positions of the cells that are not empty.
[[nodiscard]] std::vector<std::size_t> filled_cells(const FormLine& line);

/// What the sheet knows about the cell at `column`; one cell of text for lines of a text layer.
[[nodiscard]] CellBox box_at(const FormLine& line, std::size_t column);

/// The place of a line: file and line, or the address of its first filled cell.
[[nodiscard]] Source place(const std::string& file, const FormLine& line);

/// The place of a cell: its address in a sheet; the line in a text layer.
[[nodiscard]] Source place(const std::string& file, const FormLine& line, std::size_t column);

}  // namespace duibiao
