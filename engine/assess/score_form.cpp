#include "engine/assess/score_form.h"

#include <algorithm>

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

bool unscored_at_mid_year(const AssessedIndicator& indicator) {
  return indicator.milestone == Milestone::half_year && !indicator.indicator.has_half_year;
}

}  // namespace duibiao
