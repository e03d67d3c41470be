// What weights are worked out from, as a table: a matrix of comparisons, or values of a portfolio.
#pragma once

#include "adapters/table/table.h"
#include "engine/base/result.h"
#include "engine/weighting/ahp.h"
#include "engine/weighting/entropy.h"

namespace duibiao {

/// A matrix of comparisons: a heading of the items behind a first cell of any text, and a row for
/// each item in the same order, its name in front. Cells are numbers, or fractions such as 1/3.
/// Errors, each with line and column: `weighting_cell` {found}; `ahp_items_differ` {found,
/// expected}. A row or column too many is seen by `ahp_weights`.
[[nodiscard]] Read<PairwiseMatrix> read_comparisons(const Table& table);

/// Values of a portfolio: the first column names the project or year, every other is an indicator,
/// better when higher unless its heading ends with "(-)" or "（-）". Error as above:
/// `weighting_cell` {found}.
[[nodiscard]] Read<PortfolioValues> read_portfolio(const Table& table);

}  // namespace duibiao
