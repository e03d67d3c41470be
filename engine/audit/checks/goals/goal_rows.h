// Which row of the form a promise of the goal text speaks of, by the characters they share. An
// estimate: what is found so is asked about, never corrected.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/audit/checks/rows.h"
#include "engine/audit/text/bigrams.h"
#include "engine/audit/text/goal_promises.h"

namespace duibiao::checks {

/// A row that a promise speaks of, and how sure that is, 0 … 1.
struct MatchedRow {
  const Indicator* row = nullptr;
  double likeness = 0.0;
};

/// The promises of a form's goals, held against its rows. The subject outlives it.
class GoalRows {
 public:
  /// Reads the annual and the long-term goal (each promise once).
  GoalRows(const AuditSubject& subject, const CheckSettings& settings);

  [[nodiscard]] const std::vector<Promise>& promises() const { return promises_; }
  /// The row that `promise` speaks of: of those with a value of its kind (rate or count) the most
  /// alike; nothing where none is alike enough.
  [[nodiscard]] std::optional<MatchedRow> row_for(const Promise& promise) const;
  /// Share of the row's own words that stand in the goals, 0 … 1.
  [[nodiscard]] double share_in_goal(const Indicator& row) const;
  /// The cell of the goal text, for evidence.
  [[nodiscard]] Evidence goal_evidence() const;

 private:
  struct Row {
    const Indicator* indicator = nullptr;
    Bigrams core{};
    Bigrams name{};
  };

  [[nodiscard]] double likeness(const Promise& promise, const Row& row) const;
  [[nodiscard]] double rate_likeness(const Promise& promise, const Row& row) const;

  const AuditSubject& subject_;
  const CheckSettings& settings_;
  std::vector<Promise> promises_{};
  std::vector<Row> rows_{};
  BigramWeights weights_;
  Bigrams goal_{};
};

/// Has the form any goal text?
[[nodiscard]] bool has_goal(const Form& form);

}  // namespace duibiao::checks
