#include "engine/audit/checks/claims.h"

namespace duibiao::checks {

/// In monitoring: a doubtful target without measures, a deviation whose reason has no category.
CheckOutcome x16_missing_explanations(const AuditSubject& subject, const CheckSettings&) {
  if (!subject.statements.carries(StatementKind::likelihood)) {
    return not_judged("no_likelihood");
  }
  std::vector<AuditFinding> findings;
  for (const Indicator& row : subject.form.indicators) {
    const Statement* said = subject.statements.find(row.code, StatementKind::likelihood);
    const auto likelihood = said == nullptr ? std::nullopt : parse_likelihood(said->value);
    const Statement* measure = subject.statements.find(row.code, StatementKind::measure);
    if (likelihood && *likelihood != Likelihood::certain && measure == nullptr) {
      findings.push_back(
          finding_on("no-measure", row, {evidence_of(*said)}, {{"likelihood", said->value}}));
    }
    for (const Statement& reason : subject.statements.all(row.code, StatementKind::reason)) {
      if (!parse_reason(reason.value).category) {
        findings.push_back(
            finding_on("no-category", row, {evidence_of(reason)}, {{"reason", reason.value}}));
      }
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
