// The one result: everything that is known about a project on a day. Every output is a rendering of
// it, and no renderer computes a number. SPEC §4–§6.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/actual/aggregation.h"
#include "engine/compare/evaluation.h"
#include "engine/outlook/outlook.h"
#include "engine/outlook/pace.h"
#include "engine/review/explanations.h"
#include "engine/review/review.h"
#include "engine/rules/rule_book.h"
#include "engine/score/over_deduction.h"
#include "engine/score/points.h"
#include "engine/score/roll_up.h"
#include "engine/score/weights.h"
#include "engine/statement/statement.h"
#include "engine/target/form.h"
#include "engine/value/course.h"

namespace duibiao {

/// One indicator with everything behind its row.
struct AssessedIndicator {
  AssessedRow row{};
  Indicator indicator{};
  Evaluation evaluation{};
  Milestone milestone = Milestone::full_year;
  Kind kind = Kind::level;
  bool kind_inferred = true;
  Pace pace{};
  std::optional<Plan> plan{};    ///< that draws its pace line; else the two values do
  bool over_achieved = false;    ///< attainment ≥ the rule book's bound on a ≥ or > target
  bool compliance_only = false;  ///< weighs 0 under a central book: shown as a check list
  PointsRule points_rule = PointsRule::not_judged;
  std::optional<OverDeduction> deduction{};  ///< of the reviewer; in the score where it counts
  Ratio points_lost{};  ///< weight − score, 0 where the indicator was not judged
  std::optional<IndicatorOutlook> outlook{};  ///< where somebody looked ahead (look_ahead.h)

  /// The target cell that the verdict is about.
  [[nodiscard]] const TargetCell& target() const {
    return milestone == Milestone::half_year ? indicator.half_year : indicator.full_year;
  }
};

/// One execution rate with its denominator named: `@budget_initial`, `@budget_adjusted`,
/// `@received`.
struct ExecutionRate {
  std::string denominator_name{};
  Ratio executed_yuan{};
  Ratio denominator_yuan{};
  Ratio rate{};
};

/// Where an amount was taken from.
enum class MoneyOrigin {
  figure,         ///< a reserved indicator: @budget_initial …
  funds_block,    ///< the total of the target form's funds block
  execution_rate  ///< the pair n/d that the leaf 预算执行率 reports, d being a known budget
};

/// A sum of money as it stood on the day, and the newest figure that it is made of.
struct MoneyFigure {
  Ratio yuan{};
  Date date{};  ///< of the funds block the first day of the course
  Source where{};
  MoneyOrigin origin = MoneyOrigin::figure;
};

/// An execution rate that was reported as one, without the amount behind it.
struct ReportedRate {
  Ratio rate{};  ///< a share
  Date date{};
  Source where{};
};

/// What is known of the project's money: the reserved indicators of SPEC §8, and what stands in for
/// them. What was paid and its rate are of one source and of one day.
struct MoneyFigures {
  std::optional<MoneyFigure> budget_initial{};  ///< else the total of the funds block
  std::optional<MoneyFigure> budget_adjusted{};
  std::optional<MoneyFigure> received{};
  std::optional<MoneyFigure> executed{};  ///< the newer one of @executed and the leaf's pair
  /// The leaf's rate where it is newer than `executed` and has no amount that is known.
  std::optional<ReportedRate> reported_rate{};
  /// `budget_overspent`, `executed_fell`, `executed_older_than_rate`, `executed_differs_from_rate`.
  Problems notes{};
};

/// What the course was taken from.
enum class CourseOrigin { form, year_option, as_of };

/// One project on one day under one rule book.
struct Assessment {
  Form form{};
  Course course{};
  CourseOrigin course_origin = CourseOrigin::as_of;
  Date as_of{};
  Milestone milestone = Milestone::full_year;
  bool due = false;  ///< on the milestone's day and from the end on; else reports lead with pace
  RuleBook rule_book{};
  WeightsOrigin weights_origin = WeightsOrigin::form;
  std::vector<AssessedIndicator> indicators{};  ///< in the order of the form
  std::int64_t score_hundredths = 0;
  std::string grade{};  ///< empty where the book has no grades
  Coverage coverage{};
  std::vector<LevelTotal> levels{};  ///< in the order of the form
  MoneyFigures money{};
  std::vector<ExecutionRate> execution{};
  std::optional<ProjectOutlook> outlook{};  ///< where somebody looked ahead (look_ahead.h)
  std::vector<LeftOut> left_out{};
  std::vector<Statement> statements{};  ///< what people say that stands on the day (standing.h)
  std::optional<Review> review{};       ///< at the course's end, where anything was claimed
  std::vector<MandatoryExplanation> explanations{};  ///< in the order of the form
  Problems notes{};                                  ///< warnings and notes of the whole project
};

}  // namespace duibiao
