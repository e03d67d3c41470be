// Reports that are one of many projects: 催报清单 and the portfolio.
#pragma once

#include "adapters/cli/command_line.h"
#include "adapters/cli/console.h"

namespace duibiao::cli {

/// Runs `report --form reminders` or `--form portfolio`. Projects are assessed one after the other
/// and forgotten. For the portfolio, the year before comes from `--history`, else from the same
/// input where that holds rows of an earlier year.
[[nodiscard]] Exit run_report_of_many(const CommandLine& line, const Console& console);

}  // namespace duibiao::cli
