// What `assess --format csv` writes: one row an indicator, a project, a level. The leading columns
// are those of SPEC §8 in its order; those behind them say why. Codes, dates and numbers are the
// same in every language. Each text begins with its heading.
#pragma once

#include <span>
#include <string>

#include "engine/assess/assessment.h"

namespace duibiao {

/// assessments.csv, in the order in which the targets were written (by file and line):
/// project,indicator,status,attainment,deviation,score; then
/// level1,level2,name,weight,milestone,due,target,actual,actual_date,pace_target,pace_ratio,
/// pace,reason. Attainment (6 decimals) and deviation (percent, 2 decimals, never -0.00) are blank
/// where there is none. `pace_target` is in the base unit; `reason` is the code of why it is not
/// met.
[[nodiscard]] std::string render_assessments_csv(std::span<const Assessment> assessments);

/// projects.csv, sorted by the bytes of the code: project,score,grade,met,missed,no_data,
/// not_assessable (no_target counts here); then indicators,no_target,judged_points,total_points,
/// as_of,milestone,due,rule_book.
[[nodiscard]] std::string render_projects_csv(std::span<const Assessment> assessments);

/// levels.csv over all projects, sorted by bytes:
/// level1,level2,indicators,met,missed,no_data,weight, score. Weights add up exactly and scores
/// rounded, both are shown with 2 decimals.
[[nodiscard]] std::string render_levels_csv(std::span<const Assessment> assessments);

}  // namespace duibiao
