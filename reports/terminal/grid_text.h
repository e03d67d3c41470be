// A table with merged cells for a terminal, drawn with - | + only: the lines that box characters
// draw are of one width in some terminals and of two in Chinese ones.
#pragma once

#include <string>
#include <vector>

#include "reports/document/remarks.h"
#include "reports/document/table_grid.h"

namespace duibiao {

/// Columns of the terminal for each column of `grid`, lines between them not counted, by the shares
/// of their widths: together with the lines at most `width`, each at least 2; none takes more than
/// its content needs while others lack room.
[[nodiscard]] std::vector<int> column_widths(const TableGrid& grid, int width);

/// What a cell says: its text, then the mark of its note.
[[nodiscard]] std::string text_of(const DocumentCell& cell, const Remarks& remarks);

/// The table in lines; every line ends with LF. Tones are colours laid over the words where
/// `colour`.
[[nodiscard]] std::string grid_text(const TableGrid& grid, const std::vector<int>& widths,
                                    const Remarks& remarks, bool colour);

}  // namespace duibiao
