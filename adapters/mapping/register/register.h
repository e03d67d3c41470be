// A source register as typed rows: its heading checked, its cells read, its total rows taken out
// and held against what the rows add up to. Cells are never quoted in a message, since registers
// speak of persons: column and line are enough to find the cell. Only the columns that the mapping
// uses are kept.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "adapters/mapping/mapping.h"
#include "adapters/mapping/register/filter.h"
#include "adapters/table/table.h"
#include "engine/actual/source_batch.h"
#include "engine/base/result.h"

namespace duibiao {

/// Where a register's cells stand, for problems and for what is made of them.
struct RegisterPlaces {
  std::string file{};
  std::string sheet{};
  std::vector<std::uint32_t> columns{};  ///< of a sheet, for each of the source's; else empty

  /// A row: the line of a text file, the row of a sheet.
  [[nodiscard]] Source row(std::uint32_t line) const;
  /// A cell: its address in a sheet; else the line, and `heading` for the column.
  [[nodiscard]] Source cell(std::uint32_t line, ColumnIndex column,
                            const std::string& heading) const;
};

/// A unit that a sheet shows behind the numbers of a column, and the first row that shows it.
struct ShownUnit {
  std::string unit{};
  std::uint32_t line = 0;
};

/// The rows that may count, in the order of the file, and the totals that the register states
/// itself.
struct Register {
  std::vector<RegisterRow> rows{};
  std::vector<ControlTotal> control_totals{};
  RegisterPlaces places{};
  std::vector<std::optional<ShownUnit>> units{};  ///< for each of the source's columns; or empty
};

/// Reads `table` as the register that `source` describes. Empty rows are passed over. A row with
/// 合计, 总计 (all rows of the file), 小计, 本月合计 (the rows since the last such row), 累计 or
/// 本年累计 (all rows so far) in the total column never counts; each of its number cells is a
/// control total. Problems, all errors, with the place in the file: `register_column_missing`
/// {source, column}; `cell_not_a_date`, `cell_not_a_number` {column}; `control_total_disagrees`
/// {column, stated, computed, rows}; `register_total_overflow` {column}; at most 100 of each.
[[nodiscard]] Read<Register> import_register(const Table& table, const RegisterSource& source);

}  // namespace duibiao
