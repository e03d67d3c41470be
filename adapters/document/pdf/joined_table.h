// One table out of its parts on several pages: common columns, repeated headings left out, and what
// a page break cut put together again.
#pragma once

#include <cstddef>
#include <vector>

#include "adapters/document/pdf/page_content.h"
#include "adapters/sheet/sheet.h"

namespace duibiao::pdf {

/// The rows and merged cells of the table whose parts on the pages are `parts`, in order; at least
/// one. A part may stand farther left or right than the first. Put together across a page break are
///   - a row of which the lines show that it goes on (no line below it, or none above the next), or
///     the words (nothing but the next lines of cells whose last line is full);
///   - a cell of several rows whose rest on the next page is empty.
/// Rows at the top of a page that repeat the table's first rows are left out. The first row of a
/// page that is a row of its own has the mark `after_break`.
[[nodiscard]] Sheet joined_table(const std::vector<PageTable>& parts);

}  // namespace duibiao::pdf
