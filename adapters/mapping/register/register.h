// A source register as typed rows: its heading checked, its cells read, its total rows taken out
// and held against what the rows add up to. Cells are never quoted in a message, since registers
// speak of persons: column and line are enough to find the cell.
#pragma once

#include <string>
#include <vector>

#include "adapters/mapping/mapping.h"
#include "adapters/mapping/register/filter.h"
#include "adapters/table/table.h"
#include "engine/actual/source_batch.h"
#include "engine/base/result.h"

namespace duibiao {

/// The rows that may count, in the order of the file, and the totals that the register states
/// itself.
struct Register {
  std::vector<RegisterRow> rows{};
  std::vector<ControlTotal> control_totals{};
};

/// Reads `table` as the register that `source` describes. Empty rows are passed over. A row with
/// 合计, 总计 (all rows of the file), 小计, 本月合计 (the rows since the last such row), 累计 or
/// 本年累计 (all rows so far) in the total column never counts; each of its number cells is a
/// control total. Problems, all errors, with the place in the file: `register_column_missing`
/// {source, column}; `cell_not_a_date`, `cell_not_a_number` {column}; `control_total_disagrees`
/// {column, stated, computed, rows}; `register_total_overflow` {column}.
[[nodiscard]] Read<Register> import_register(const Table& table, const RegisterSource& source);

}  // namespace duibiao
