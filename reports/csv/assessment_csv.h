// What `assess --format csv` writes: one row an indicator, a project, a level. The leading columns
// are those of SPEC §8 in its order; those behind them say why. Codes, dates and numbers are the
// same in every language. Each text begins with its heading.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/assess/assessed_line.h"
#include "engine/assess/assessment.h"

namespace duibiao {

/// assessments.csv, in the order in which the targets were written (by file and line):
/// project,indicator,status,attainment,deviation,score; then
/// level1,level2,name,weight,milestone,due,target,actual,actual_date,pace_target,pace_ratio,
/// pace,reason. Attainment (6 decimals) and deviation (percent, 2 decimals, never -0.00) are blank
/// where there is none. `pace_target` is in the base unit; `reason` is the code of why it is not
/// met.
[[nodiscard]] std::string render_assessments_csv(std::span<const Assessment> assessments);

/// assessments.csv with the standard columns only, those that both drivers write:
/// project,indicator,status,attainment,deviation,score,weight,pace_target,pace_ratio,pace,reason.
/// What it leaves out stands in the inputs (labels, target, actual and its date) and, being the
/// same for a whole project, in projects.csv (milestone, due).
[[nodiscard]] std::string render_standard_csv(std::span<const Assessment> assessments);

/// projects.csv, sorted by the bytes of the code: project,score,grade,met,missed,no_data,
/// not_assessable (no_target counts here); then indicators,no_target,judged_points,total_points,
/// as_of,milestone,due,rule_book.
[[nodiscard]] std::string render_projects_csv(std::span<const Assessment> assessments);

/// levels.csv over all projects, sorted by bytes:
/// level1,level2,indicators,met,missed,no_data,weight, score. Weights add up exactly and scores
/// rounded, both are shown with 2 decimals.
[[nodiscard]] std::string render_levels_csv(std::span<const Assessment> assessments);

/// levels.csv of totals that were already made, in any order.
[[nodiscard]] std::string render_levels_csv(std::vector<LevelTotal> levels);

/// The heading of projects.csv, with its line end.
[[nodiscard]] std::string_view project_heading();

/// What every line of projects.csv says of its project's day and book.
struct ProjectContext {
  Date as_of{};
  Milestone milestone = Milestone::full_year;
  bool due = false;
  std::string_view rule_book{};  ///< its id
};

/// The end of such a line, from as_of on, with its line end.
[[nodiscard]] std::string project_csv_tail(const ProjectContext& context);

/// One line of projects.csv; `tail` is from `project_csv_tail`.
[[nodiscard]] std::string project_csv_line(const ProjectLine& line, std::string_view tail);

}  // namespace duibiao
