// An interchange table that somebody keeps on a sheet of a workbook.
#pragma once

#include <optional>

#include "adapters/interchange/interchange_words.h"
#include "adapters/sheet/sheet.h"
#include "adapters/table/table.h"
#include "engine/base/result.h"

namespace duibiao {

/// The table below the first row of `sheet`, among the uppermost ones, that heads an interchange
/// file (`recognise`) and names the project's column: a form's own grid names none. Nothing where
/// there is no such row. Its places are cells. Error: `formula_result_missing`, at each cell below
/// a heading that is a formula without a result.
[[nodiscard]] Read<std::optional<Table>> interchange_table(const Sheet& sheet,
                                                           const InterchangeWords& words);

}  // namespace duibiao
