// The heading of an indicator grid in a sheet: one row, or two where headings were merged over
// columns (偏差原因分析 over five, 完成目标可能性 over three).
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "adapters/form/form_words.h"
#include "adapters/form/grid/grid_layout.h"
#include "adapters/form/lines/form_line.h"
#include "engine/base/result.h"

namespace duibiao {

/// The columns that a heading names, and the lines it takes.
struct SheetHeading {
  GridLayout layout{};
  std::size_t lines = 1;
};

/// Reads the heading that begins with the first of `lines` (`is_grid_heading`). A column reaches to
/// the next heading, the last one as far as its own cell does. Of two tables side by side under one
/// 一级指标 (实施期 and 年度) the right one, of the year, is read. Errors: `grid_without_names`,
/// `grid_without_levels`, `grid_without_targets`, `grid_column_twice` {heading}. Notes:
/// `grid_column_ignored` {heading}, `grid_columns_left_aside` {headings}.
[[nodiscard]] Read<SheetHeading> read_sheet_heading(std::span<const FormLine> lines,
                                                    const FormWords& words,
                                                    const std::string& file);

}  // namespace duibiao
