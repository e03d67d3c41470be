#include "engine/assess/assess.h"

#include <algorithm>
#include <map>
#include <string>

#include "engine/assess/execution.h"
#include "engine/compare/evaluate.h"
#include "engine/outlook/kind.h"
#include "engine/outlook/pace.h"
#include "engine/rules/grades.h"
#include "engine/target/target_reader.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

using ByIndicator = std::map<std::string, std::vector<Observation>, std::less<>>;

ByIndicator by_indicator(std::span<const Observation> observations) {
  ByIndicator sorted;
  for (const Observation& observation : observations) {
    sorted[observation.indicator].push_back(observation);
  }
  return sorted;
}

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

bool is_over_achieved(const Target& target, const Evaluation& evaluation, const RuleBook& book) {
  const Ratio bound{book.over_achievement_percent.ratio().numerator(),
                    book.over_achievement_percent.ratio().denominator() * 100};
  return is_floor(target) && evaluation.attainment && *evaluation.attainment >= bound;
}

/// The assessment of one project, step by step.
class Assessor {
 public:
  Assessor(const Form& form, std::span<const Observation> observations, const RuleBook& book,
           const Vocabulary& vocabulary, const AssessOptions& options)
      : observations_(observations), vocabulary_(vocabulary), options_(options) {
    const ResolvedCourse resolved = resolve_course(form.course, options);
    result_.form = form;
    result_.course = resolved.course;
    result_.course_origin = resolved.origin;
    result_.as_of = options.as_of;
    result_.milestone = milestone_at(resolved.course, options.as_of);
    result_.due = is_due(resolved.course, options.as_of);
    result_.rule_book = book;
  }

  Read<Assessment> run() {
    Read<Weights> weights = allocate_weights(
        result_.form, {result_.rule_book, vocabulary_, options_.known_books}, options_.weights);
    if (!weights.usable()) {
      return {std::move(result_), std::move(weights.problems)};
    }
    append(result_.notes, std::move(weights.problems));
    result_.weights_origin = weights.value.origin;
    Read<Assessment> read;
    assess_indicators(weights.value, read.problems);
    roll_up();
    result_.execution = execution_rates(observations_, result_.course, options_.as_of, vocabulary_);
    note_all_outside();
    read.value = std::move(result_);
    return read;
  }

 private:
  CompareContext context() const {
    return {vocabulary_, result_.rule_book.tiers, result_.course, result_.as_of,
            result_.rule_book.elapsed_by};
  }

  void assess_indicators(const Weights& weights, Problems& problems) {
    const ByIndicator observations = by_indicator(observations_);
    const auto& indicators = result_.form.indicators;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
      const auto found = observations.find(indicators[i].code);
      Selection selection = found == observations.end()
                                ? Selection{}
                                : select(found->second, result_.course, result_.as_of, vocabulary_);
      any_counted_ = any_counted_ || !selection.counted.empty();
      AssessedIndicator assessed = assess_indicator(indicators[i], selection.counted);
      assessed.row.weight = weights.points[i];
      assessed.compliance_only = weights.compliance_only[i];
      give_points(assessed, problems);
      result_.indicators.push_back(std::move(assessed));
      std::ranges::copy_if(selection.left_out, std::back_inserter(result_.left_out),
                           [](const LeftOut& left) { return left.reason != "blank"; });
    }
  }

  AssessedIndicator assess_indicator(const Indicator& indicator,
                                     std::span<const Observation> counted) const {
    AssessedIndicator assessed;
    assessed.indicator = indicator;
    assessed.milestone = result_.milestone;
    assessed.kind_inferred = !indicator.kind.has_value();
    assessed.kind = indicator.kind ? *indicator.kind : infer_kind(indicator);
    const Target& target = assessed.target().target;
    Evaluation& evaluation = assessed.evaluation;
    evaluation = evaluate(target, indicator.measure, counted, context());
    if (std::holds_alternative<NoTargetOutcome>(evaluation.outcome) &&
        result_.milestone == Milestone::half_year && !indicator.has_half_year) {
      evaluation.outcome = NoTargetOutcome{"no_half_year_column"};
    }
    tell_ahead_from_over(indicator, result_.milestone, evaluation);
    assessed.pace = pace_of(indicator, assessed.kind, counted, context(), result_.rule_book.pace);
    assessed.over_achieved = is_over_achieved(target, evaluation, result_.rule_book);
    if (assessed.over_achieved) {
      evaluation.notes.push_back(
          warning("over_achieved", evaluation.actual.where,
                  {{"percent", brief(result_.rule_book.over_achievement_percent.ratio(), 2)}}));
    }
    AssessedRow& row = assessed.row;
    row.project = result_.form.project;
    row.indicator = indicator.code;
    row.level1 = indicator.level1;
    row.level2 = indicator.level2;
    row.status = status_of(evaluation.outcome);
    row.attainment = evaluation.attainment;
    row.deviation = evaluation.deviation;
    row.due = result_.due;
    return assessed;
  }

  void give_points(AssessedIndicator& assessed, Problems& problems) const {
    const EarnedShare earned = earned_share(assessed.indicator, assessed.target().target,
                                            assessed.evaluation, result_.rule_book, vocabulary_);
    const auto score = score_hundredths(assessed.row.weight, earned.share);
    if (!score) {
      problems.push_back(
          error("overflow", assessed.indicator.where, {{"found", assessed.indicator.name}}));
      return;
    }
    assessed.row.score_hundredths = *score;
    assessed.points_rule = earned.rule;
    if (earned.rule != PointsRule::not_judged) {
      assessed.points_lost = difference(assessed.row.weight, Ratio{*score, 100}).value_or(Ratio{0});
    }
  }

  void roll_up() {
    std::vector<AssessedRow> rows;
    for (const AssessedIndicator& assessed : result_.indicators) {
      rows.push_back(assessed.row);
    }
    result_.coverage = coverage_of(rows);
    result_.levels = level_totals(rows);
    result_.score_hundredths = total_score(rows);
    result_.grade = grade_of(result_.rule_book, Ratio{result_.score_hundredths, 100});
  }

  /// Every observation lies outside the course: most likely the year is wrong.
  void note_all_outside() {
    const auto outside = [](const LeftOut& left) {
      return left.reason == "before_course" || left.reason == "after_course";
    };
    if (any_counted_ || result_.left_out.empty() ||
        !std::ranges::all_of(result_.left_out, outside)) {
      return;
    }
    result_.notes.push_back(
        warning("all_outside_course", result_.left_out.front().observation.where,
                {{"first", to_string(result_.course.first)},
                 {"last", to_string(result_.course.last)},
                 {"year", std::to_string(result_.left_out.front().observation.date.year())}}));
  }

  std::span<const Observation> observations_;
  const Vocabulary& vocabulary_;
  const AssessOptions& options_;
  Assessment result_{};
  bool any_counted_ = false;  ///< did an observation of any indicator count?
};

}  // namespace

Read<Assessment> assess(const Form& form, std::span<const Observation> observations,
                        const RuleBook& rule_book, const Vocabulary& vocabulary,
                        const AssessOptions& options) {
  return Assessor(form, observations, rule_book, vocabulary, options).run();
}

ResolvedCourse resolve_course(const std::optional<Course>& of_form, const AssessOptions& options) {
  if (of_form) {
    return {*of_form, CourseOrigin::form};
  }
  if (options.year) {
    return {calendar_year(*options.year), CourseOrigin::year_option};
  }
  return {calendar_year(options.as_of.year()), CourseOrigin::as_of};
}

}  // namespace duibiao
