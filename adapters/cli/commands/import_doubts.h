// What an import asks about entries that can be read and are most likely slips.
#pragma once

#include <span>

#include "adapters/sqlite/store.h"
#include "engine/actual/observation.h"
#include "engine/base/problem.h"
#include "engine/statement/statement.h"
#include "engine/target/form.h"

namespace duibiao::cli {

/// What `figure_doubts` asks about `figures`, which are about to go into `store`; `forms` are those
/// of the year of the import. A figure of a year in which the store holds the project is no slip.
/// Of each code a hundred are listed and the rest is counted. Problems of the store besides.
[[nodiscard]] Problems doubts_about(std::span<const Observation> figures,
                                    std::span<const Form> forms, const Store& store);

/// What `statement_doubts` asks about `statements`, listed and counted alike.
[[nodiscard]] Problems doubts_about(std::span<const Statement> statements,
                                    std::span<const Form> forms);

}  // namespace duibiao::cli
