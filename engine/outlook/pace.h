// Progress on any day, beside the verdict: is it ahead, on pace or behind? SPEC §6.
#pragma once

#include <optional>
#include <span>

#include "engine/actual/observation.h"
#include "engine/compare/evaluate.h"
#include "engine/rules/rule_book.h"
#include "engine/target/form.h"

namespace duibiao {

/// Progress against the pace line, apart from the verdict.
enum class PaceWord { none, behind, on_pace, ahead };

/// Progress at the day of the assessment; `target` and `ratio` are empty where pace is not defined
/// (phrases, deadlines, no data, a line that is still at 0).
template <class AnyRatio>
struct PaceIn {
  PaceWord word = PaceWord::none;
  std::optional<AnyRatio> target{};  ///< what should be reached by now, in the base unit
  std::optional<AnyRatio> ratio{};   ///< actual / target for flows, else the attainment
  bool early_warning = false;        ///< a ceiling used faster than the line, still under the cap
};
using Pace = PaceIn<Ratio>;

/// The bounds of a book's words for pace, as numbers.
template <class AnyRatio>
struct PaceLimits {
  AnyRatio behind_below{};
  AnyRatio ahead_from{};
};

/// `bounds` as exact numbers.
[[nodiscard]] PaceLimits<Ratio> pace_limits(const PaceBounds& bounds);

/// The pace of `indicator`, of `kind`. Flows are held against the line through both milestones
/// (without a half-year value, to the end; 序时进度 is its own line, a range has none); levels
/// against the newest value that is due (before the first one is, against that one), never
/// time-scaled; ceilings against the cap, with a warning above the line. Behind < 0.8 ≤ on pace
/// < 1.2 ≤ ahead, by `bounds`. Where `plan` is not null, the line is the plan's (`plan_of_line`).
[[nodiscard]] Pace pace_of(const Indicator& indicator, Kind kind,
                           std::span<const Observation> counted, const CompareContext& context,
                           const PaceBounds& bounds, const Plan* plan = nullptr);

/// Of `plans` the one that draws the pace line of `indicator`: its own, else the one for every
/// flow. Null for levels and words, and where 序时进度 is the line itself.
[[nodiscard]] const Plan* plan_of_line(const Indicator& indicator, Kind kind,
                                       std::span<const Plan> plans);

/// The cell of `indicator` that its kind is held against on the context's day: a level against the
/// newest value that is due (before the first one is, against that one), a ceiling against the cap
/// of its half, a flow against what the pace line leads to, which is the full-year value, except on
/// the day of the half-year value itself.
[[nodiscard]] const TargetCell& cell_due(const Indicator& indicator, Kind kind,
                                         const CompareContext& context);

/// The pace line's value on the context's day in the base unit: piecewise linear from 0 through the
/// half-year bound to the full-year bound; with a `plan` its share of the full-year bound. Nothing
/// where the full-year target has no single bound.
[[nodiscard]] std::optional<Ratio> pace_line(const Indicator& indicator,
                                             const CompareContext& context,
                                             const Plan* plan = nullptr);

/// Behind, on pace or ahead.
template <class AnyRatio>
[[nodiscard]] constexpr PaceWord pace_word(const AnyRatio& ratio,
                                           const PaceLimits<AnyRatio>& limits) {
  if (ratio < limits.behind_below) {
    return PaceWord::behind;
  }
  return ratio < limits.ahead_from ? PaceWord::on_pace : PaceWord::ahead;
}

/// Completes the pace of a flow whose `target` is the line: `actual` against it, both in the base
/// unit; no word where the line is still at 0, and where the ratio does not fit.
template <class AnyRatio>
constexpr void set_flow_pace(PaceIn<AnyRatio>& pace, const AnyRatio& actual,
                             const PaceLimits<AnyRatio>& limits) {
  if (!pace.target || pace.target->numerator() <= 0) {
    return;
  }
  pace.ratio = quotient(actual, *pace.target);
  if (pace.ratio) {
    pace.word = pace_word(*pace.ratio, limits);
  }
}

/// Sets the pace of a level: the attainment of the value that it is held against.
template <class AnyRatio>
constexpr void set_standing_pace(PaceIn<AnyRatio>& pace, const std::optional<AnyRatio>& bound,
                                 const AnyRatio& attainment, const PaceLimits<AnyRatio>& limits) {
  pace.word = pace_word(attainment, limits);
  pace.target = bound;
  pace.ratio = attainment;
}

/// Makes the pace of a level that of a ceiling: behind where the cap was missed, else with a
/// warning where `actual` is above `line`.
template <class AnyRatio>
constexpr void set_under_cap(PaceIn<AnyRatio>& pace, bool over_cap,
                             const std::optional<AnyRatio>& line,
                             const std::optional<AnyRatio>& actual) {
  if (over_cap && pace.ratio) {
    pace.word = PaceWord::behind;
  }
  pace.early_warning = !over_cap && line && actual && *actual > *line;
}

}  // namespace duibiao
