#include "engine/compare/evaluate.h"

#include <string>

#include "engine/actual/aggregation.h"
#include "engine/actual/reading.h"
#include "engine/compare/comparison.h"
#include "engine/compare/deadline.h"
#include "engine/rules/tiers.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

Outcome verdict(bool met, MissedBy by) { return met ? Outcome{Met{}} : Outcome{Missed{by}}; }

Evaluation not_assessable(Evaluation evaluation, std::string_view reason) {
  evaluation.outcome = NotAssessable{reason};
  return evaluation;
}

/// What is known of the actual before it is compared: the newest of `counted`, which is not empty.
Evaluation started(std::span<const Observation> counted) {
  Evaluation evaluation;
  const Observation& newest = counted.back();
  evaluation.actual.written = newest.value;
  evaluation.actual.date = newest.date;
  evaluation.actual.where = newest.where;
  evaluation.actual.observations = 1;
  return evaluation;
}

/// The actual as a person reads it: the newest value as written, or the total in the target's unit.
std::string shown_total(const Aggregate& total, const Unit& target_unit, Measure measure) {
  constexpr int kMostDecimals = 6;
  if (measure == Measure::ratio) {
    return brief(total.value, 2) + "%";
  }
  const bool same_family = total.family == target_unit.family;
  const Quantity one{{1, 0}, target_unit};
  const auto shown = same_family ? quotient(total.value, one.in_base()) : std::nullopt;
  return shown ? brief(*shown, kMostDecimals) + target_unit.written
               : brief(total.value, kMostDecimals) + total.family;
}

/// 0.95 against a target of 95 %: compared as 0.95 %, and asked about.
void ask_about_share(Evaluation& evaluation, const Ratio& bound) {
  const Actual& actual = evaluation.actual;
  const bool bare_share = actual.family == "%" && !actual.unit_given && *actual.base > Ratio{0} &&
                          *actual.base <= Ratio{1};
  if (bare_share && bound > Ratio{1}) {
    evaluation.notes.push_back(warning("share_of_one", actual.where, {{"found", actual.written}}));
  }
}

/// The actual of a numeric target in its family, with the notes that go with it.
struct NumericActual {
  Evaluation evaluation{};
  std::optional<Ratio> value{};  ///< empty where it cannot be assessed; the evaluation says why
};

NumericActual numeric_actual(const Unit& unit, Measure measure,
                             std::span<const Observation> counted, const CompareContext& context) {
  NumericActual actual{started(counted), {}};
  Evaluation& evaluation = actual.evaluation;
  Aggregation made = aggregate(measure, counted, unit, context.vocabulary);
  evaluation.notes = std::move(made.notes);
  evaluation.actual.observations = static_cast<int>(used_for(measure, counted).size());
  if (!made.aggregate) {
    evaluation.outcome = NotAssessable{made.reason};
    return actual;
  }
  if (measure != Measure::last) {
    evaluation.actual.written = shown_total(*made.aggregate, unit, measure);
  }
  evaluation.actual.base = made.aggregate->value;
  evaluation.actual.family = made.aggregate->family;
  evaluation.actual.unit_given = made.aggregate->unit_given;
  if (made.aggregate->family != unit.family) {
    evaluation.outcome = NotAssessable{"unit_mismatch"};
    return actual;
  }
  if (made.aggregate->value < Ratio{0}) {
    evaluation.notes.push_back(warning("negative_actual", evaluation.actual.where,
                                       {{"found", evaluation.actual.written}}));
  }
  actual.value = made.aggregate->value;
  return actual;
}

/// One indicator's figures, held against each kind of target in turn: the body of the visit.
class Comparison {
 public:
  Comparison(Measure measure, std::span<const Observation> counted, const CompareContext& context)
      : measure_(measure), counted_(counted), context_(context) {}

  Evaluation operator()(const AtLeast& t) const { return bounded(t.bound, Sign::at_least); }
  Evaluation operator()(const MoreThan& t) const { return bounded(t.bound, Sign::more_than); }
  Evaluation operator()(const AtMost& t) const { return bounded(t.bound, Sign::at_most); }
  Evaluation operator()(const LessThan& t) const { return bounded(t.bound, Sign::less_than); }
  Evaluation operator()(const EqualTo& t) const { return bounded(t.bound, Sign::equal); }

  Evaluation operator()(const Between& t) const {
    NumericActual actual = numeric_actual(t.high.unit, measure_, counted_, context_);
    if (!actual.value) {
      return actual.evaluation;
    }
    const auto compared = compare_range(*actual.value, t.low.in_base(), t.high.in_base());
    if (!compared) {
      return not_assessable(std::move(actual.evaluation), "overflow");
    }
    actual.evaluation.outcome = verdict(compared->met, compared->missed_by);
    actual.evaluation.attainment = compared->attainment;
    ask_about_share(actual.evaluation, t.low.in_base());
    return actual.evaluation;
  }

  Evaluation operator()(const Schedule&) const {
    const Unit percent = context_.vocabulary.units.resolve("%");
    return against(schedule_bound(context_), percent, Sign::at_least);
  }

