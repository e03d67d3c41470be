#include "engine/audit/audit.h"

namespace duibiao {

ProjectAudit audit(const AuditSubject& subject, const Catalogue& catalogue) {
  ProjectAudit result;
  result.project = subject.form.project;
  result.checks.reserve(registered_checks().size());
  for (const RegisteredCheck& check : registered_checks()) {
    const CheckEntry* entry = catalogue.find(check.id);
    if (entry == nullptr) {
      __builtin_trap();  // data/checks lacks a file; a test holds that it does not
    }
    result.checks.push_back({entry, check.run(subject, entry->settings)});
  }
  return result;
}

Severity severity_of(const CheckEntry& check, const AuditFinding& finding) {
  return check.message(finding.variant).severity;
}

}  // namespace duibiao
