// All checks over one project: what fired, what could not be judged and why, what passed. Pure; the
// catalogue gives each check the numbers and words that it goes by. SPEC §7.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/audit/catalogue.h"
#include "engine/audit/outcome.h"
#include "engine/audit/registry.h"
#include "engine/audit/subject.h"

namespace duibiao {

/// What one check said.
struct JudgedCheck {
  const CheckEntry* check = nullptr;  ///< of the catalogue, which outlives it
  CheckOutcome outcome{};
};

/// What all checks said of one project, by id.
struct ProjectAudit {
  std::string project{};
  std::vector<JudgedCheck> checks{};
};

/// Runs every registered check over `subject`. A registered check without an entry in `catalogue`
/// is a broken invariant.
[[nodiscard]] ProjectAudit audit(const AuditSubject& subject, const Catalogue& catalogue);

/// How grave a finding of `check` is: its message's severity.
[[nodiscard]] Severity severity_of(const CheckEntry& check, const AuditFinding& finding);

}  // namespace duibiao
