#include "engine/audit/checks/money.h"

namespace duibiao::checks {

/// More indicators than the money bears, by bands of the budget.
CheckOutcome t20_rows_for_the_money(const AuditSubject& subject, const CheckSettings& settings) {
  const auto budget = budget_of(subject, settings);
  if (!budget) {
    return not_judged("no_budget");
  }
  const auto rows = static_cast<int>(subject.form.indicators.size());
  for (const CheckSettings& band : settings.rows("bands")) {
    if (budget->yuan >= band.ratio("below_yuan")) {
      continue;
    }
    if (rows <= band.count("most_rows")) {
      return Passed{};
    }
    std::vector<Evidence> evidence = budget->evidence;
    evidence.push_back({subject.form.where, std::to_string(rows)});
    return fired(project_finding("many", std::move(evidence),
                                 {{"rows", std::to_string(rows)},
                                  {"budget", budget->written},
                                  {"most", std::to_string(band.count("most_rows"))}}));
  }
  return Passed{};
}

}  // namespace duibiao::checks
