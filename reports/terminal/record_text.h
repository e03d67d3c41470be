// A table with more columns than a terminal has room for, row by row: its groups (the leading
// columns whose cells span rows) and the first cell after them as a title, then each of the others
// under its heading. What is empty is left out.
#pragma once

#include <string>

#include "reports/document/remarks.h"
#include "reports/document/table_grid.h"
#include "reports/wording/wording.h"

namespace duibiao {

/// `grid` in lines of at most `width` columns; every line ends with LF. A cell that spans rows is
/// said with each of them; a heading above other headings stands before theirs.
[[nodiscard]] std::string record_text(const TableGrid& grid, int width, const Remarks& remarks,
                                      Language language);

}  // namespace duibiao
