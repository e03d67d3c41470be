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
struct Pace {
  PaceWord word = PaceWord::none;
  std::optional<Ratio> target{};  ///< what should be reached by now, in the base unit
  std::optional<Ratio> ratio{};   ///< actual / target for flows; attainment for levels and ceilings
  bool early_warning = false;     ///< a ceiling used faster than the line, still under the cap
};

/// The pace of `indicator`, of `kind`. Flows are held against the line through both milestones
/// (without a half-year value, to the end; 序时进度 is its own line, a range has none); levels
/// against the newest value that is due (before the first one is, against that one), never
/// time-scaled; ceilings against the cap, with a warning above the line. Behind < 0.8 ≤ on pace
/// < 1.2 ≤ ahead, by `bounds`.
[[nodiscard]] Pace pace_of(const Indicator& indicator, Kind kind,
                           std::span<const Observation> counted, const CompareContext& context,
                           const PaceBounds& bounds);

/// The pace line's value on the context's day in the base unit: piecewise linear from 0 through the
/// half-year bound to the full-year bound; nothing where the full-year target has no single bound.
[[nodiscard]] std::optional<Ratio> pace_line(const Indicator& indicator,
                                             const CompareContext& context);

/// The pace of a flow: `actual` against `line`, both in the base unit; no word where either is
/// missing or the line is still at 0.
[[nodiscard]] Pace flow_pace(const std::optional<Ratio>& line, const std::optional<Ratio>& actual,
                             const PaceBounds& bounds);

/// The pace of a level: the attainment of the value that it is held against.
[[nodiscard]] Pace standing_pace(const std::optional<Ratio>& bound,
                                 const std::optional<Ratio>& attainment, const PaceBounds& bounds);

/// The pace of a ceiling, from that of a level: behind where the cap was missed, else with a
/// warning where `actual` is above `line`.
[[nodiscard]] Pace under_cap(Pace pace, bool over_cap, const std::optional<Ratio>& line,
                             const std::optional<Ratio>& actual);

}  // namespace duibiao
