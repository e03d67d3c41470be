// What sheets of figures and filled forms say about the projects at hand: the project found by its
// code or name, the indicators by theirs.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "adapters/figures/figure_sheet.h"
#include "adapters/form/filled_form.h"
#include "adapters/matching/resolution.h"
#include "engine/actual/observation.h"
#include "engine/base/result.h"
#include "engine/statement/statement.h"
#include "engine/target/form.h"

namespace duibiao {

/// What a sheet is held against.
struct SheetScope {
  std::span<const Form> forms{};
  std::optional<int> year{};  ///< of a project whose form names none (--year)
  MatchRules matches{};
};

/// The figures of one table as observations of known indicators. A sheet that names no project is
/// about the only one. Errors: `targets_missing`; `project_unknown` {project, nearest};
/// `sheet_of_other_project` {found, known}; `sheet_project_needed` {known}; those of `figure_days`
/// and of Resolution. Rows and columns with an error are left out.
[[nodiscard]] Read<std::vector<Observation>> sheet_observations(const FigureTable& table,
                                                                const SheetScope& scope);

/// The same for a filled form, whose rows also have levels. What its funds row says of 预算执行率
/// is left out where the project has no such indicator.
[[nodiscard]] Read<std::vector<Observation>> form_observations(const FilledForm& form,
                                                               const SheetScope& scope);

/// The claims of a filled form as statements about known indicators.
[[nodiscard]] Read<std::vector<Statement>> form_claims(const FilledForm& form,
                                                       const SheetScope& scope);

}  // namespace duibiao
