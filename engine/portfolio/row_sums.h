// Totals of rows of many projects, and of many projects' money: what every roll-up is made of.
// Exact: weights and rounded scores add up, a rate is worked out once from sums. SPEC §5.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/assess/assessment.h"

namespace duibiao {

/// part ÷ whole; nothing where the whole is not above 0 or the exact quotient does not fit.
[[nodiscard]] std::optional<Ratio> share_of(const Ratio& part, const Ratio& whole);

/// Totals of some rows of some projects. rows = met + missed + no_data + not_assessable.
struct RowSums {
  std::size_t projects = 0;  ///< with at least one of the rows
  std::size_t rows = 0;
  std::size_t met = 0;
  std::size_t missed = 0;
  std::size_t not_yet_due = 0;  ///< of the missed: before the milestone's day (未到节点)
  std::size_t no_data = 0;
  std::size_t not_assessable = 0;  ///< `no_target` among them (SPEC §8)
  std::size_t figure_due = 0;      ///< a figure had to be there by the day (figure_due.h)
  std::size_t figure_there = 0;    ///< of those, one is
  std::size_t behind = 0;          ///< by pace
  std::size_t on_pace = 0;
  std::size_t ahead = 0;
  Ratio weight{};                         ///< points of all rows
  Ratio judged_weight{};                  ///< of those that were met or missed
  std::int64_t score_hundredths = 0;      ///< earned; rounded scores added up
  Ratio due_weight{};                     ///< judged on a milestone's day or after the end
  std::int64_t due_score_hundredths = 0;  ///< earned by those

  [[nodiscard]] std::size_t judged() const { return met + missed; }
  /// Points of the judged rows that were not earned.
  [[nodiscard]] Ratio points_lost() const;
  /// The share of the weight that was judged; nothing where nothing weighs.
  [[nodiscard]] std::optional<Ratio> judged_share() const {
    return share_of(judged_weight, weight);
  }
  /// Earned points ÷ weight of the rows that were judged and due; nothing where there are none.
  [[nodiscard]] std::optional<Ratio> score_rate() const {
    return share_of({due_score_hundredths, 100}, due_weight);
  }

  void add(const RowSums& more);
  friend bool operator==(const RowSums&, const RowSums&) = default;
};

/// One row of `assessment`; `projects` is 0, since only its caller knows whether it is the first.
[[nodiscard]] RowSums sums_of(const AssessedIndicator& row, const Assessment& assessment);

/// What an execution rate divides by, in the order in which reports list them.
inline constexpr std::array<std::string_view, 3> kDenominators{"@budget_adjusted",
                                                               "@budget_initial", "@received"};

/// What was paid over one denominator, of the projects that state both.
struct MoneySum {
  std::size_t projects = 0;
  Ratio executed_yuan{};
  Ratio denominator_yuan{};

  /// Σ executed ÷ Σ denominator: large projects weigh more. Nothing where no project states both.
  [[nodiscard]] std::optional<Ratio> rate() const {
    return share_of(executed_yuan, denominator_yuan);
  }

  /// A sum that does not fit leaves the project out.
  void add(const MoneySum& more);
  friend bool operator==(const MoneySum&, const MoneySum&) = default;
};

/// One sum a denominator, in the order of kDenominators.
using MoneySums = std::array<MoneySum, kDenominators.size()>;

/// The money of one project.
[[nodiscard]] MoneySums money_of(const Assessment& assessment);
void add(MoneySums& into, const MoneySums& more);

}  // namespace duibiao
