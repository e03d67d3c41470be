// Stage two: actuals.csv, block by block on all threads → packed figures, each knowing its row,
// sorted by the block of targets that they belong to.
#pragma once

#include "adapters/columns/run_state.h"

namespace duibiao::columns {

/// Reads `run.figure_files` into figures, spans and fault rows; the rows of targets are known.
void read_figures(RunState& run);

}  // namespace duibiao::columns
