// What people say about a project beside its figures (填报说明): why something fell behind, what is
// done about it, what they expect, what they claim and what a reviewer gave. The engine computes
// none of it and never speaks in its place: in an official form these words are the unit's. SPEC
// §8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/source.h"
#include "engine/value/date.h"
#include "engine/value/decimal.h"

namespace duibiao {

/// What a statement is about; the names are the words of statements.csv
/// (adapters/interchange).
enum class StatementKind {
  reason,          ///< why the target was missed or exceeded: 经费保障: 资金下达较晚
  measure,         ///< what is done about it (改进措施)
  due,             ///< by which day it will be done: YYYY-MM-DD
  likelihood,      ///< 确定能, 有可能 or 完全不可能 (regulations §2.2)
  forecast,        ///< the figure expected at the year's end (全年预计完成情况)
  claimed_value,   ///< the actual as the unit's own evaluation states it
  claimed_score,   ///< the points that the unit gave itself
  reviewed_score,  ///< the points that the reviewer gave
  over_cause,      ///< why a target was exceeded by far: "target_too_low" allows a deduction
  over_deduction,  ///< the points that the reviewer takes off for it
  evidence,        ///< the file that proves the figure
  sample,          ///< how a satisfaction figure was asked for, and of how many
  rectification    ///< what was put right after an audit
};

/// Indicators of statements that are about the project as a whole: its text, its total, the funds
/// row with points (年度资金总额), and how the annual goal was met.
inline constexpr std::string_view kWholeProject = "@project";
inline constexpr std::string_view kTotal = "@total";
inline constexpr std::string_view kFundsRow = "@funds";
inline constexpr std::string_view kGoal = "@goal";

/// One statement as it was read. `project` and `indicator` are codes, or one of the names above.
/// `date` is the day it is about; of two of one kind the later one stands, on one day the later
/// read.
struct Statement {
  std::string project{};
  std::string indicator{};
  std::optional<Date> date{};
  StatementKind kind = StatementKind::reason;
  std::string value{};          ///< as written
  std::string author{};         ///< a unit's or an office's name; "" where nobody is named
  bool author_of_form = false;  ///< it stands on a form that names no author: the form's unit is it
  Source where{};

  friend bool operator==(const Statement&, const Statement&) = default;
};

/// The five categories of a deviation's reason, in the order of the official form.
enum class ReasonCategory { funds, institution, staff, hardware, other };

/// A reason parted into category and text: "人员保障: 两名社工离职". Without a category all of it
/// is text.
struct Reason {
  std::optional<ReasonCategory> category{};
  std::string text{};

  friend bool operator==(const Reason&, const Reason&) = default;
};

/// How sure the unit is that the full-year target will be reached.
enum class Likelihood { certain, possible, impossible };

/// 经费保障, 制度保障, 人员保障, 硬件条件保障, 其他.
[[nodiscard]] std::string_view name_of(ReasonCategory category);
/// The category named `name`, also 硬件保障; nothing where there is none.
[[nodiscard]] std::optional<ReasonCategory> reason_category(std::string_view name);
/// Parts a statement of kind `reason` at its first colon, where a category stands before it.
[[nodiscard]] Reason parse_reason(std::string_view value);

/// 确定能, 有可能, 完全不可能.
[[nodiscard]] std::string_view name_of(Likelihood likelihood);
/// The likelihood that `word` names; nothing for any other word.
[[nodiscard]] std::optional<Likelihood> parse_likelihood(std::string_view word);

/// A statement of points as a number, 分 left out; nothing for null and where it is no number.
[[nodiscard]] std::optional<Decimal> points_in(const Statement* statement);

/// The value of `over_cause` that lets a reviewer's deduction count: the target was set too low.
inline constexpr std::string_view kTargetTooLow = "target_too_low";

}  // namespace duibiao
