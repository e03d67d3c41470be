// The ids of the cells that formulas speak of, so that a form can point at the sheet 系统测算
// before that is made. Unique in the document of one project.
#pragma once

#include <cstddef>

#include "reports/document/document.h"

namespace duibiao {

/// Cells of the funds block.
inline constexpr CellId kBudgetInitialCell = 1;
inline constexpr CellId kBudgetAdjustedCell = 2;
inline constexpr CellId kExecutedCell = 3;
inline constexpr CellId kFundsWeightCell = 4;
inline constexpr CellId kFundsPointsCell = 5;

/// Cells of one indicator: on the sheet 系统测算, and its weight and points on the form.
enum class IndicatorColumn { target, actual, attainment, weight, points, form_weight, form_points };

/// The cell of `column` of the indicator number `index` of the assessment, from 0.
[[nodiscard]] constexpr CellId cell_of(std::size_t index, IndicatorColumn column) {
  constexpr CellId kFirst = 100;
  constexpr CellId kColumns = 8;
  return kFirst + static_cast<CellId>(index) * kColumns + static_cast<CellId>(column);
}

}  // namespace duibiao
