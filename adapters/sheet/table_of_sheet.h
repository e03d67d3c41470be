// Rows of a sheet as a table: one row is the heading, those below it are read under it.
#pragma once

#include <cstddef>

#include "adapters/sheet/sheet.h"
#include "adapters/table/table.h"
#include "engine/base/result.h"

namespace duibiao {

/// A table without rows, headed by the cells of `row` that hold something.
[[nodiscard]] Table headed_by(const Sheet& sheet, const SheetRow& row);

/// Adds the rows of `sheet` from position `first` on to `table`, each with the cells below its
/// columns; rows with nothing there are left out. Error: `formula_result_missing`, at each of these
/// cells that is a formula without a result.
[[nodiscard]] Problems add_rows(Table& table, const Sheet& sheet, std::size_t first);

/// All of `sheet` as a table: its first row is the heading, from the leftmost column in use to the
/// rightmost; a heading may be empty. Errors: `empty_file`, where nothing is on the sheet; those of
/// `add_rows`.
[[nodiscard]] Read<Table> whole_table(const Sheet& sheet);

}  // namespace duibiao
