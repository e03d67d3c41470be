// Puts the cells of each grid line under their columns, also where tabs were lost: a line that does
// not fit as it stands is tried with its leading tabs put back and with one tab a column, and taken
// only where exactly one of these readings makes a whole indicator.
#pragma once

#include <string>
#include <vector>

#include "adapters/form/form_words.h"
#include "adapters/form/grid/grid_row.h"
#include "adapters/form/lines/form_line.h"
#include "engine/base/result.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// Places the lines of the grid block, whose first is its heading; a heading may be repeated. A
/// page without one has the columns of the page before, or the same with one tab each, whichever
/// more of its rows fit: note `page_columns_inferred`.
///
/// Errors: those of read_layout; `row_without_values` {name}; `row_place_unclear` (two readings
/// make sense); `row_not_understood` (none does). Notes: `row_columns_inferred` {name} (a row with
/// one tab a column on a page of the other kind). Warning: `line_not_understood` (text without tabs
/// that names no known level).
[[nodiscard]] Read<Grid> read_grid(const std::vector<FormLine>& lines, const FormWords& words,
                                   const Vocabulary& vocabulary, const std::string& file);

}  // namespace duibiao
