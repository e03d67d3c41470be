// Reports that are one of many projects: 催报清单.
#pragma once

#include "adapters/cli/command_line.h"
#include "adapters/cli/console.h"

namespace duibiao::cli {

/// Runs `report --form reminders`. Projects are assessed one after the other and forgotten.
[[nodiscard]] Exit run_report_of_many(const CommandLine& line, const Console& console);

}  // namespace duibiao::cli
