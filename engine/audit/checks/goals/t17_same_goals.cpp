#include "engine/audit/checks/rows.h"
#include "engine/audit/checks/texts.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {

/// The long-term goal is the annual goal word for word.
CheckOutcome t17_same_goals(const AuditSubject& subject, const CheckSettings&) {
  const std::string annual = normalise(subject.form.annual_goal);
  const std::string long_term = normalise(subject.form.long_term_goal);
  if (annual.empty() || long_term.empty()) {
    return not_judged("no_two_goals");
  }
  if (annual != long_term) {
    return Passed{};
  }
  return fired(project_finding("same",
                               {evidence_of_text(subject.form, subject.form.long_term_goal),
                                evidence_of_text(subject.form, subject.form.annual_goal, 1)},
                               {}));
}

}  // namespace duibiao::checks
