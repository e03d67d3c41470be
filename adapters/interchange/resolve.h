// Which indicator each observation and each statement is about: by its code, or by its name.
#pragma once

#include <span>
#include <vector>

#include "adapters/interchange/columns.h"
#include "adapters/matching/resolution.h"
#include "engine/actual/observation.h"
#include "engine/base/result.h"
#include "engine/statement/statement.h"
#include "engine/target/form.h"

namespace duibiao {

/// `observations` with the code of the indicator that each names by its code or by its name (see
/// Resolution, whose problems are among these). @budget_initial, @budget_adjusted, @received and
/// @executed name themselves. Errors: `targets_missing`; `project_unknown` {project, nearest};
/// `reserved_unknown` {indicator, known}. Observations with an error, or about an indicator that
/// was set aside, are left out.
[[nodiscard]] Read<std::vector<Observation>> resolve_observations(
    std::vector<Observation> observations, std::span<const Form> forms,
    const MatchRules& rules = {});

/// The same for statements, where @project, @total, @funds and @goal name themselves.
[[nodiscard]] Read<std::vector<Statement>> resolve_statements(std::vector<Statement> statements,
                                                              std::span<const Form> forms,
                                                              const MatchRules& rules = {});

/// Moves the places of what the two functions above say about a name from the value's cell, which
/// is where an observation and a statement stand, to the name's own: `columns` are those of the
/// table that they were read from.
void point_at_names(Problems& problems, const Columns& columns);

}  // namespace duibiao
