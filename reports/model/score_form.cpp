#include "reports/model/score_form.h"

#include <algorithm>
#include <array>

namespace duibiao {

ScoreForm score_form(const Assessment& assessment) {
  if (!assessment.due) {
    return ScoreForm::not_due;
  }
  if (assessment.milestone == Milestone::full_year) {
    return ScoreForm::final_score;
  }
  const bool scored = !std::ranges::all_of(assessment.indicators, unscored_at_mid_year);
  return scored ? ScoreForm::interim_score : ScoreForm::not_scored_at_mid_year;
}

std::string_view code_of(ScoreForm form) {
  constexpr std::array<std::string_view, 4> kCodes{"final_score", "interim_score", "not_due",
                                                   "not_scored_at_mid_year"};
  return kCodes.at(static_cast<std::size_t>(form));
}

bool unscored_at_mid_year(const AssessedIndicator& indicator) {
  return indicator.milestone == Milestone::half_year && !indicator.indicator.has_half_year;
}

}  // namespace duibiao
