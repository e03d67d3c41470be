// Stage two: actuals.csv, block by block on all threads → packed figures, each knowing its row,
// sorted by the block of targets that they belong to.
#pragma once

#include "adapters/columns/input/figure_rows.h"
#include "adapters/columns/run_state.h"

namespace duibiao::columns {

/// Reads `run.actuals.files` into figures, spans and fault rows; with `Targets::unknown`, where the
/// targets are faulty, only into fault rows.
void read_figures(RunState& run, FigureRows::Targets targets = FigureRows::Targets::known);

}  // namespace duibiao::columns
