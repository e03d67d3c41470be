// Which of the years that a store holds a command is about.
#pragma once

#include <string>

#include "adapters/sqlite/store.h"
#include "engine/assess/assess.h"
#include "engine/base/problem.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// Which forms of `store` a command is about: those of the year of `options` where there are any
/// (of `project`, or of all projects where it is empty); else, unless `--year` named it, of each
/// project that of the nearest year. What is left out is added to `notes` as
/// `projects_of_other_years` {count, years, asked}, a warning. Problems: those of `Store::held`;
/// `store_year_unknown` {asked, years}, where `--year` names one that the store has not.
[[nodiscard]] Result<FormsAsked> forms_asked(const Store& store, const BatchRecord& at,
                                             const std::string& project,
                                             const AssessOptions& options, Problems& notes);

}  // namespace duibiao::cli
