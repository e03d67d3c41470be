#include "reports/model/score_form.h"

#include <array>

namespace duibiao {

std::string_view code_of(ScoreForm form) {
  constexpr std::array<std::string_view, 4> kCodes{"final_score", "interim_score", "not_due",
                                                   "not_scored_at_mid_year"};
  return kCodes.at(static_cast<std::size_t>(form));
}

}  // namespace duibiao
