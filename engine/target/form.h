// A project with its approved target form (绩效目标表): header, funds, goal texts and the indicator
// tree. SPEC §1; blocks as in regulations §4.1.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/problem.h"
#include "engine/target/plan.h"
#include "engine/target/target.h"
#include "engine/value/course.h"
#include "engine/value/decimal.h"

namespace duibiao {

/// How observations become one actual: increments add up, the newest stands, or n/d pairs add up.
enum class Measure { sum, last, ratio };

/// How an indicator behaves over the year (指标性态): grows with the work, stands at any time, or
/// must not be exceeded.
enum class Kind { flow, level, ceiling };

/// A leaf of the indicator tree (三级指标).
struct Indicator {
  std::string code{};
  std::string level1{};
  std::string level2{};
  std::string name{};
  Measure measure = Measure::last;
  bool measure_given = false;  ///< the file or a mapping named it; else it is the default `last`
  std::optional<Kind>
      kind{};  ///< where a mapping or the file says it; else inferred (engine/outlook)
  bool has_half_year = true;  ///< the form has a half-year column
  TargetCell half_year{};
  TargetCell full_year{};
  std::optional<Decimal> weight{};  ///< points as given on the form
  Source where{};

  friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// A field of the form's header, kept as written: label, text, and where it stood.
struct HeaderField {
  std::string label{};
  std::string text{};
  Source where{};

  friend bool operator==(const HeaderField&, const HeaderField&) = default;
};

/// One line of the funds block. Amounts keep the unit they were read in.
struct FundsLine {
  enum class Side { income, expenditure };
  Side side = Side::income;
  std::string label{};  ///< 资金总额, 一般公共预算资金, 社区矫正 …
  std::optional<Quantity> half_year{};  ///< 半年(程)计划执行数; expenditure only
  std::optional<Quantity> full_year{};  ///< 全年(程)预算数
  Source where{};

  friend bool operator==(const FundsLine&, const FundsLine&) = default;
};

/// An indicator of rows that were set aside: of an older version of the form, or of another year.
struct SetAsideIndicator {
  std::string code{};
  std::string name{};

  friend bool operator==(const SetAsideIndicator&, const SetAsideIndicator&) = default;
};

/// One project as its form states it. `indicators` are in the order of the form.
struct Form {
  std::string project{};  ///< the project's code
  std::string name{};
  std::string department{};
  std::string unit{};
  std::string type{};
  std::string long_term_goal{};
  std::string annual_goal{};
  std::optional<Course> course{};     ///< where the form or the file says it
  std::vector<HeaderField> header{};  ///< every header field, also those named above
  std::vector<FundsLine> funds{};
  std::vector<Indicator> indicators{};
  std::vector<Plan> plans{};  ///< month ladders and the like, where a mapping gives them
  std::vector<std::string>
      empty_labels{};  ///< 效益指标/经济效益: labelled rows without an indicator
  std::vector<SetAsideIndicator> set_aside{};  ///< those that no row that stands has; not stored
  Problems notes{};  ///< repairs, inferences and omissions, each with its place
  Source where{};

  friend bool operator==(const Form&, const Form&) = default;
};

}  // namespace duibiao
