// The years that files of targets hold beside the one that was taken from them, as the problems of
// reading them name them.
#pragma once

#include <set>

#include "adapters/cli/inputs/load_targets.h"
#include "engine/base/problem.h"

namespace duibiao::cli {

/// The years that `year_set_aside` and `year_not_among` name: those whose rows were left aside, and
/// the one that stands.
[[nodiscard]] std::set<int> years_named(const Problems& problems);

/// The same of all that `loaded` has read; nothing where every project is of one year.
[[nodiscard]] std::set<int> other_years(const LoadedTargets& loaded);

/// Takes out the projects that have no rows of the year asked for, and says nothing of them and of
/// rows that were set aside: their year has its turn.
void drop_other_years(LoadedTargets& loaded);

}  // namespace duibiao::cli
