// One row with its figures → verdict, attainment, deviation, pace and points, in integers of 64
// bits and with the same small functions that the explained path visits. What it does not know, or
// what does not fit, it declines to that path, row by row.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "engine/columns/indicator_class.h"
#include "engine/columns/packed.h"
#include "engine/columns/row_context.h"
#include "engine/compare/evaluation.h"
#include "engine/outlook/pace.h"
#include "engine/score/roll_up.h"
#include "engine/value/small_ratio.h"

namespace duibiao::columns {

/// What one row came to. Weight and score are the caller's: the same row weighs what its project
/// says.
template <class AnyRatio>
struct RowResultIn {
  Status status = Status::no_data;
  std::optional<MissedBy> missed_by{};
  bool bound_is_below = false;  ///< the target is < bound, for the word of an equality
  std::string_view reason{};    ///< code, for what was not compared
  std::optional<AnyRatio> attainment{};
  std::optional<AnyRatio> deviation{};
  PaceIn<AnyRatio> pace{};
  std::optional<AnyRatio> share = AnyRatio{0};  ///< of its weight that it earned; none: it does
                                                ///< not fit
};
using RowResult = RowResultIn<SmallRatio>;

/// The same result in wider numbers.
[[nodiscard]] RowResultIn<Ratio> widened(const RowResult& result);

/// Assesses `row` with `counted`: the figures that count, oldest first, in reading order on one
/// day. False, and `result` means nothing, where the explained path has to: a declined target, a
/// figure in words for a number, two values on one day, a running total, another unit, anything
/// that a warning is due for, and numbers that do not fit.
[[nodiscard]] bool assess_row(const TargetRow& row, const IndicatorClass& indicator_class,
                              std::span<const PackedFigure> counted, const RowContext& context,
                              RowResult& result);

}  // namespace duibiao::columns
