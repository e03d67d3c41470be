#include "engine/audit/checks/claims.h"

namespace duibiao::checks {

/// Target and figure are in units that do not convert: 人 and 人次, 件 and 次.
CheckOutcome x11_unit_mismatch(const AuditSubject& subject, const CheckSettings&) {
  return incomparable_claims(subject, [](std::string_view reason) -> std::string_view {
    return reason == "mixed_units" ? "mixed" : reason == "unit_mismatch" ? "mismatch" : "";
  });
}

}  // namespace duibiao::checks
