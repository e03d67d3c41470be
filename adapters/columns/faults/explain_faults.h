// Fault rows → problems in the words of the full reader, by reading each row again on its own.
#pragma once

#include "adapters/columns/run_state.h"
#include "engine/assess/assess.h"
#include "engine/base/problem.h"

namespace duibiao::columns {

/// What is wrong with the rows of targets that were set aside, and the codes that a project has
/// twice (`indicator_twice`), by file and line.
[[nodiscard]] Problems explain_target_faults(RunState& run, const AssessOptions& options);

/// What is wrong with the figures that were set aside, by file and line. Where nothing is, because
/// the full reader knows an indicator by its name that is unknown here, the run is declined.
[[nodiscard]] Problems explain_figure_faults(RunState& run);

/// Projects that stand in two files (`project_in_two_files`), and codes that stand twice in one.
[[nodiscard]] Problems repeated_codes(const RunState& run);

}  // namespace duibiao::columns
