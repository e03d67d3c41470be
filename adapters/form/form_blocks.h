// Which line belongs to which block of a target form: the second step. Blocks as in regulations
// §4.1: title, header fields (the goal texts among them), funds, indicator grid; in any order.
#pragma once

#include <span>
#include <vector>

#include "adapters/form/form_words.h"
#include "adapters/form/lines/form_line.h"

namespace duibiao {

/// The lines of each block, in file order. Every line of the file stands in exactly one.
struct FormBlocks {
  std::vector<FormLine> title{};   ///< above the first line that any other block knows
  std::vector<FormLine> header{};  ///< labelled fields, wherever they stand
  std::vector<FormLine> funds{};   ///< from 项目资金 on
  std::vector<FormLine> grid{};  ///< from the first heading with 一级指标, 三级指标 … on
};

/// Is `line` a heading of the indicator grid: two of its cells or more are column labels, one of
/// them a level or the indicator's name? Figures without targets are no grid, but a sheet of
/// figures.
[[nodiscard]] bool is_grid_heading(const FormLine& line, const FormWords& words);

/// Sorts `lines` into blocks. A line opens the block that its first filled cell names; any other
/// line belongs to the block it stands in.
[[nodiscard]] FormBlocks sort_into_blocks(std::span<const FormLine> lines, const FormWords& words);

}  // namespace duibiao
