#include "engine/audit/checks/claims.h"

namespace duibiao::checks {

/// Target and figure are in units that do not convert: 人 and 人次, 件 and 次.
CheckOutcome x11_unit_mismatch(const AuditSubject& subject, const CheckSettings&) {
  if (subject.assessment == nullptr) {
    return not_judged("not_assessed");
  }
  std::vector<AuditFinding> findings;
  bool any = false;
  for (const AssessedIndicator& row : subject.assessment->indicators) {
    const Evaluation evaluation = claimed_evaluation(subject, row);
    any = any || !evaluation.actual.written.empty();
    const auto* outcome = std::get_if<NotAssessable>(&evaluation.outcome);
    const bool mixed = outcome != nullptr && outcome->reason == "mixed_units";
    const bool mismatch = outcome != nullptr && outcome->reason == "unit_mismatch";
    if (mixed || mismatch) {
      findings.push_back(finding_on(
          mixed ? "mixed" : "mismatch", row.indicator,
          {{evaluation.actual.where, evaluation.actual.written}, evidence_of(row.target())},
          {{"actual", evaluation.actual.written}, {"target", row.target().written}}));
    }
  }
  return any ? fired_or_passed(std::move(findings)) : not_judged("no_figures");
}

}  // namespace duibiao::checks
