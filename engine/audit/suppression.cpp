#include "engine/audit/suppression.h"

namespace duibiao {
namespace {

bool is_about(const Suppression& answer, std::string_view check, std::string_view project,
              std::string_view indicator) {
  return answer.check == check && (answer.project.empty() || answer.project == project) &&
         (answer.indicator.empty() || answer.indicator == indicator);
}

}  // namespace

SuppressionState Suppressions::state_of(std::string_view check, std::string_view project,
                                        std::string_view indicator) const {
  SuppressionState state;
  for (const Suppression& answer : list_) {
    if (!is_about(answer, check, project, indicator)) {
      continue;
    }
    if (answer.until >= today_) {
      return {Suppressed::yes, &answer};
    }
    state = {Suppressed::expired, &answer};
  }
  return state;
}

}  // namespace duibiao
