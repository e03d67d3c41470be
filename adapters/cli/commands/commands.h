// The verbs of the program. Each takes a command line that was parsed and says how the process
// ends.
#pragma once

#include "adapters/cli/command_line.h"
#include "adapters/cli/console.h"

namespace duibiao::cli {

/// `assess`: table, CSV or JSON of every project. SPEC §9.
[[nodiscard]] Exit run_assess(const CommandLine& line, const Console& console);
/// `report --form deviation|monitoring|self-evaluation|transfer`: terminal, HTML, JSON, workbook,
/// Word or PDF, of the deviation report also its pictures as SVG; `--each` one file a project and
/// an index.
[[nodiscard]] Exit run_report(const CommandLine& line, const Console& console);
/// `template`: the workbook that a unit fills in for a day; `--each` one a project and an index.
[[nodiscard]] Exit run_template(const CommandLine& line, const Console& console);
/// `explain PROJECT INDICATOR`: the proof of one result; the indicator by code or unique name.
[[nodiscard]] Exit run_explain(const CommandLine& line, const Console& console);
/// `audit`: findings on plans, figures and self-evaluations. SPEC §7.
[[nodiscard]] Exit run_audit(const CommandLine& line, const Console& console);
/// `weights ahp FILE.csv | entropy FILE.csv`: weights to propose, never put into a table.
[[nodiscard]] Exit run_weights(const CommandLine& line, const Console& console);
/// `import targets|actuals|statements FILE… --store DB`: files that are in order are stored, the
/// others refused.
[[nodiscard]] Exit run_import(const CommandLine& line, const Console& console);
/// `rules list | show NAME | check FILE`: rule books and presets of warning lights.
[[nodiscard]] Exit run_rules(const CommandLine& line, const Console& console);
/// `store init DB [--from DIR] | verify DB | log DB | backup DB FILE | export DB DIR`.
[[nodiscard]] Exit run_store(const CommandLine& line, const Console& console);

}  // namespace duibiao::cli
