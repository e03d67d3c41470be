// A table measured for paper: how many lines each cell takes, how many lines high each row is,
// which cells reach into it. A row is a whole number of lines high, and the lines of a cell that
// spans rows are spread over the lines of those rows; so wherever a sheet ends, every line has a
// place.
#pragma once

#include <vector>

#include "reports/document/remarks.h"
#include "reports/document/table_grid.h"
#include "reports/pdf/page_flow.h"
#include "reports/pdf/typesetter.h"

namespace duibiao {

struct SetCell {
  SetText text{};
  int lines = 1;
};

struct SetTable {
  TableGrid grid{};
  std::vector<double> edges{};   ///< of the columns, in points from the table's left edge
  std::vector<SetCell> cells{};  ///< beside grid.cells
  std::vector<int> row_lines{};  ///< height of each row in lines
  std::vector<std::vector<std::size_t>> covering{};  ///< a row: the cells that reach into it
  double line_height = 0;
};

/// Above and below the lines of a row together, and to the left and right of a cell's text.
inline constexpr double kRowPadding = 6;
inline constexpr double kCellPadding = 2.5;

/// What a table is set in.
struct TableFrame {
  double width = 0;      ///< points
  bool crowded = false;  ///< smaller letters (is_crowded)
};

/// Measures `table`, which must outlive the result.
[[nodiscard]] SetTable set_table(const DocumentTable& table, const Remarks& remarks,
                                 const TableFrame& frame, Typesetter& typesetter);

/// The rows of a table as items of the flow, as table number `number`.
[[nodiscard]] std::vector<FlowItem> flow_items(const SetTable& table, int number);

}  // namespace duibiao
