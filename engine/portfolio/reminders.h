// 催报清单: what a project still owes on a day, so that an office knows whom to ask for what. SPEC
// §6, §8; regulations §2.2.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/assess/assessment.h"

namespace duibiao {

/// What is missing.
enum class Owed {
  figure,            ///< due by the day, and nothing was reported up to it
  reason,            ///< the rule book makes an explanation mandatory, and there is none
  monitoring_words,  ///< from the middle to the day before the end: no 完成目标可能性
};

/// One thing that is missing about one indicator (`kFundsRow` for the funds as a whole).
struct OwedItem {
  std::string indicator{};
  std::string name{};
  Owed owed = Owed::figure;
  std::optional<ExplainWhen> when{};  ///< of a reason: why it is mandatory

  friend bool operator==(const OwedItem&, const OwedItem&) = default;
};

/// What one project owes.
struct ProjectReminder {
  std::string department{};
  std::string unit{};
  std::string project{};
  std::string name{};
  int indicators = 0;
  int due = 0;                        ///< of the indicators: a figure had to be known by the day
  std::optional<Date> last_figure{};  ///< of all its indicators
  std::vector<OwedItem> items{};      ///< figures first, then reasons, then words; by the form

  [[nodiscard]] bool owes(Owed owed) const;
};

/// Is a figure of the indicator due by the day of `assessment`: a full-year value once the course
/// is over, a half-year value from its middle on? A deadline that is still ahead is not.
[[nodiscard]] bool is_figure_due(const AssessedIndicator& assessed, const Assessment& assessment);

/// Is a figure of the indicator due by then, and was none reported?
[[nodiscard]] bool owes_figure(const AssessedIndicator& assessed, const Assessment& assessment);

/// What the project owes; without items where it owes nothing.
[[nodiscard]] ProjectReminder reminder_of(const Assessment& assessment);

/// What the projects of one unit owe together. Late is a project that owes a figure.
struct UnitReminder {
  std::string department{};
  std::string unit{};
  int projects = 0;
  int owing = 0;    ///< projects that owe anything
  int late = 0;     ///< projects that owe a figure
  int figures = 0;  ///< missing ones
  int reasons = 0;
  int words = 0;
  std::optional<Date> last_figure{};

  friend bool operator==(const UnitReminder&, const UnitReminder&) = default;
};

/// Totals by department and unit, sorted by bytes; units that owe nothing are among them.
[[nodiscard]] std::vector<UnitReminder> by_unit(const std::vector<ProjectReminder>& reminders);

}  // namespace duibiao
