// A row of the indicator grid with its cells under their columns, however it was read.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "adapters/form/grid/grid_layout.h"
#include "engine/base/source.h"

namespace duibiao {

/// What a unit wrote into a column that a target form has none of.
struct ClaimCell {
  std::size_t column = 0;  ///< position in the layout's columns
  GridColumn role = GridColumn::other;
  std::string text{};
  Source where{};
};

/// One row of the grid; either a named row or only labels. Target cells in several columns (≧, 735,
/// 人次) are joined with "|".
struct GridRow {
  std::uint32_t line = 0;     ///< line of the file or row of the sheet
  bool after_break = false;   ///< a page break stands above this row
  std::size_t lost_tabs = 0;  ///< leading tabs that had to be put back
  std::string level1{};
  std::string level2{};
  std::string name{};  ///< "" in a row that only labels a section
  std::string half_year{};
  std::string full_year{};
  std::string weight{};
  Source where{};                         ///< of the row, in a sheet of its name
  std::map<GridColumn, Source> places{};  ///< of its cells; in a sheet only
  std::vector<ClaimCell> filled{};        ///< from left to right; in a sheet only

  [[nodiscard]] bool has_label() const { return !level1.empty() || !level2.empty(); }
};

/// A grid row and the section it belongs to; `level1` is "" only where an error says so.
struct LevelledRow {
  GridRow row{};
  std::string level1{};
  std::string level2{};
};

/// The grid with its columns as the first heading has them.
struct Grid {
  GridLayout layout{};
  std::vector<GridRow> rows{};
};

}  // namespace duibiao
