// Stage one: targets.csv, block by block on all threads → packed rows, and the roster in file
// order.
#pragma once

#include "adapters/columns/run_state.h"

namespace duibiao::columns {

/// Reads `run.targets.files` into rows, roster, classes and fault rows. With a fault row the
/// rows are of no use, but every block has been looked at.
void read_targets(RunState& run, const RuleBook& book);

}  // namespace duibiao::columns
