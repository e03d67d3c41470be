// Where each cell of a table stands. A DocumentTable says, as HTML does, only what each row begins;
// here every place of the grid belongs to exactly one cell, so that a renderer draws boxes.
#pragma once

#include <vector>

#include "reports/document/document.h"

namespace duibiao {

/// A cell and the rows and columns that it takes, from 0; `rows` and `columns` ≥ 1.
struct PlacedCell {
  const DocumentCell* cell = nullptr;  ///< into the table, or an empty cell for a place left free
  int row = 0;
  int column = 0;
  int rows = 1;
  int columns = 1;

  [[nodiscard]] int row_end() const { return row + rows; }
  [[nodiscard]] int column_end() const { return column + columns; }
};

/// The table as boxes, by row and then by column. Every place is covered once.
struct TableGrid {
  int rows = 0;
  int columns = 0;
  int heading_rows = 0;         ///< the leading rows that are headings
  std::vector<double> edges{};  ///< of the columns, from 0 to 1: columns + 1 of them
  std::vector<PlacedCell> cells{};
};

/// The grid of `table`. Spans that overlap or leave the table are clipped; more cells than the
/// table has widths add columns of the mean width, so that no cell is lost. A span does not leave
/// the heading rows. The table must outlive the grid.
[[nodiscard]] TableGrid grid_of(const DocumentTable& table);

/// Does a row of the page's tables have more than ten cells? Then all of its tables are set in
/// smaller letters, so that each page has one size.
[[nodiscard]] bool is_crowded(const DocumentPage& page);

}  // namespace duibiao
