// Which column of the indicator grid stands where: read from its heading row.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "adapters/form/fields/heading_period.h"
#include "adapters/form/form_words.h"
#include "adapters/form/lines/form_line.h"
#include "engine/base/result.h"

namespace duibiao {

/// A headed column and the cells it covers: those from `from` up to the next heading, `to`
/// excluded.
struct ColumnSpan {
  GridColumn role = GridColumn::other;
  std::size_t from = 0;
  std::size_t to = 0;
  std::string heading{};
  std::optional<HeadingPeriod> period{};  ///< of a column of figures: 1-7月执行情况
};

/// The columns of a grid from left to right; the last one reaches to the end of the line.
struct GridLayout {
  std::vector<ColumnSpan> columns{};

  /// The column of `role`; null where the grid has none.
  [[nodiscard]] const ColumnSpan* find(GridColumn role) const;
  /// The column that covers the cell at `position`; null left of the first one.
  [[nodiscard]] const ColumnSpan* at(std::size_t position) const;
  /// Cells left of the indicator's name: as many leading tabs can be lost.
  [[nodiscard]] std::size_t cells_before_name() const;
};

/// The layout of `heading`. Errors: `grid_without_names` (no 三级指标), `grid_without_levels` (no
/// 一级指标), `grid_without_targets` (no 全年(程)指标值), `grid_column_twice` {heading}. Note:
/// `grid_column_ignored` {heading}.
[[nodiscard]] Read<GridLayout> read_layout(const FormLine& heading, const FormWords& words,
                                           const std::string& file);

/// `layout` without the cells that have no heading of their own: how a page looks whose text layer
/// has one tab a column.
[[nodiscard]] GridLayout closed_up(const GridLayout& layout);

}  // namespace duibiao
