// `report --form reminders` (催报清单): who has not reported what.
#pragma once

#include "adapters/cli/command_line.h"
#include "adapters/cli/console.h"

namespace duibiao::cli {

/// Assesses one project after the other and keeps what it owes alone.
[[nodiscard]] Exit run_reminders(const CommandLine& line, const Console& console);

}  // namespace duibiao::cli
