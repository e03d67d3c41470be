// actuals*.csv → observations, as written. SPEC §3, §8.
#pragma once

#include <vector>

#include "adapters/interchange/interchange_words.h"
#include "adapters/table/table.h"
#include "engine/actual/observation.h"
#include "engine/base/result.h"

namespace duibiao {

/// The observations in `table`, in its order, the indicator as written. They are increments, but
/// for
/// @executed, which is a running total; a column accrual says otherwise. A blank value stays, for
/// the assessment to list. Errors, each with line and column: those of `match_columns`;
/// `project_blank`, `indicator_blank`, `date_blank`; `date_unreadable`, `date_not_in_calendar`
/// {found}; `word_unknown` {column, found, nearest, known}. Rows with an error are left out.
[[nodiscard]] Read<std::vector<Observation>> import_actuals(const Table& table,
                                                            const InterchangeWords& words);

}  // namespace duibiao
