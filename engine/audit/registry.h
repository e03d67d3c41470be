// Every check that is built in. The table behind it is made at build time of the sources below
// engine/audit/checks: the file checks/values/t08_half_above_full.cpp is the check T08 and defines
// the function t08_half_above_full. Adding a check is adding its file, its entry in data/checks and
// its test; no list is kept by hand.
#pragma once

#include <span>
#include <string_view>

#include "engine/audit/outcome.h"
#include "engine/audit/settings.h"
#include "engine/audit/subject.h"

namespace duibiao {

/// One check of a project: a pure function.
struct RegisteredCheck {
  std::string_view id;  ///< "T08"
  CheckOutcome (*run)(const AuditSubject& subject, const CheckSettings& settings);
};

/// All checks of a project, by id.
[[nodiscard]] std::span<const RegisteredCheck> registered_checks();

}  // namespace duibiao
