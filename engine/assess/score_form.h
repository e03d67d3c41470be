// What may be said about points on the day of an assessment: SPEC §6, last paragraphs of "as-of".
#pragma once

#include <cstdint>

#include "engine/assess/assessment.h"

namespace duibiao {

/// What may be said about points on this day. SPEC §6.
enum class ScoreForm : std::uint8_t {
  final_score,             ///< due at the end: score and grade
  interim_score,           ///< due at mid-year: 阶段参考分, no grade
  not_due,                 ///< between milestones: pace leads, no score
  not_scored_at_mid_year,  ///< the form has no half-year column: pace leads, no score
};

/// Score and grade at the due end, 阶段参考分 at the due middle, neither before the milestone's day
/// nor at the middle of a form without a half-year column.
[[nodiscard]] ScoreForm score_form(const Assessment& assessment);

/// Is a score printed in this form?
[[nodiscard]] constexpr bool prints_score(ScoreForm form) {
  return form == ScoreForm::final_score || form == ScoreForm::interim_score;
}

/// Has this indicator no half-year column at a half-year milestone, so that it is not scored there?
[[nodiscard]] bool unscored_at_mid_year(const AssessedIndicator& indicator);

}  // namespace duibiao
