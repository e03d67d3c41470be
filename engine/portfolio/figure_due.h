// When the first figure of an indicator is due: what makes a unit late that has reported none.
// SPEC §6 (milestones), §2 (deadlines).
#pragma once

#include <optional>

#include "engine/assess/assessment.h"

namespace duibiao {

/// The first day on which a figure of `indicator` has to be there: the course's middle where it has
/// a half-year target, else its end; of a deadline the day that it names, where that is earlier
/// than the course's end. Nothing where there is no target at all. A target that cannot be read is
/// one.
[[nodiscard]] std::optional<Date> first_figure_due(const Indicator& indicator,
                                                   const Course& course);

/// Was anything reported up to the day of the assessment, whatever it says?
[[nodiscard]] inline bool has_figure(const AssessedIndicator& assessed) {
  return assessed.evaluation.actual.observations > 0;
}

}  // namespace duibiao
