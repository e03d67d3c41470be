#include "engine/audit/checks/rows.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {

/// Work that adds up is to be done by the middle already: planned so, or copied.
CheckOutcome t09_all_by_half_year(const AuditSubject& subject, const CheckSettings& settings) {
  if (!has_half_year_values(subject.form)) {
    return not_judged("no_half_year_values");
  }
  std::vector<AuditFinding> findings;
  for (const Indicator& indicator : subject.form.indicators) {
    const Quantity* half = bound_of(indicator.half_year.target);
    const Quantity* full = bound_of(indicator.full_year.target);
    const bool same = half != nullptr && full != nullptr && !is_cap(indicator.full_year.target) &&
                      half->unit.family == full->unit.family && half->in_base() == full->in_base();
    // One event cannot be halved: it may well be due by the middle.
    if (same && full->in_base() > Ratio{1} && is_flow_row(indicator, settings)) {
      findings.push_back(finding_on("same", indicator, both_cells(indicator),
                                    {{"target", indicator.full_year.written}}));
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
