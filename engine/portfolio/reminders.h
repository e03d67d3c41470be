// 催报清单: what a project still owes on a day, so that an office knows whom to ask for what. SPEC
// §6, §8; regulations §2.2.
//
// The quarterly check: of an indicator that grows with the work (`flow`), a figure of the calendar
// quarter that ended last is looked for, where the course had begun by then. Monitoring: from the
// middle on, of every indicator with a full-year target any figure at all, as the monitoring form
// has a column for it. That the quarter is looked at is this program's habit, no regulation's.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "engine/assess/assessment.h"

namespace duibiao {

/// What is missing, in the order in which it is listed. The last two are columns of the monitoring
/// form, asked for from the middle of the course to the day before its end. Regulations §2.2.
enum class Owed {
  figure,      ///< due by the day (figure_due.h), and nothing was reported up to it
  progress,    ///< not due by a target, but looked at by the quarter or in monitoring
  execution,   ///< from the middle on: a budget is stated, and no money executed
  reason,      ///< the rule book makes an explanation mandatory, and there is none
  likelihood,  ///< no 完成目标可能性
  forecast,    ///< no 全年预计完成情况
};
inline constexpr std::array kOwed{Owed::figure, Owed::progress,   Owed::execution,
                                  Owed::reason, Owed::likelihood, Owed::forecast};

/// One thing that is missing about one indicator (`kFundsRow` for the funds as a whole).
struct OwedItem {
  std::string indicator{};
  std::string name{};
  Owed owed = Owed::figure;
  std::optional<ExplainWhen> when{};  ///< of a reason: why it is mandatory

  friend bool operator==(const OwedItem&, const OwedItem&) = default;
};

/// First day of the calendar quarter that ended last, on `day` or before it: 2024-01-01 from
/// 2024-03-31 to 2024-06-29.
[[nodiscard]] Date last_whole_quarter(const Date& day);

/// What one project owes.
struct ProjectReminder {
  std::string department{};
  std::string unit{};
  std::string project{};
  std::string name{};
  int indicators = 0;
  int due = 0;                        ///< of the indicators: a figure had to be known by the day
  std::optional<Date> last_figure{};  ///< of all its indicators
  std::vector<OwedItem> items{};      ///< by `kOwed`, then by the form

  [[nodiscard]] bool owes(Owed owed) const;
  /// The items of a kind, one an indicator: a reason may be mandatory for two causes.
  [[nodiscard]] std::vector<const OwedItem*> of(Owed owed) const;
};

/// What the project owes; without items where it owes nothing.
[[nodiscard]] ProjectReminder reminder_of(const Assessment& assessment);

/// What the projects of one unit owe together. Late is a project that owes a figure.
struct UnitReminder {
  std::string department{};
  std::string unit{};
  int projects = 0;
  int owing = 0;                          ///< projects that owe anything
  int late = 0;                           ///< projects that owe a figure
  std::array<int, kOwed.size()> items{};  ///< indicators by kind, in the order of `kOwed`
  std::optional<Date> last_figure{};

  friend bool operator==(const UnitReminder&, const UnitReminder&) = default;
};

/// Totals by department and unit, sorted by bytes; units that owe nothing are among them.
[[nodiscard]] std::vector<UnitReminder> by_unit(const std::vector<ProjectReminder>& reminders);

}  // namespace duibiao
