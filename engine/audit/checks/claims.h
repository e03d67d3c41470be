// What a self-evaluation claims, row by row, and what the rules make of the same facts.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/audit/checks/rows.h"
#include "engine/score/points.h"

namespace duibiao::checks {

/// A row with the points that the unit gave itself.
struct ClaimedRow {
  const AssessedIndicator* row = nullptr;
  const Statement* claim = nullptr;
  Decimal points{};             ///< claimed
  std::optional<Ratio> weight;  ///< as the form gives it
};

/// The rows with claimed points, in the order of the form; empty without an assessment.
[[nodiscard]] std::vector<ClaimedRow> claimed_rows(const AuditSubject& subject);

/// Why scores cannot be judged: `not_assessed`, `no_claims`; empty where they can.
[[nodiscard]] std::string_view why_no_claims(const AuditSubject& subject);

/// The row held against its target with the value that the unit claims, else with its figures.
[[nodiscard]] Evaluation claimed_evaluation(const AuditSubject& subject,
                                            const AssessedIndicator& row);

/// The rows whose claimed value cannot be held against its target for a reason that `variant_of`
/// gives a variant for ("" for none): a finding each, with both cells. Not judged without an
/// assessment or without any figure.
[[nodiscard]] CheckOutcome incomparable_claims(
    const AuditSubject& subject, std::string_view (*variant_of)(std::string_view reason));

/// The row held against its full-year target with `value`, a text as somebody wrote it.
[[nodiscard]] Evaluation evaluated_with(const AuditSubject& subject, const TargetCell& target,
                                        const Statement& value);

/// The share of its weight that `evaluation` earns by the rule book; nothing where it was not
/// judged.
[[nodiscard]] std::optional<Ratio> earned_by_rule(const AuditSubject& subject,
                                                  const AssessedIndicator& row,
                                                  const Evaluation& evaluation);

/// Was something said about the row: a reason, a measure, a cause of over-achievement?
[[nodiscard]] bool is_explained(const AuditSubject& subject, std::string_view indicator);

/// Does the input carry reasons or measures at all? Only then is a missing one a finding.
[[nodiscard]] bool carries_explanations(const AuditSubject& subject);

/// Half of the last place of `written`, not below `least` and not above `most`: what rounding may
/// hide.
[[nodiscard]] Ratio rounding_of(const Decimal& written, const Ratio& least, const Ratio& most);

/// Is the outcome a verdict below met?
[[nodiscard]] inline bool is_missed(const Evaluation& evaluation) {
  return std::holds_alternative<Missed>(evaluation.outcome);
}

/// Is the outcome a verdict at all?
[[nodiscard]] inline bool is_judged(const Evaluation& evaluation) {
  return is_missed(evaluation) || std::holds_alternative<Met>(evaluation.outcome);
}

}  // namespace duibiao::checks
