#include "engine/audit/checks/rows.h"
#include "engine/target/target_reader.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {

/// Of work that adds up, much less or much more than half is planned for the first half.
CheckOutcome t10_half_year_share(const AuditSubject& subject, const CheckSettings& settings) {
  if (!has_half_year_values(subject.form)) {
    return not_judged("no_half_year_values");
  }
  std::vector<AuditFinding> findings;
  for (const Indicator& indicator : subject.form.indicators) {
    const Quantity* half = bound_of(indicator.half_year.target);
    const Quantity* full = bound_of(indicator.full_year.target);
    if (half == nullptr || full == nullptr || is_cap(indicator.full_year.target) ||
        half->unit.family != full->unit.family || full->in_base() <= Ratio{1} ||
        half->in_base() >= full->in_base() || !is_flow_row(indicator, settings)) {
      continue;
    }
    const auto share = quotient(half->in_base(), full->in_base());
    const auto percent = share ? product(*share, Ratio{100}) : std::nullopt;
    if (percent &&
        (*percent < settings.ratio("least_percent") || *percent > settings.ratio("most_percent"))) {
      findings.push_back(finding_on("share", indicator, both_cells(indicator),
                                    {{"half", indicator.half_year.written},
                                     {"full", indicator.full_year.written},
                                     {"share", fixed(*percent, 0) + "%"}}));
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
