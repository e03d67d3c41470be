#include "engine/audit/checks/texts.h"
#include "engine/audit/text/characters.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {

/// A project that is arranged once has a long-term goal.
CheckOutcome t31_type_against_goals(const AuditSubject& subject, const CheckSettings& settings) {
  const Form& form = subject.form;
  if (normalise(form.type).empty()) {
    return not_judged("no_project_type");
  }
  if (!contains_any(normalise(form.type), settings.terms("one_off")) ||
      normalise(form.long_term_goal).empty()) {
    return Passed{};
  }
  return fired(project_finding(
      "one-off", {evidence_of_text(form, form.type), evidence_of_text(form, form.long_term_goal)},
      {{"type", form.type}}));
}

}  // namespace duibiao::checks
