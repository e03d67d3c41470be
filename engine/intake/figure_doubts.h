// Figures that are most likely slips: of another year than the project's, in a unit that nothing
// converts into the target's. They are kept, since they may be right; whoever enters them is asked.
#pragma once

#include <span>

#include "engine/actual/observation.h"
#include "engine/base/problem.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// What to ask about `figures`, whose projects and indicators are codes of `forms`. `other_years`:
/// the same projects' forms of other years; a figure of one of these is no slip. Warnings, each at
/// the first figure of a group: `figures_outside_course` {project, count, date, first, last}, one a
/// file, project and side (before or after the course); `figures_of_other_unit` {indicator, count,
/// found, target}, one a file and indicator. A form of any year (without a course) has no other,
/// and blank values are no figures.
[[nodiscard]] Problems figure_doubts(std::span<const Observation> figures,
                                     std::span<const Form> forms, std::span<const Form> other_years,
                                     const Vocabulary& vocabulary);

}  // namespace duibiao