  Evaluation operator()(const Phrase& wanted) const {
    Evaluation evaluation = started(counted_);
    const Finding finding = read_finding(counted_.back().value, context_.vocabulary);
    const auto share = share_of(finding, wanted.text);
    if (!share) {
      return not_assessable(std::move(evaluation),
                            finding.share_percent ? "share_outside_tier" : "other_phrase");
    }
    evaluation.attainment = *share;
    evaluation.outcome =
        verdict(*share >= percent_share(context_.tiers.top_from), MissedBy::lower_tier);
    return evaluation;
  }

  Evaluation operator()(const Deadline& due) const {
    Evaluation evaluation = started(counted_);
    const Completion newest =
        read_completion(counted_.back().value, context_.vocabulary, context_.course);
    if (const auto* day = std::get_if<Date>(&newest)) {
      return done_on(*day, due, std::move(evaluation));
    }
    const Finding& finding = std::get<Finding>(newest);
    const auto share = share_of(finding, {});
    if (!share) {
      return not_assessable(std::move(evaluation),
                            finding.share_percent ? "share_outside_tier" : "not_a_date");
    }
    if (*share == Ratio{1}) {
      return done_on(first_reported_done(), due, std::move(evaluation));
    }
    evaluation.attainment = *share;
    evaluation.outcome = Missed{MissedBy::not_done};
    return evaluation;
  }

  Evaluation operator()(const NoTarget&) const { return not_compared(NoTargetOutcome{}); }
  Evaluation operator()(const UnreadableTarget& t) const {
    return not_compared(NotAssessable{t.reason});
  }

 private:
  /// There is nothing to compare with, but what was reported is told all the same: added up in the
  /// unit of the newest figure, and without a base, since no target gives it one.
  Evaluation not_compared(const Outcome& outcome) const {
    Evaluation evaluation;
    if (!counted_.empty()) {
      const Figure newest = read_figure(counted_.back().value, context_.vocabulary);
      const auto* number = std::get_if<NumberReading>(&newest);
      const Unit unit = number != nullptr ? number->quantity.unit : Unit{};
      evaluation = numeric_actual(unit, measure_, counted_, context_).evaluation;
      evaluation.actual.base.reset();
      evaluation.actual.family.clear();
    }
    evaluation.outcome = outcome;
    return evaluation;
  }

  Evaluation bounded(const Quantity& bound, Sign sign) const {
    return against(bound.in_base(), bound.unit, sign);
  }

  Evaluation against(const Ratio& bound, const Unit& unit, Sign sign) const {
    NumericActual actual = numeric_actual(unit, measure_, counted_, context_);
    Evaluation& evaluation = actual.evaluation;
    evaluation.bound = bound;
    if (!actual.value) {
      return evaluation;
    }
    const auto compared = compare(sign, *actual.value, bound);
    if (!compared) {
      return not_assessable(std::move(evaluation), "overflow");
    }
    evaluation.outcome = verdict(compared->met, compared->missed_by);
    evaluation.attainment = compared->attainment;
    evaluation.deviation = compared->deviation;
    ask_about_share(evaluation, bound);
    return evaluation;
  }

  /// The share that a finding is worth: the wanted phrase 1, a share in its tier, else the tier's
  /// point; nothing for another phrase and for a share outside its tier.
  std::optional<Ratio> share_of(const Finding& finding, std::string_view wanted) const {
    if (finding.share_percent) {
      const bool inside = share_in_tier(context_.tiers, *finding.tier, *finding.share_percent);
      return inside ? std::optional(percent_share(*finding.share_percent)) : std::nullopt;
    }
    if (!wanted.empty() && finding.text == wanted) {
      return Ratio{1};
    }
    return finding.tier ? std::optional(percent_share(tier_point(context_.tiers, *finding.tier)))
                        : std::nullopt;
  }

  /// The first day on which it was reported as done.
  Date first_reported_done() const {
    for (const Observation& observation : counted_) {
      const Completion completion =
          read_completion(observation.value, context_.vocabulary, context_.course);
      const auto* finding = std::get_if<Finding>(&completion);
      if (finding != nullptr && share_of(*finding, {}) == Ratio{1}) {
        return observation.date;
      }
    }
    return counted_.back().date;
  }

  Evaluation done_on(const Date& day, const Deadline& due, Evaluation evaluation) const {
    evaluation.actual.done = day;
    evaluation.attainment = deadline::attainment(day, due.day, context_.course);
    evaluation.outcome = verdict(deadline::met(day, due.day), MissedBy::lateness);
    return evaluation;
  }

  Measure measure_;
  std::span<const Observation> counted_;
  const CompareContext& context_;
};

bool decided_without_figures(const Target& target) {
  return std::holds_alternative<NoTarget>(target) ||
         std::holds_alternative<UnreadableTarget>(target);
}

}  // namespace

Evaluation evaluate(const Target& target, Measure measure, std::span<const Observation> counted,
                    const CompareContext& context) {
  if (counted.empty() && !decided_without_figures(target)) {
    const auto* due = std::get_if<Deadline>(&target);
    const bool ahead = due != nullptr && context.as_of < due->day;
    return {NoData{ahead ? "not_due" : "no_observation"}, {}, {}, {}, {}, {}};
  }
  return std::visit(Comparison(measure, counted, context), target);
}

Ratio schedule_bound(const CompareContext& context) {
  const Ratio share = elapsed_share(context.course, context.as_of, context.elapsed_by);
  return {share.numerator() * 100, share.denominator()};
}

}  // namespace duibiao
