// Fault rows → problems in the words of the full reader, by reading each row again on its own.
#pragma once

#include <cstdint>
#include <string_view>

#include "adapters/columns/run_state.h"
#include "engine/assess/assess.h"
#include "engine/base/problem.h"

namespace duibiao::columns {

/// What is wrong with the bytes of the targets and with the rows that were refused, by file and
/// line. Beyond `kMostFaultRows` rows `more_faulty_rows` {count}.
[[nodiscard]] Problems explain_target_faults(RunState& run, const AssessOptions& options);

/// The same of figures. Without `targets_known` only what can be told of a figure alone. Where the
/// full reader knows an indicator by a name that is unknown here, the run is declined.
[[nodiscard]] Problems explain_figure_faults(RunState& run, bool targets_known = true);

/// What is wrong with `record`, which begins in line `line` of `file`, a file of projects.
[[nodiscard]] Problems explain_header(std::string_view record, const InputFile& file,
                                      std::uint32_t line, const InterchangeWords& words);

/// Projects that stand in two files (`project_in_two_files`), and codes that stand twice among the
/// rows of one that stand (`indicator_twice`). Where it is not known which rows those are, nothing.
[[nodiscard]] Problems repeated_codes(const RunState& run);

}  // namespace duibiao::columns
