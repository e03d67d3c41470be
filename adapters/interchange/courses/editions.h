// Which rows of a project stand, where a file has it in several years or versions: those of the
// year asked for, and of these the highest version. SPEC §1 (a project is one of a year), §8.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/interchange/courses/project_course.h"
#include "engine/assess/assess.h"
#include "engine/base/problem.h"

namespace duibiao {

/// The rows of one project that stand.
struct StandingRows {
  std::vector<bool> stands{};  ///< of each row; all of them with an error among the problems
  Problems problems{};
};

/// The year that is asked for: `--year`, else that of `--as-of`.
[[nodiscard]] int asked_year(const AssessOptions& options);

/// Decides on the rows of `project`, whose terms are `rows`, in file order; `place(i)` is where row
/// i stands. One year stands whichever it is; of several the one that is `asked` for. Of several
/// versions the highest stands, a row without one counting as the lowest; a version that is the
/// only one may be any text. Errors: `year_not_among` {project, years, asked} at the first row,
/// `year_blank_among_years` {project, years}, `version_not_a_number` {project, found}. Warning, at
/// its first row: `year_set_aside` {project, year, rows, stands}. Note: `version_set_aside`
/// {project, version, rows, stands}.
[[nodiscard]] StandingRows standing_rows(std::string_view project,
                                         std::span<const RowTerms* const> rows, int asked,
                                         const std::function<Source(std::size_t)>& place);

}  // namespace duibiao
