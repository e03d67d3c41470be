// A row by the explained path: built up again as an indicator with observations, for every spelling
// that the columnar driver declines.
#pragma once

#include <span>

#include "engine/base/problem.h"
#include "engine/columns/assess_row.h"

namespace duibiao::columns {

/// What the explained path says of a row.
struct ExplainedRow {
  RowResultIn<Ratio> result{};
  Problems notes{};
};

/// Assesses `row` by the explained path, which knows every row. `where` is the row's place: figures
/// have none of their own here.
[[nodiscard]] ExplainedRow explain_row(const TargetRow& row, const IndicatorClass& indicator_class,
                                       std::span<const PackedFigure> counted,
                                       const RowContext& context, const Source& where);

}  // namespace duibiao::columns
