#include "engine/assess/assess.h"

#include <algorithm>
#include <map>
#include <string>

#include "engine/assess/assess_indicator.h"
#include "engine/assess/execution.h"
#include "engine/rules/grades.h"
#include "engine/statement/standing.h"
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

/// Why a deduction does not count; "" where it does.
std::string_view reason_against(DeductionRuling ruling) {
  switch (ruling) {
    case DeductionRuling::counts:
      return {};
    case DeductionRuling::not_over_achieved:
      return "deduction_without_excess";
    case DeductionRuling::no_cause:
      return "deduction_without_cause";
    case DeductionRuling::other_cause:
      return "deduction_for_other_cause";
  }
  __builtin_trap();
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
    plans_ = plans_of(form, book);
  }

  Read<Assessment> run(std::span<const Statement> statements) {
    Read<Weights> weights = allocate_weights(
        result_.form, {result_.rule_book, vocabulary_, options_.known_books}, options_.weights);
    if (!weights.usable()) {
      return {std::move(result_), std::move(weights.problems)};
    }
    append(result_.notes, std::move(weights.problems));
    result_.weights_origin = weights.value.origin;
    Read<Assessment> read;
    assess_indicators(weights.value, read.problems);
    take_statements(statements);
    const std::vector<Statement> said =
        about_the_milestone(result_.statements, result_.course, options_.as_of);
    take_deductions(said);
    roll_up();
    result_.money =
        money_figures(result_.form, observations_, result_.course, options_.as_of, vocabulary_);
    append(result_.notes, Problems(result_.money.notes));
    result_.execution = execution_rates(result_.money);
    note_all_outside();
    result_.explanations = mandatory_explanations(result_, said, vocabulary_);
    result_.review = review_of(result_, said, vocabulary_, options_.known_books);
    read.value = std::move(result_);
    return read;
  }

 private:
  IndicatorContext indicator_context() const {
    return {{vocabulary_, result_.rule_book.tiers, result_.course, result_.as_of,
             result_.rule_book.elapsed_by},
            result_.rule_book,
            result_.milestone,
            result_.due,
            plans_};
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
      AssessedIndicator assessed =
          assess_indicator(indicators[i], selection.counted, indicator_context());
      assessed.row.project = result_.form.project;
      assessed.row.weight = weights.points[i];
      assessed.compliance_only = weights.compliance_only[i];
      give_points(assessed, problems);
      result_.indicators.push_back(std::move(assessed));
      std::ranges::copy_if(selection.left_out, std::back_inserter(result_.left_out),
                           [](const LeftOut& left) { return left.reason != "blank"; });
    }
  }

  void give_points(AssessedIndicator& assessed, Problems& problems) const {
    const auto earned = earned_share(assessed.indicator, assessed.target().target,
                                     assessed.evaluation, result_.rule_book, vocabulary_);
    const auto score = earned ? score_hundredths(assessed.row.weight, earned->share) : std::nullopt;
    if (!score) {
      problems.push_back(
          error("overflow", assessed.indicator.where, {{"found", assessed.indicator.name}}));
      return;
    }
    assessed.row.score_hundredths = *score;
    assessed.points_rule = earned->rule;
    if (earned->rule != PointsRule::not_judged) {  // both of at most kMostPoints: fits
      assessed.points_lost = *difference(assessed.row.weight, Ratio{*score, 100});
    }
  }

  /// What the reviewer takes off, where it counts, and a warning where it does not. SPEC §5.
  void take_deductions(std::span<const Statement> said) {
    for (AssessedIndicator& assessed : result_.indicators) {
      std::int64_t& score = assessed.row.score_hundredths;
      assessed.deduction =
          over_deduction(said, assessed.row.indicator, assessed.over_achieved, score);
      if (!assessed.deduction) {
        continue;
      }
      if (const auto why = reason_against(assessed.deduction->ruling); !why.empty()) {
        result_.notes.push_back(warning(why, assessed.indicator.where,
                                        {{"indicator", assessed.row.indicator},
                                         {"points", fixed({assessed.deduction->asked, 100}, 2)}}));
      }
      if (assessed.deduction->taken > 0) {
        score -= assessed.deduction->taken;
        assessed.points_lost = *difference(assessed.row.weight, Ratio{score, 100});
      }
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

  /// What people say that stands on the day, and a note where other days' statements do not.
  void take_statements(std::span<const Statement> statements) {
    StandingStatements taken =
        standing_statements(statements, result_.form.project, result_.course, result_.as_of);
    const auto left_aside = [&](std::string_view code, std::size_t count, const Date& bound) {
      if (count > 0) {
        result_.notes.push_back(note(code, {},
                                     {{"project", result_.form.project},
                                      {"count", std::to_string(count)},
                                      {"bound", to_string(bound)}}));
      }
    };
    left_aside("statements_before_course", taken.before_course, result_.course.first);
    left_aside("statements_after_as_of", taken.after_day, result_.as_of);
    result_.statements = std::move(taken.standing);
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
  std::vector<Plan> plans_{};  ///< the form's before the book's
  Assessment result_{};
  bool any_counted_ = false;  ///< did an observation of any indicator count?
};

}  // namespace

Read<Assessment> assess(const Form& form, std::span<const Observation> observations,
                        const RuleBook& rule_book, const Vocabulary& vocabulary,
                        const AssessOptions& options, std::span<const Statement> statements) {
  return Assessor(form, observations, rule_book, vocabulary, options).run(statements);
}

std::vector<Plan> plans_of(const Form& form, const RuleBook& book) {
  std::vector<Plan> plans = form.plans;
  plans.insert(plans.end(), book.plans.begin(), book.plans.end());
  return plans;
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
