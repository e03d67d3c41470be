#include <algorithm>
#include <map>

#include "engine/audit/checks/rows.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {

/// Rows without a parent, and rows that the reader of the form had to place itself: orphans above a
/// page break, shifted columns, headings that are missing.
CheckOutcome t33_broken_hierarchy(const AuditSubject& subject, const CheckSettings& settings) {
  std::vector<AuditFinding> findings;
  for (const Indicator& indicator : subject.form.indicators) {
    if (normalise(indicator.level1).empty()) {
      findings.push_back(finding_on("orphan", indicator, {evidence_of(indicator)}));
    }
  }
  for (const CheckSettings& kind : settings.rows("repairs")) {
    AuditFinding finding = project_finding("placed");
    for (const Problem& note : subject.form.notes) {
      if (std::ranges::find(kind.terms("codes"), note.code) != kind.terms("codes").end()) {
        const auto name = std::ranges::find(note.facts, "name", &Fact::name);
        finding.evidence.push_back({note.where, name == note.facts.end() ? "" : name->value});
      }
    }
    if (!finding.evidence.empty()) {
      finding.variant = kind.terms("variant").front() == "shifted" ? "shifted"
                        : kind.terms("variant").front() == "page"  ? "page"
                                                                   : "placed";
      finding.facts = {{"rows", std::to_string(finding.evidence.size())}};
      findings.push_back(std::move(finding));
    }
  }
  if (subject.form.indicators.empty()) {
    return fired_or_not_judged(std::move(findings), "no_indicators");
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
