#include <algorithm>

#include "engine/audit/checks/rows.h"

namespace duibiao::checks {

/// Every row of 决策 and 过程 whose target is a word has a word of the template: they say nothing
/// about this project.
CheckOutcome t29_template_constants(const AuditSubject& subject, const CheckSettings& settings) {
  AuditFinding finding = project_finding("constants");
  int others = 0;
  for (const Indicator& indicator : subject.form.indicators) {
    const auto* phrase = std::get_if<Phrase>(&indicator.full_year.target);
    if (phrase == nullptr || !is_compliance_row(indicator, subject.vocabulary)) {
      continue;
    }
    const auto& constants = settings.terms("template_words");
    if (std::ranges::find(constants, phrase->text) == constants.end()) {
      ++others;
      continue;
    }
    const std::vector<Evidence> cells = both_cells(indicator);
    finding.evidence.insert(finding.evidence.end(), cells.begin(), cells.end());
    finding.facts = {
        {"rows",
         std::to_string(finding.facts.empty() ? 1 : std::stoi(finding.facts.front().value) + 1)}};
  }
  if (finding.evidence.empty() && others == 0) {
    return not_judged("no_compliance_rows");
  }
  return others > 0 ? CheckOutcome{Passed{}} : fired(std::move(finding));
}

}  // namespace duibiao::checks
