#include <algorithm>

#include "engine/audit/checks/rows.h"
#include "engine/audit/text/characters.h"
#include "engine/audit/text/name_core.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {
namespace {

/// Does a rule speak of this row: its level, its name, and whether it is a count or a rate?
bool applies(const CheckSettings& rule, const Indicator& indicator, const std::string& name) {
  const auto& levels = rule.terms("under");
  if (std::ranges::find(levels, indicator.level2) == levels.end()) {
    return false;
  }
  const bool named = !longest_ending(name, rule.terms("endings")).empty() ||
                     contains_any(name, rule.terms("containing"));
  if (!named || contains_any(name, rule.terms("unless"))) {
    return false;
  }
  const Quantity* full = bound_of(indicator.full_year.target);
  const std::string& kind = rule.terms("values").front();
  return kind == "any" || (full != nullptr && is_rate(full->unit) == (kind == "rate"));
}

}  // namespace

/// Counts under 质量, timeliness under 质量, coverage under 时效: the first rule that speaks of a
/// row decides.
CheckOutcome t18_misclassified(const AuditSubject& subject, const CheckSettings& settings) {
  if (subject.form.indicators.empty()) {
    return not_judged("no_indicators");
  }
  std::vector<AuditFinding> findings;
  for (const Indicator& indicator : subject.form.indicators) {
    const std::string name = plain_name(indicator.name);
    for (const CheckSettings& rule : settings.rows("rules")) {
      if (applies(rule, indicator, name)) {
        findings.push_back(finding_on("misplaced", indicator, {evidence_of(indicator)},
                                      {{"level", indicator.level2},
                                       {"belongs", rule.terms("belongs").front()},
                                       {"target", indicator.full_year.written}}));
        break;
      }
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
