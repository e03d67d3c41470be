#include "engine/audit/checks/claims.h"

namespace duibiao::checks {

/// A numeric target was answered with words: 完成.
CheckOutcome x10_words_for_numbers(const AuditSubject& subject, const CheckSettings&) {
  return incomparable_claims(subject, [](std::string_view reason) -> std::string_view {
    return reason == "words_for_number" ? "words" : "";
  });
}

}  // namespace duibiao::checks
