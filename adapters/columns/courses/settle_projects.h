// Between reading targets and using them: which rows of each project stand, and which course it is
// on, from its rows, its header or the options (SPEC §6).
#pragma once

#include "adapters/columns/run_state.h"
#include "engine/assess/assess.h"
#include "engine/base/problem.h"

namespace duibiao::columns {

/// Sets aside rows of other years and versions, fills `RosterProject::course` and `run.courses`.
/// Problems: those of `standing_rows` but its notes; `course_contradictory`.
[[nodiscard]] Problems settle_projects(RunState& run, const AssessOptions& options);

}  // namespace duibiao::columns
