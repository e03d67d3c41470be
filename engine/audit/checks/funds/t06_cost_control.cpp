#include "engine/audit/checks/money.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {

/// A ceiling that is the whole budget controls no cost, and a floor under costs does the opposite.
CheckOutcome t06_cost_control(const AuditSubject& subject, const CheckSettings& settings) {
  const std::vector<CostRow> rows = cost_rows(subject, settings);
  if (rows.empty()) {
    return not_judged("no_cost_row");
  }
  std::vector<AuditFinding> findings;
  for (const CostRow& row : rows) {
    if (is_floor(row.indicator->full_year.target)) {
      findings.push_back(finding_on("floor", *row.indicator,
                                    {evidence_of(row.indicator->full_year)},
                                    {{"target", row.indicator->full_year.written}}));
    }
  }
  const auto budget = budget_of(subject, settings);
  if (!budget) {
    return fired_or_not_judged(std::move(findings), "no_budget");
  }
  for (const CostRow& row : rows) {
    if (is_cap(row.indicator->full_year.target) && row.full->in_base() == budget->yuan) {
      std::vector<Evidence> evidence{evidence_of(row.indicator->full_year)};
      evidence.insert(evidence.end(), budget->evidence.begin(), budget->evidence.end());
      findings.push_back(
          finding_on("equal", *row.indicator, std::move(evidence),
                     {{"ceiling", row.indicator->full_year.written}, {"budget", budget->written}}));
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
