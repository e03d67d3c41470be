#include "engine/audit/checks/rows.h"
#include "engine/audit/text/characters.h"
#include "engine/audit/text/name_core.h"

namespace duibiao::checks {

/// A numeric row whose name is an activity (开展…报告会) and not a measure of it (…场次).
CheckOutcome t14_activities(const AuditSubject& subject, const CheckSettings& settings) {
  if (subject.form.indicators.empty()) {
    return not_judged("no_indicators");
  }
  std::vector<AuditFinding> findings;
  for (const Indicator& indicator : subject.form.indicators) {
    const std::string name = plain_name(indicator.name);
    const bool is_activity = !longest_opening(name, settings.terms("opening_verbs")).empty();
    const bool is_measure = !longest_ending(name, settings.terms("measured_nouns")).empty();
    if (is_activity && !is_measure && is_numeric(indicator.full_year.target)) {
      findings.push_back(finding_on("activity", indicator, {evidence_of(indicator)},
                                    {{"target", indicator.full_year.written}}));
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
