// One row of targets.csv → an indicator, all but its target cells, which need the project's course.
#pragma once

#include "adapters/interchange/columns.h"
#include "adapters/interchange/interchange_words.h"
#include "adapters/table/table.h"
#include "engine/base/problem.h"
#include "engine/target/form.h"

namespace duibiao {

/// Reads code, levels, name, measure, kind and weight of `row`. A blank measure is `last`, a blank
/// weight is none. Errors as in `import_targets`.
[[nodiscard]] Indicator read_target_row(const Columns& columns, const TableRow& row,
                                        const InterchangeWords& words, Problems& problems);

}  // namespace duibiao
