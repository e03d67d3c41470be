// The units that a sheet shows in its cells, held against those that the mapping names.
#pragma once

#include "adapters/mapping/register/figures.h"
#include "engine/base/result.h"
#include "engine/value/unit.h"

namespace duibiao {

/// What is wrong with the unit of `job`'s feed where the sheet shows others behind the numbers that
/// it adds up (0"万元"). They must be the feed's own; of a ratio of two totals without a unit they
/// must be the same. Problem: the error `register_unit_differs` {source, indicator, column, shown,
/// unit}.
[[nodiscard]] Problems unit_faults(const FeedJob& job, const UnitTable& units);

}  // namespace duibiao
