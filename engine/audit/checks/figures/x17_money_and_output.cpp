#include "engine/audit/checks/claims.h"
#include "engine/audit/checks/figures.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {

/// Money and output are far apart: spent without output, or output without money.
CheckOutcome x17_money_and_output(const AuditSubject& subject, const CheckSettings& settings) {
  if (subject.assessment == nullptr) {
    return not_judged("not_assessed");
  }
  const auto money = execution_percent(subject);
  const auto output = output_percent(subject);
  if (!money) {
    return not_judged("no_execution_rate");
  }
  if (!output) {
    return not_judged("no_output_figures");
  }
  const bool apart = differ(money->percent, output->percent, settings.ratio("gap_points"));
  if (!apart) {
    return Passed{};
  }
  std::vector<Evidence> evidence = money->evidence;
  for (const AssessedIndicator* row : output->rows) {
    evidence.push_back({row->evaluation.actual.where, row->evaluation.actual.written});
  }
  return fired(project_finding(money->percent > output->percent ? "money-ahead" : "output-ahead",
                               std::move(evidence),
                               {{"money", fixed(money->percent, 1) + "%"},
                                {"output", fixed(output->percent, 1) + "%"},
                                {"rows", std::to_string(output->rows.size())}}));
}

}  // namespace duibiao::checks
