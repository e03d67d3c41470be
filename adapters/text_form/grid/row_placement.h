// Puts the cells of each grid line under their columns, also where tabs were lost: a line that does
// not fit as it stands is tried with its leading tabs put back and with one tab a column, and taken
// only where exactly one of these readings makes a whole indicator.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "adapters/text_form/form_words.h"
#include "adapters/text_form/grid/grid_layout.h"
#include "adapters/text_form/text_lines.h"
#include "engine/base/result.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// One line of the grid with its cells under their columns; either a named row or only labels.
/// Target cells in several columns (≧, 735, 人次) are joined with "|".
struct GridRow {
  std::uint32_t line = 0;
  bool after_break = false;   ///< a page break stands above this row
  std::size_t lost_tabs = 0;  ///< leading tabs that had to be put back
  std::string level1{};
  std::string level2{};
  std::string name{};  ///< "" in a row that only labels a section
  std::string half_year{};
  std::string full_year{};
  std::string weight{};

  [[nodiscard]] bool has_label() const { return !level1.empty() || !level2.empty(); }
};

/// The grid with its columns as the first heading has them.
struct Grid {
  GridLayout layout{};
  std::vector<GridRow> rows{};
};

/// Places the lines of the grid block, whose first is its heading; a heading may be repeated. A
/// page without one has the columns of the page before, or the same with one tab each, whichever
/// more of its rows fit: note `page_columns_inferred`.
///
/// Errors: those of read_layout; `row_without_values` {name}; `row_place_unclear` (two readings
/// make sense); `row_not_understood` (none does). Notes: `row_columns_inferred` {name} (a row with
/// one tab a column on a page of the other kind). Warning: `line_not_understood` (text without tabs
/// that names no known level).
[[nodiscard]] Read<Grid> read_grid(const std::vector<TextLine>& lines, const FormWords& words,
                                   const Vocabulary& vocabulary, const std::string& file);

}  // namespace duibiao
