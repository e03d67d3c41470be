#include "engine/outlook/pace.h"

#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

PaceWord word_for(const Ratio& ratio, const PaceBounds& bounds) {
  if (ratio < bounds.behind_below.ratio()) {
    return PaceWord::behind;
  }
  return ratio < bounds.ahead_from.ratio() ? PaceWord::on_pace : PaceWord::ahead;
}

/// from + (to − from) · share
std::optional<Ratio> between_points(const Ratio& from, const Ratio& to, const Ratio& share) {
  const auto rise = difference(to, from);
  const auto part = rise ? product(*rise, share) : std::nullopt;
  return part ? sum(from, *part) : std::nullopt;
}

/// The half-year bound in the base unit, where it is one of the full-year bound's family.
std::optional<Ratio> half_year_bound(const Indicator& indicator, const Quantity& full) {
  const Quantity* half = bound_of(indicator.half_year.target);
  if (half == nullptr || half->unit.family != full.unit.family) {
    return std::nullopt;
  }
  return half->in_base();
}

bool has_target(const TargetCell& cell) { return !std::holds_alternative<NoTarget>(cell.target); }

/// The target that a level is held against: the newest one that is due, else the next.
const Target& due_target(const Indicator& indicator, const CompareContext& context) {
  const bool ended = context.as_of >= context.course.last;
  return !ended && has_target(indicator.half_year) ? indicator.half_year.target
                                                   : indicator.full_year.target;
}

Pace flow_pace(const Indicator& indicator, std::span<const Observation> counted,
               const CompareContext& context, const PaceBounds& bounds) {
  Pace pace;
  pace.target = pace_line(indicator, context);
  const Evaluation full = evaluate(indicator.full_year.target, indicator.measure, counted, context);
  const bool comparable = full.attainment.has_value() && full.actual.base.has_value();
  if (!pace.target || !comparable || pace.target->numerator() <= 0) {
    return pace;
  }
  pace.ratio = quotient(*full.actual.base, *pace.target);
  pace.word = pace.ratio ? word_for(*pace.ratio, bounds) : PaceWord::none;
  return pace;
}

/// Levels and ceilings: the ratio is the attainment of the value they are held against.
Pace standing_pace(const Evaluation& evaluation, const PaceBounds& bounds) {
  Pace pace;
  if (!evaluation.attainment || !evaluation.actual.base) {
    return pace;
  }
  pace.target = evaluation.bound;
  pace.ratio = evaluation.attainment;
  pace.word = word_for(*pace.ratio, bounds);
  return pace;
}

Pace level_pace(const Indicator& indicator, std::span<const Observation> counted,
                const CompareContext& context, const PaceBounds& bounds) {
  const Target& target = due_target(indicator, context);
  return standing_pace(evaluate(target, indicator.measure, counted, context), bounds);
}

Pace ceiling_pace(const Indicator& indicator, std::span<const Observation> counted,
                  const CompareContext& context, const PaceBounds& bounds) {
  const bool first_half = milestone_at(context.course, context.as_of) == Milestone::half_year;
  const TargetCell& cap =
      first_half && has_target(indicator.half_year) ? indicator.half_year : indicator.full_year;
  const Evaluation evaluation = evaluate(cap.target, indicator.measure, counted, context);
  Pace pace = standing_pace(evaluation, bounds);
  const auto line = pace_line(indicator, context);
  const bool over_cap = std::holds_alternative<Missed>(evaluation.outcome);
  if (over_cap) {
    pace.word = PaceWord::behind;
  }
  pace.early_warning =
      !over_cap && line && evaluation.actual.base && *evaluation.actual.base > *line;
  return pace;
}

}  // namespace

std::optional<Ratio> pace_line(const Indicator& indicator, const CompareContext& context) {
  const Quantity* full = bound_of(indicator.full_year.target);
  if (full == nullptr) {
    return std::nullopt;
  }
  const Ratio end = full->in_base();
  const Ratio elapsed = elapsed_share(context.course, context.as_of, context.elapsed_by);
  const Ratio middle = elapsed_share(context.course, middle_of(context.course), context.elapsed_by);
  const auto half = half_year_bound(indicator, *full);
  if (!half || middle >= Ratio{1}) {
    return product(end, elapsed);
  }
  if (elapsed <= middle) {
    const auto share = quotient(elapsed, middle);
    return share ? product(*half, *share) : std::nullopt;
  }
  const auto passed = difference(elapsed, middle);
  const auto room = difference(Ratio{1}, middle);
  const auto share = passed && room ? quotient(*passed, *room) : std::nullopt;
  return share ? between_points(*half, end, *share) : std::nullopt;
}

Pace pace_of(const Indicator& indicator, Kind kind, std::span<const Observation> counted,
             const CompareContext& context, const PaceBounds& bounds) {
  if (counted.empty()) {
    return {};
  }
  const Target& full = indicator.full_year.target;
  switch (kind) {
    case Kind::ceiling:
      return ceiling_pace(indicator, counted, context, bounds);
    case Kind::level:
      return level_pace(indicator, counted, context, bounds);
    case Kind::flow:
      return is_cap(full) ? ceiling_pace(indicator, counted, context, bounds)
             : std::holds_alternative<Schedule>(full)
                 ? level_pace(indicator, counted, context, bounds)
                 : flow_pace(indicator, counted, context, bounds);
  }
  __builtin_trap();
}

}  // namespace duibiao
