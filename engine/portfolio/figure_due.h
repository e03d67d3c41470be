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

/// Is a figure of `row` due by the day of `assessment`?
[[nodiscard]] bool is_figure_due(const AssessedIndicator& row, const Assessment& assessment);

/// Was anything reported up to the day of the assessment, whatever it says?
[[nodiscard]] inline bool has_figure(const AssessedIndicator& assessed) {
  return assessed.evaluation.actual.observations > 0;
}

/// Is a figure due by then, and was nothing reported? Its unit is late.
[[nodiscard]] inline bool owes_figure(const AssessedIndicator& row, const Assessment& assessment) {
  return is_figure_due(row, assessment) && !has_figure(row);
}

}  // namespace duibiao
