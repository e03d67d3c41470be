// Every kind of fault that a check looks for, as something done to a project that was in order.
#pragma once

#include <span>
#include <string_view>

#include "tests/support/audit/audit_case.h"

namespace duibiao::test {

/// A fault and the check that must find it.
struct PlantedFault {
  std::string_view check;  ///< "T08"
  void (*plant)(AuditCase& project);
};

/// At least one for every check of a project.
[[nodiscard]] std::span<const PlantedFault> planted_faults();

}  // namespace duibiao::test
