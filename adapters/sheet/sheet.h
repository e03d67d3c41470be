// A sheet as every office file gives it, whatever program wrote it: rows of cells with their
// addresses, what is merged, what is hidden. Workbooks have one for each of theirs; documents and
// PDF files one for each table, with the paragraphs that stand above it.
//
// The text of a cell is what a reader of the sheet sees, but exact: a number is written in full
// (12000.5, never 1.2E4 and never rounded for display), a percentage cell as a percentage (0.992
// shown as 99% is "99.2%"), a date as 2024-05-15.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/source.h"

namespace duibiao {

/// What a cell holds. `formula_empty` is a formula whose result the file does not hold.
enum class CellContent { text, number, percentage, date, boolean, error, formula_empty };

/// One cell that holds something. An empty cell is not there.
struct SheetCell {
  std::uint32_t column = 0;  ///< from 1
  CellContent content = CellContent::text;
  std::string text{};  ///< UTF-8 without outer white space; lines of a cell are parted by LF
};

/// One row that holds something; its cells from left to right.
struct SheetRow {
  std::uint32_t number = 0;  ///< from 1, as the sheet counts
  bool hidden = false;
  bool after_break = false;  ///< the first row of a page of a PDF that goes on with a table
  std::vector<SheetCell> cells{};
};

/// Cells that were merged into one, whose text stands in the first: all of rows and columns, from
/// 1, the last ones included.
struct MergedCells {
  std::uint32_t first_row = 0;
  std::uint32_t first_column = 0;
  std::uint32_t last_row = 0;
  std::uint32_t last_column = 0;

  friend bool operator==(const MergedCells&, const MergedCells&) = default;
};

/// A paragraph of a document outside its tables; `line` counts paragraphs or lines from 1.
struct Paragraph {
  std::uint32_t line = 0;
  std::string text{};
};

/// One sheet, or one table of a document.
struct Sheet {
  std::string file{};
  std::string name{};  ///< of the sheet; 表1, 表2 … in documents
  bool hidden = false;
  std::vector<Paragraph> above{};  ///< what a document says between the table before and this one
  std::vector<SheetRow> rows{};    ///< in order; empty rows are not there
  std::vector<MergedCells> merged{};
  std::vector<std::uint32_t> hidden_columns{};  ///< in order
};

/// A whole office file.
struct OfficeFile {
  std::string file{};
  std::vector<Sheet> sheets{};
  std::vector<Paragraph> below{};  ///< what a document says behind its last table
};

/// The address of a cell as a spreadsheet writes it: (3, 12) is "C12". `column` and `row` from 1.
[[nodiscard]] std::string cell_address(std::uint32_t column, std::uint32_t row);

/// The column and row of an address such as "C12"; nothing for anything else, and beyond
/// XFD1048576, the last cell that a workbook has.
struct CellPosition {
  std::uint32_t column = 0;
  std::uint32_t row = 0;

  friend bool operator==(const CellPosition&, const CellPosition&) = default;
};
[[nodiscard]] std::optional<CellPosition> parse_cell_address(std::string_view address);

/// The place of a cell, for a Problem: file, sheet and address.
[[nodiscard]] Source place(const Sheet& sheet, std::uint32_t column, std::uint32_t row);

/// The text of a row's cell in `column`; "" where it has none.
[[nodiscard]] std::string_view text_in(const SheetRow& row, std::uint32_t column);

}  // namespace duibiao
