#include "engine/outlook/effort.h"

#include "engine/base/result.h"
#include "engine/outlook/forecast/forecast.h"
#include "engine/score/points.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

std::optional<Ratio> distance(const Ratio& a, const Ratio& b) {
  return a < b ? difference(b, a) : difference(a, b);
}

/// How far `actual` is from what `target` wants; nothing for words and days.
std::optional<Ratio> distance_to(const Target& target, const Ratio& actual) {
  if (const Quantity* bound = bound_of(target)) {
    return distance(actual, bound->in_base());
  }
  if (const auto* range = std::get_if<Between>(&target)) {
    const bool below = actual < range->low.in_base();
    return distance(actual, below ? range->low.in_base() : range->high.in_base());
  }
  return std::holds_alternative<Schedule>(target) ? distance(actual, Ratio{100}) : std::nullopt;
}

/// Months of the course that a share of it is.
std::optional<Ratio> months(const Course& course, const Ratio& share) {
  return product(share, Ratio{months_of(course)});
}

void add_rates(Effort& effort, const Ratio& actual, const CompareContext& context) {
  const Ratio elapsed = elapsed_share(context.course, context.as_of, context.elapsed_by);
  const auto left = difference(Ratio{1}, elapsed);
  effort.months_left = left ? months(context.course, *left) : std::nullopt;
  const auto gone = months(context.course, elapsed);
  if (effort.quantity && effort.months_left) {
    effort.per_month = quotient(*effort.quantity, *effort.months_left);
  }
  effort.per_month_so_far = gone ? quotient(actual, *gone) : std::nullopt;
}

EffortKind kind_of(const EffortInput& input) {
  const Target& target = input.indicator.full_year.target;
  const bool met = std::holds_alternative<Met>(input.full.outcome);
  const bool judged = met || std::holds_alternative<Missed>(input.full.outcome);
  if (std::holds_alternative<NoTargetOutcome>(input.full.outcome)) {
    return EffortKind::nothing;
  }
  if (input.breached) {
    return EffortKind::lost;
  }
  if (!judged) {
    return EffortKind::report;
  }
  const bool flow = accumulates_over_course(input.indicator, input.kind);
  if (met) {
    return flow && is_cap(target) ? EffortKind::room : EffortKind::nothing;
  }
  if (!input.full.actual.base) {
    return EffortKind::act;
  }
  return flow ? EffortKind::more : EffortKind::move;
}

/// weight × (1 − the share that is earned today), never below 0.
Ratio points_to_gain(const EffortInput& input, const CompareContext& context) {
  const auto earned = earned_share(input.indicator, input.indicator.full_year.target, input.full,
                                   input.book, context.vocabulary);
  const auto open = earned ? difference(Ratio{1}, earned->share) : std::nullopt;
  const auto points = open ? product(input.weight, *open) : std::nullopt;
  return points && *points > Ratio{0} ? *points : Ratio{0};
}

}  // namespace

Effort effort_of(const EffortInput& input, const CompareContext& context) {
  Effort effort;
  effort.kind = kind_of(input);
  if (effort.kind == EffortKind::nothing || effort.kind == EffortKind::lost) {
    return effort;
  }
  if (effort.kind != EffortKind::room) {
    effort.points = points_to_gain(input, context);
  }
  if (effort.kind == EffortKind::more || effort.kind == EffortKind::room ||
      effort.kind == EffortKind::move) {
    const Ratio& actual = *input.full.actual.base;
    effort.quantity = distance_to(input.indicator.full_year.target, actual);
    if (effort.kind != EffortKind::move) {
      add_rates(effort, actual, context);
    }
  }
  return effort;
}

}  // namespace duibiao
