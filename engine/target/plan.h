// What of an indicator's full-year value is due by when, where it is known month by month: a plan
// (a month ladder), a calendar of instalments, or the pattern of the year before. As shares of the
// full-year value, so that one ladder serves every target. SPEC §6, "month ladders and instalment
// calendars"; regulations §7.2, "seasonal".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/source.h"
#include "engine/value/citation.h"
#include "engine/value/course.h"
#include "engine/value/decimal.h"
#include "engine/value/ratio.h"

namespace duibiao {

/// What the shares are: what was planned for this year, or how the year before went.
enum class PlanOrigin { plan, prior_year };

/// How a share grows from one step to the next: evenly, or all at once at the end of the step's
/// month (an instalment).
enum class PlanShape { straight, steps };

/// By the end of the course's month `month` (from 1) `percent` of the full-year value is due.
struct PlanStep {
  int month = 1;
  Decimal percent{};

  friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

/// One plan. Its steps run forward in time without falling, and the last one is 100 %: what a
/// reader of plans has checked.
struct Plan {
  std::string indicator{};  ///< code, a reserved name such as @executed, or * for every flow
  PlanOrigin origin = PlanOrigin::plan;
  PlanShape shape = PlanShape::straight;
  std::vector<PlanStep> steps{};
  Citation citation{};  ///< where a rule book gives it; else empty
  Source where{};

  friend bool operator==(const Plan&, const Plan&) = default;
};

/// The share of the full-year value that `plan` wants by the end of `day`: 0 before the course, 1
/// from its end on. Between steps of a straight plan it grows as `by` counts time. Nothing where
/// the exact share does not fit.
[[nodiscard]] std::optional<Ratio> share_due(const Plan& plan, const Course& course,
                                             const Date& day, ElapsedBy by);

/// The plan of `origin` that speaks for `indicator`: the first that names its code or reserved
/// name, else, for a `flow`, the first for all flows (*); null where there is none.
[[nodiscard]] const Plan* plan_for(std::span<const Plan> plans, std::string_view indicator,
                                   bool flow, PlanOrigin origin);

}  // namespace duibiao
