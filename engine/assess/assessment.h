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
#include "engine/rules/rule_book.h"
#include "engine/target/form.h"
#include "engine/value/course.h"

namespace duibiao {

/// Status as a plain word of one byte, in the order of the CSV counts.
enum class Status : std::uint8_t { met, missed, no_data, no_target, not_assessable };

/// Progress against the pace line, apart from the verdict. SPEC §6.
enum class PaceWord : std::uint8_t { none, behind, on_pace, ahead };

/// One indicator's result as both drivers emit it: what CSV and totals are made of.
struct AssessedRow {
  std::string project{};
  std::string indicator{};
  std::string level1{};
  std::string level2{};
  Status status = Status::no_data;
  std::optional<Ratio> attainment{};
  std::optional<Ratio> deviation{};  ///< a share, not percent
  Ratio weight{};                    ///< points of this indicator
  std::int64_t score_hundredths = 0; ///< rounded once, to 2 decimals
  bool due = false;
};

/// Progress at the day of the assessment. `target` is the pace line's value in the base unit, `ratio`
/// the actual over it; both empty where pace is not defined (phrases, deadlines, no data).
struct Pace {
  PaceWord word = PaceWord::none;
  std::optional<Ratio> target{};
  std::optional<Ratio> ratio{};
  bool early_warning = false;  ///< a ceiling whose use runs above the line, still under the cap
};

/// One indicator with everything behind its row.
struct AssessedIndicator {
  AssessedRow row{};
  Indicator indicator{};
  Evaluation evaluation{};
  Milestone milestone = Milestone::full_year;
  Kind kind = Kind::level;
  bool kind_inferred = true;
  Pace pace{};
  bool over_achieved = false;     ///< attainment ≥ the rule book's bound on a ≥ or > target
  bool compliance_only = false;   ///< weighs 0 under a central book: shown as a check list
  Ratio points_lost{};            ///< weight − score, 0 where the indicator was not judged

  /// The target cell that the verdict is about.
  [[nodiscard]] const TargetCell& target() const {
    return milestone == Milestone::half_year ? indicator.half_year : indicator.full_year;
  }
};

/// Where the weights come from.
enum class WeightsOrigin { form, rule_book, as_given };

/// How much of the weight could be judged. An indicator that was not judged scores 0 and is counted
/// here; with `judged_points` below `total_points` the headline is "x of y points judged".
struct Coverage {
  int indicators = 0;
  int met = 0;
  int missed = 0;
  int no_data = 0;
  int no_target = 0;
  int not_assessable = 0;
  Ratio total_points{};
  Ratio judged_points{};

  [[nodiscard]] bool complete() const { return judged_points == total_points; }
};

/// Totals of one (level1, level2).
struct LevelTotal {
  std::string level1{};
  std::string level2{};
  int indicators = 0;
  int met = 0;
  int missed = 0;
  int no_data = 0;
  Ratio weight{};
  std::int64_t score_hundredths = 0;
};

/// One execution rate with its denominator named: `@budget_initial`, `@budget_adjusted`, `@received`.
struct ExecutionRate {
  std::string denominator_name{};
  Ratio executed_yuan{};
  Ratio denominator_yuan{};
  Ratio rate{};
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
  bool due = false;   ///< on the milestone's day and from the end on; else reports lead with pace
  RuleBook rule_book{};
  WeightsOrigin weights_origin = WeightsOrigin::form;
  std::vector<AssessedIndicator> indicators{};  ///< in the order of the form
  std::int64_t score_hundredths = 0;
  std::string grade{};                          ///< empty where the book has no grades
  Coverage coverage{};
  std::vector<LevelTotal> levels{};             ///< in the order of the form
  std::vector<ExecutionRate> execution{};
  std::vector<LeftOut> left_out{};
  Problems notes{};                             ///< warnings and notes of the whole project
};

}  // namespace duibiao
