// The year before, as a portfolio is compared with it.
#pragma once

#include "adapters/cli/command_line.h"
#include "adapters/cli/inputs/load.h"
#include "adapters/cli/inputs/load_history.h"
#include "engine/base/result.h"
#include "engine/rules/rule_book.h"

namespace duibiao::cli {

/// What is known from before of the projects in `loaded`: of `--history`; else of a store the forms
/// of other years that it holds; else the rows of the newest earlier year in the same files. Each
/// is assessed by `book` on the day of that year which `--as-of` is of this one. Problems: those of
/// the readers and of the store; `earlier_year_not_read` {year}, a warning.
[[nodiscard]] Read<Histories> years_before(const CommandLine& line, const RuleBook& book,
                                           const Read<Loaded>& loaded);

}  // namespace duibiao::cli
