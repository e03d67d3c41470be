#include "engine/audit/checks/claims.h"
#include "engine/audit/checks/figures.h"

namespace duibiao::checks {

/// A numeric target was answered with words: 完成.
CheckOutcome x10_words_for_numbers(const AuditSubject& subject, const CheckSettings&) {
  if (subject.assessment == nullptr) {
    return not_judged("not_assessed");
  }
  std::vector<AuditFinding> findings;
  bool any = false;
  for (const AssessedIndicator& row : subject.assessment->indicators) {
    const Evaluation evaluation = claimed_evaluation(subject, row);
    any = any || !evaluation.actual.written.empty();
    const auto* outcome = std::get_if<NotAssessable>(&evaluation.outcome);
    if (outcome != nullptr && outcome->reason == "words_for_number") {
      findings.push_back(finding_on(
          "words", row.indicator,
          {{evaluation.actual.where, evaluation.actual.written}, evidence_of(row.target())},
          {{"actual", evaluation.actual.written}, {"target", row.target().written}}));
    }
  }
  return any ? fired_or_passed(std::move(findings)) : not_judged("no_figures");
}

}  // namespace duibiao::checks
