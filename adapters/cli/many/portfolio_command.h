// `report --form portfolio`: many projects in one report.
#pragma once

#include <optional>

#include "adapters/cli/command_line.h"
#include "adapters/cli/console.h"
#include "engine/base/problem.h"

namespace duibiao::cli {

/// Why `line` cannot be a portfolio report beside what no report of many projects can be:
/// `portfolio_csv_needs_folder`.
[[nodiscard]] std::optional<Problem> portfolio_fault(const CommandLine& line);

/// Assesses one project after the other and keeps the totals alone. Earlier years come from
/// `--history`, else from rows of an earlier year in the same files; they are looked at on the day
/// of that year which `--as-of` is of this one.
[[nodiscard]] Exit run_portfolio(const CommandLine& line, const Console& console);

}  // namespace duibiao::cli
