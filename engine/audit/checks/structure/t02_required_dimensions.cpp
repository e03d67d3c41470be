#include <algorithm>

#include "engine/audit/checks/rows.h"

namespace duibiao::checks {

/// 产出, 效益 and 满意度 each have an indicator; a label without one does not count.
CheckOutcome t02_required_dimensions(const AuditSubject& subject, const CheckSettings& settings) {
  const Form& form = subject.form;
  if (form.indicators.empty()) {
    return not_judged("no_indicators");
  }
  std::vector<AuditFinding> findings;
  for (const std::string& level : settings.terms("required_levels")) {
    const bool has_row = std::ranges::any_of(form.indicators, [&](const Indicator& indicator) {
      return standard_name(subject.vocabulary, indicator.level1) == level;
    });
    if (has_row) {
      continue;
    }
    const auto label = std::ranges::find_if(form.empty_labels, [&](const std::string& text) {
      return standard_name(subject.vocabulary, text.substr(0, text.find('/'))) == level;
    });
    const bool labelled = label != form.empty_labels.end();
    findings.push_back(
        project_finding(labelled ? "label" : "missing",
                        {labelled ? evidence_of_label(form, *label) : Evidence{form.where, ""}},
                        {{"level", level}, {"label", labelled ? *label : level}}));
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
