#include "engine/assess/assess_indicator.h"

#include "engine/outlook/kind.h"
#include "engine/outlook/pace.h"
#include "engine/target/target_reader.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

Status status_of(const Outcome& outcome) {
  return std::visit(
      Overload{[](const Met&) { return Status::met; }, [](const Missed&) { return Status::missed; },
               [](const NoData&) { return Status::no_data; },
               [](const NoTargetOutcome&) { return Status::no_target; },
               [](const NotAssessable&) { return Status::not_assessable; }},
      outcome);
}

/// An equality passed at half-year, still within the full-year value, is ahead and not over: 55 %
/// against =50 % of a year's =100 %.
void tell_ahead_from_over(const Indicator& indicator, Milestone milestone, Evaluation& evaluation) {
  auto* missed = std::get_if<Missed>(&evaluation.outcome);
  const auto* full = std::get_if<EqualTo>(&indicator.full_year.target);
  const bool equality = std::holds_alternative<EqualTo>(indicator.half_year.target);
  if (missed != nullptr && missed->by == MissedBy::exceeding && equality && full != nullptr &&
      milestone == Milestone::half_year && evaluation.actual.family == full->bound.unit.family &&
      *evaluation.actual.base <= full->bound.in_base()) {
    missed->by = MissedBy::being_ahead;
  }
}

}  // namespace

bool is_over_achieved(const Target& target, const Evaluation& evaluation, const RuleBook& book) {
  const Ratio bound{book.over_achievement_percent.ratio().numerator(),
                    book.over_achievement_percent.ratio().denominator() * 100};
  return is_floor(target) && evaluation.attainment && *evaluation.attainment >= bound;
}

AssessedIndicator assess_indicator(const Indicator& indicator, std::span<const Observation> counted,
                                   const IndicatorContext& context) {
  const RuleBook& book = context.rule_book;
  AssessedIndicator assessed;
  assessed.indicator = indicator;
  assessed.milestone = context.milestone;
  assessed.kind_inferred = !indicator.kind.has_value();
  assessed.kind = indicator.kind ? *indicator.kind : infer_kind(indicator);
  const Target& target = assessed.target().target;
  Evaluation& evaluation = assessed.evaluation;
  evaluation = evaluate(target, indicator.measure, counted, context.compare);
  if (std::holds_alternative<NoTargetOutcome>(evaluation.outcome) &&
      context.milestone == Milestone::half_year && !indicator.has_half_year) {
    evaluation.outcome = NoTargetOutcome{"no_half_year_column"};
  }
  tell_ahead_from_over(indicator, context.milestone, evaluation);
  const Plan* plan = plan_of_line(indicator, assessed.kind, context.plans);
  assessed.plan = plan == nullptr ? std::nullopt : std::optional(*plan);
  assessed.pace = pace_of(indicator, assessed.kind, counted, context.compare, book.pace, plan);
  assessed.over_achieved = is_over_achieved(target, evaluation, book);
  if (assessed.over_achieved) {
    evaluation.notes.push_back(
        warning("over_achieved", evaluation.actual.where,
                {{"percent", brief(book.over_achievement_percent.ratio(), 2)}}));
  }
  AssessedRow& row = assessed.row;
  row.indicator = indicator.code;
  row.level1 = indicator.level1;
  row.level2 = indicator.level2;
  row.status = status_of(evaluation.outcome);
  row.attainment = evaluation.attainment;
  row.deviation = evaluation.deviation;
  row.due = context.due;
  return assessed;
}

}  // namespace duibiao
