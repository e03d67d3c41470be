#include "engine/target/plan.h"

#include <algorithm>

namespace duibiao {
namespace {

/// A point of the plan: the day, how much of the course is over by then, and the share due.
struct Knot {
  Date day{};
  Ratio elapsed{};
  Ratio share{};
};

Knot knot_of(const PlanStep& step, const Course& course, ElapsedBy by) {
  const Date day = end_of_month_of(course, step.month);
  const Ratio percent = step.percent.ratio();
  return {day, elapsed_share(course, day, by), {percent.numerator(), percent.denominator() * 100}};
}

/// The share on the way from `a` to `b` when `elapsed` of the course is over.
std::optional<Ratio> between(const Knot& a, const Knot& b, const Ratio& elapsed) {
  const auto length = difference(b.elapsed, a.elapsed);
  const auto gone = difference(elapsed, a.elapsed);
  if (!length || !gone || *length <= Ratio{0}) {
    return b.share;
  }
  const auto way = quotient(*gone, *length);
  const auto rise = difference(b.share, a.share);
  const auto risen = way && rise ? product(*way, *rise) : std::nullopt;
  return risen ? sum(a.share, *risen) : std::nullopt;
}

}  // namespace

std::optional<Ratio> share_due(const Plan& plan, const Course& course, const Date& day,
                               ElapsedBy by) {
  if (day < course.first) {
    return Ratio{0};
  }
  Knot before{course.first, Ratio{0}, Ratio{0}};
  const Ratio elapsed = elapsed_share(course, day, by);
  for (const PlanStep& step : plan.steps) {
    const Knot knot = knot_of(step, course, by);
    if (day < knot.day && day < course.last) {
      return plan.shape == PlanShape::steps ? std::optional(before.share)
                                            : between(before, knot, elapsed);
    }
    before = knot;
  }
  return Ratio{1};
}

const Plan* plan_for(std::span<const Plan> plans, std::string_view indicator, bool flow,
                     PlanOrigin origin) {
  const auto named = [&](std::string_view name) {
    const auto found = std::ranges::find_if(
        plans, [&](const Plan& plan) { return plan.indicator == name && plan.origin == origin; });
    return found == plans.end() ? nullptr : &*found;
  };
  const Plan* own = named(indicator);
  return own != nullptr || !flow ? own : named("*");
}

}  // namespace duibiao
