#include "engine/audit/checks/money.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {
namespace {

bool is_all_of_it(const Target& target) {
  const auto* equal = std::get_if<EqualTo>(&target);
  return equal != nullptr && is_rate(equal->bound.unit) && equal->bound.in_base() == Ratio{100};
}

}  // namespace

/// 预算执行率 = 100 % together with a ceiling that is no higher than the budget leaves one sum that
/// meets both.
CheckOutcome t07_exact_spending(const AuditSubject& subject, const CheckSettings& settings) {
  const Indicator* execution = execution_row(subject.form, subject.vocabulary);
  const std::vector<CostRow> rows = cost_rows(subject, settings);
  if (execution == nullptr || rows.empty()) {
    return not_judged("no_execution_and_cost");
  }
  if (!is_all_of_it(execution->full_year.target)) {
    return Passed{};
  }
  const auto budget = budget_of(subject, settings);
  if (!budget) {
    return not_judged("no_budget");
  }
  std::vector<AuditFinding> findings;
  for (const CostRow& row : rows) {
    const bool caps = is_cap(row.indicator->full_year.target);
    if (!caps || row.full->in_base() > budget->yuan || rows.size() > 1) {
      continue;
    }
    std::vector<Evidence> evidence = both_cells(*execution);
    const std::vector<Evidence> cost = both_cells(*row.indicator);
    evidence.insert(evidence.end(), cost.begin(), cost.end());
    findings.push_back(finding_on("exact", *execution, std::move(evidence),
                                  {{"rate", both_written(*execution)},
                                   {"cost_name", row.indicator->name},
                                   {"ceiling", both_written(*row.indicator)}}));
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
