#include "engine/audit/checks/claims.h"

namespace duibiao::checks {

/// Satisfaction of exactly 100 %, and satisfaction without a word on who was asked.
CheckOutcome x21_satisfaction(const AuditSubject& subject, const CheckSettings&) {
  if (subject.assessment == nullptr) {
    return not_judged("not_assessed");
  }
  std::vector<AuditFinding> findings;
  bool any = false;
  for (const AssessedIndicator& row : subject.assessment->indicators) {
    const LeafRole role = role_of(row.indicator.name, row.indicator.level1, subject.vocabulary);
    const Evaluation evaluation = claimed_evaluation(subject, row);
    if (!role.satisfaction || !evaluation.actual.base || evaluation.actual.family != "%") {
      continue;
    }
    any = true;
    const std::vector<Evidence> evidence{{evaluation.actual.where, evaluation.actual.written}};
    if (*evaluation.actual.base == Ratio{100}) {
      findings.push_back(
          finding_on("hundred", row.indicator, evidence, {{"actual", evaluation.actual.written}}));
    }
    if (subject.statements.carries(StatementKind::sample) &&
        subject.statements.find(row.indicator.code, StatementKind::sample) == nullptr) {
      findings.push_back(finding_on("no-sample", row.indicator, evidence,
                                    {{"actual", evaluation.actual.written}}));
    }
  }
  if (!any) {
    return not_judged("no_satisfaction");
  }
  return subject.statements.carries(StatementKind::sample)
             ? fired_or_passed(std::move(findings))
             : fired_or_not_judged(std::move(findings), "no_samples");
}

}  // namespace duibiao::checks
