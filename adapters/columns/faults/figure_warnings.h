// Warnings about figures, each with the figure's own place.
#pragma once

#include <span>

#include "adapters/columns/write_results.h"
#include "engine/columns/row_context.h"

namespace duibiao::columns {

/// The warnings of a run that was assessed with `contexts`: what `results` remark on, and
/// `all_outside_course` {first, last, year} for projects whose figures all lie outside the course:
/// most likely the year is wrong. Where figures can no longer be read the run is stopped.
[[nodiscard]] Problems figure_warnings(RunState& run, const RunResults& results,
                                       std::span<const RowContext> contexts);

}  // namespace duibiao::columns
