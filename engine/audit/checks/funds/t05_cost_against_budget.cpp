#include "engine/audit/checks/money.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {

/// The ceiling on the whole cost is above the budget, or another sum than the budget.
CheckOutcome t05_cost_against_budget(const AuditSubject& subject, const CheckSettings& settings) {
  const std::vector<CostRow> rows = cost_rows(subject, settings);
  const auto budget = budget_of(subject, settings);
  if (rows.empty()) {
    return not_judged("no_cost_row");
  }
  if (!budget) {
    return not_judged("no_budget");
  }
  std::vector<AuditFinding> findings;
  // Several ceilings are parts of the cost: each must stay below the budget, none need equal it.
  for (const CostRow& row : rows) {
    const Ratio ceiling = row.full->in_base();
    const bool above = ceiling > budget->yuan;
    if (!above && (rows.size() > 1 || ceiling == budget->yuan)) {
      continue;
    }
    std::vector<Evidence> evidence{evidence_of(row.indicator->full_year)};
    evidence.insert(evidence.end(), budget->evidence.begin(), budget->evidence.end());
    findings.push_back(
        finding_on(above ? "above" : "differs", *row.indicator, std::move(evidence),
                   {{"ceiling", row.indicator->full_year.written}, {"budget", budget->written}}));
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
