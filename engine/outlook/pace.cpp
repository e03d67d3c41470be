#include "engine/outlook/pace.h"

#include "engine/outlook/pace_line.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

/// The half-year bound in the base unit, where it is one of the full-year bound's family.
std::optional<Ratio> half_year_bound(const Indicator& indicator, const Quantity& full) {
  const Quantity* half = bound_of(indicator.half_year.target);
  if (half == nullptr || half->unit.family != full.unit.family) {
    return std::nullopt;
  }
  return half->in_base();
}

bool has_target(const TargetCell& cell) { return !std::holds_alternative<NoTarget>(cell.target); }

/// The cell that a level is held against: the newest one that is due, else the next.
const TargetCell& level_cell(const Indicator& indicator, const CompareContext& context) {
  const bool ended = context.as_of >= context.course.last;
  return !ended && has_target(indicator.half_year) ? indicator.half_year : indicator.full_year;
}

/// The cap that holds in this half of the course.
const TargetCell& ceiling_cell(const Indicator& indicator, const CompareContext& context) {
  const bool first_half = milestone_at(context.course, context.as_of) == Milestone::half_year;
  return first_half && has_target(indicator.half_year) ? indicator.half_year : indicator.full_year;
}

Pace flow_pace(const Indicator& indicator, std::span<const Observation> counted,
               const CompareContext& context, const PaceBounds& bounds, const Plan* plan) {
  const Evaluation full = evaluate(indicator.full_year.target, indicator.measure, counted, context);
  const bool comparable = full.attainment.has_value() && full.actual.base.has_value();
  Pace pace;
  pace.target = pace_line(indicator, context, plan);
  if (comparable) {
    set_flow_pace(pace, *full.actual.base, pace_limits(bounds));
  }
  return pace;
}

Pace standing_pace(const Evaluation& evaluation, const PaceBounds& bounds) {
  Pace pace;
  if (evaluation.actual.base && evaluation.attainment) {
    set_standing_pace(pace, evaluation.bound, *evaluation.attainment, pace_limits(bounds));
  }
  return pace;
}

Pace level_pace(const Indicator& indicator, std::span<const Observation> counted,
                const CompareContext& context, const PaceBounds& bounds) {
  const Target& target = level_cell(indicator, context).target;
  return standing_pace(evaluate(target, indicator.measure, counted, context), bounds);
}

Pace ceiling_pace(const Indicator& indicator, std::span<const Observation> counted,
                  const CompareContext& context, const PaceBounds& bounds, const Plan* plan) {
  const TargetCell& cap = ceiling_cell(indicator, context);
  const Evaluation evaluation = evaluate(cap.target, indicator.measure, counted, context);
  Pace pace = standing_pace(evaluation, bounds);
  const bool over_cap = std::holds_alternative<Missed>(evaluation.outcome);
  set_under_cap(pace, over_cap, pace_line(indicator, context, plan), evaluation.actual.base);
  return pace;
}

}  // namespace

PaceLimits<Ratio> pace_limits(const PaceBounds& bounds) {
  return {bounds.behind_below.ratio(), bounds.ahead_from.ratio()};
}

const TargetCell& cell_due(const Indicator& indicator, Kind kind, const CompareContext& context) {
  const Target& full = indicator.full_year.target;
  if (kind == Kind::ceiling || (kind == Kind::flow && is_cap(full))) {
    return ceiling_cell(indicator, context);
  }
  if (kind == Kind::level || std::holds_alternative<Schedule>(full)) {
    return level_cell(indicator, context);
  }
  const bool at_middle =
      context.as_of == middle_of(context.course) && has_target(indicator.half_year);
  return at_middle ? indicator.half_year : indicator.full_year;
}

std::optional<Ratio> pace_line(const Indicator& indicator, const CompareContext& context,
                               const Plan* plan) {
  const Quantity* full = bound_of(indicator.full_year.target);
  if (full == nullptr) {
    return std::nullopt;
  }
  if (plan != nullptr) {
    const auto share = share_due(*plan, context.course, context.as_of, context.elapsed_by);
    return share ? product(full->in_base(), *share) : std::nullopt;
  }
  const PaceShares shares = pace_shares(context.course, context.as_of, context.elapsed_by);
  const auto half = half_year_bound(indicator, *full);
  const auto bounds = half ? align(*half, full->in_base()) : std::nullopt;
  if (half && !bounds) {
    return std::nullopt;
  }
  return half ? pace_line(shares, bounds->numerators[0], bounds->numerators[1], bounds->denominator)
              : pace_line(shares, full->in_base());
}

const Plan* plan_of_line(const Indicator& indicator, Kind kind, std::span<const Plan> plans) {
  const bool has_line = kind != Kind::level && bound_of(indicator.full_year.target) != nullptr;
  return has_line ? plan_for(plans, indicator.code, true, PlanOrigin::plan) : nullptr;
}

Pace pace_of(const Indicator& indicator, Kind kind, std::span<const Observation> counted,
             const CompareContext& context, const PaceBounds& bounds, const Plan* plan) {
  if (counted.empty()) {
    return {};
  }
  const Target& full = indicator.full_year.target;
  switch (kind) {
    case Kind::ceiling:
      return ceiling_pace(indicator, counted, context, bounds, plan);
    case Kind::level:
      return level_pace(indicator, counted, context, bounds);
    case Kind::flow:
      return is_cap(full) ? ceiling_pace(indicator, counted, context, bounds, plan)
             : std::holds_alternative<Schedule>(full)
                 ? level_pace(indicator, counted, context, bounds)
                 : flow_pace(indicator, counted, context, bounds, plan);
  }
  __builtin_trap();
}

}  // namespace duibiao
