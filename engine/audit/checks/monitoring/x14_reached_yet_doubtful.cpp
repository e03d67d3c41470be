#include "engine/audit/checks/claims.h"
#include "engine/compare/evaluate.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {

/// The year's target is reached already, and the unit is not sure of reaching it.
CheckOutcome x14_reached_yet_doubtful(const AuditSubject& subject, const CheckSettings&) {
  if (subject.assessment == nullptr) {
    return not_judged("not_assessed");
  }
  if (!subject.statements.carries(StatementKind::likelihood)) {
    return not_judged("no_likelihood");
  }
  std::vector<AuditFinding> findings;
  for (const AssessedIndicator& row : subject.assessment->indicators) {
    const Statement* said = subject.statements.find(row.indicator.code, StatementKind::likelihood);
    const auto likelihood = said == nullptr ? std::nullopt : parse_likelihood(said->value);
    const Quantity* full = bound_of(row.indicator.full_year.target);
    const Actual& actual = row.evaluation.actual;
    const bool reached = full != nullptr && is_floor(row.indicator.full_year.target) &&
                         actual.base && actual.family == full->unit.family &&
                         *actual.base >= full->in_base();
    if (likelihood && *likelihood != Likelihood::certain && reached && row.kind == Kind::flow) {
      findings.push_back(finding_on("doubtful", row.indicator,
                                    {evidence_of(*said),
                                     {actual.where, actual.written},
                                     evidence_of(row.indicator.full_year)},
                                    {{"likelihood", said->value},
                                     {"actual", actual.written},
                                     {"target", row.indicator.full_year.written}}));
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
