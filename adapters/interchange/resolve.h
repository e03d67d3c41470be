// Which indicator each observation and each statement is about: by its code, or by its name where
// that is unique.
#pragma once

#include <span>
#include <vector>

#include "engine/actual/observation.h"
#include "engine/base/result.h"
#include "engine/statement/statement.h"
#include "engine/target/form.h"

namespace duibiao {

/// `observations` with the code of the indicator that each names by its code or by its name, which
/// must be unique in the project. @budget_initial, @budget_adjusted, @received and @executed name
/// themselves. Errors: `project_unknown` {project, nearest}; `indicator_unknown` {project,
/// indicator, nearest}; `indicator_ambiguous` {project, indicator, codes}; `reserved_unknown`
/// {indicator, known}. Observations with an error are left out.
[[nodiscard]] Read<std::vector<Observation>> resolve_observations(
    std::vector<Observation> observations, std::span<const Form> forms);

/// The same for statements, where @project, @total, @funds and @goal name themselves.
[[nodiscard]] Read<std::vector<Statement>> resolve_statements(std::vector<Statement> statements,
                                                              std::span<const Form> forms);

}  // namespace duibiao
