#include <algorithm>

#include "engine/audit/checks/rows.h"

namespace duibiao::checks {

/// A label of the second level without an indicator and without 不适用. A dimension that is
/// required and has no row at all is T02's.
CheckOutcome t38_blank_labels(const AuditSubject& subject, const CheckSettings& settings) {
  const Form& form = subject.form;
  if (form.empty_labels.empty() && form.header.empty()) {
    return not_judged("no_form_layout");
  }
  const auto level_of = [&](const std::string& label) {
    return standard_name(subject.vocabulary, label.substr(0, label.find('/')));
  };
  std::vector<AuditFinding> findings;
  for (const std::string& label : form.empty_labels) {
    const std::string level = level_of(label);
    const auto& required = settings.terms("required_levels");
    const bool has_row = std::ranges::any_of(form.indicators, [&](const Indicator& indicator) {
      return standard_name(subject.vocabulary, indicator.level1) == level;
    });
    const bool is_required = std::ranges::find(required, level) != required.end();
    if (has_row || !is_required) {
      findings.push_back(
          project_finding("blank", {evidence_of_label(form, label)}, {{"label", label}}));
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
