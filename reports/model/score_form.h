// What may be said about points on the day of an assessment: SPEC §6, last paragraphs of "as-of".
#pragma once

#include "engine/assess/assessment.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// Score and grade at the due end, 阶段参考分 at the due middle, neither before the milestone's day
/// nor at the middle of a form without a half-year column.
[[nodiscard]] ScoreForm score_form(const Assessment& assessment);

/// Is a score printed in this form?
[[nodiscard]] constexpr bool prints_score(ScoreForm form) {
  return form == ScoreForm::final_score || form == ScoreForm::interim_score;
}

/// Code of the form, also its name in JSON.
[[nodiscard]] std::string_view code_of(ScoreForm form);

/// Has this indicator no half-year column at a half-year milestone, so that it is not scored there?
[[nodiscard]] bool unscored_at_mid_year(const AssessedIndicator& indicator);

}  // namespace duibiao
