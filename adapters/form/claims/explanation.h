// The cell 偏差原因分析及改进措施 of a form, which holds reasons, the cause of over-achievement and
// measures together, as forms are printed and as many offices write it:
// 人员保障：两名社工离职；改进措施：补充两名社工（2024-09-30前完成）.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duibiao {

/// A measure and the day by which it is done; each empty where it is not written.
struct DatedMeasure {
  std::string text{};
  std::string due{};  ///< YYYY-MM-DD

  friend bool operator==(const DatedMeasure&, const DatedMeasure&) = default;
};

/// What such a cell says; each part empty where it is not there.
struct Explanation {
  std::vector<std::string> reasons{};  ///< each with its category where one is named
  std::string over_cause{};
  std::string measure{};  ///< with its day, if any

  friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// `written` parted from （2024-09-30前完成） at its end; a day that is none stays in the text.
[[nodiscard]] DatedMeasure dated_measure(std::string_view written);

/// `written` in its parts: from 改进措施： on it is the measure, behind 超额完成原因： the cause;
/// before these, reasons part at a semicolon only where a category with a colon follows it.
[[nodiscard]] Explanation parse_explanation(std::string_view written);

}  // namespace duibiao
