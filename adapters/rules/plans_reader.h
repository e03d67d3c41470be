// Plans from TOML: month ladders, instalment calendars and last year's patterns, in a rule book or
// in a mapping.
//
// A table [[plan]]:
// * indicator: code, unique name, or a reserved name such as @executed; * for every flow.
// * from (optional): "plan" (default) or "prior_year".
// * shape (optional): "straight" (default), or "steps" for instalments.
// * steps: a list of { month, percent }: by the end of the course's month (from 1) so much of the
//   full-year value is due in all. Months rise, percents do not fall, the last one is 100.
#pragma once

#include "adapters/toml/toml_reader.h"
#include "engine/base/result.h"
#include "engine/target/plan.h"

namespace duibiao {

/// Reads one [[plan]] but for its citation; unknown keys are the caller's to refuse. Problems:
/// those of TomlReader; `out_of_range`; `plan_without_steps`; `plan_months_not_rising` {found,
/// before}; `plan_falls` {found, before}; `plan_not_whole` {last}.
[[nodiscard]] Plan read_plan(TomlReader& reader, const Source& where, Problems& problems);

}  // namespace duibiao
