// A register in a workbook: its sheet and its heading found, its rows read as they stream by.
#pragma once

#include <cstdint>
#include <functional>

#include "adapters/mapping/register/register.h"
#include "adapters/sheet/sheet_stream.h"

namespace duibiao {

/// A heading is looked for down to this row.
inline constexpr std::uint32_t kLastHeadingRow = 50;

/// Called as a sheet is read: bytes behind us, bytes in all.
using RegisterProgress = std::function<void(std::uint64_t, std::uint64_t)>;

/// Reads the register that `source` describes out of `workbook`: out of the sheet that it names, or
/// else out of the only visible one with all its columns. The heading is the first row, of the
/// first 50, that has them all; what stands above it is a title. A cell merged over several rows
/// counts for each of them, but a number of such a cell is added up once, with the first of them
/// (note `register_merged_numbers` {source, column, rows, first}). Hidden rows are read, with the
/// note `register_hidden_rows` {source, rows, first}, hidden columns with `register_hidden_column`
/// {source, column}; remarks and repeated headings are passed over, with the note
/// `register_rows_passed` {source, rows, first}. A total row has its word in the total column that
/// the mapping names, or else in any cell. Problems also those of `SheetStream::visit` and
/// `import_register`; errors `register_two_sheets` {source, sheets}, `register_sheet_missing`
/// {source, sheet, known}, `heading_twice` {heading, first, second}, `register_no_result` {column}
/// for a formula without a result, `register_needs_column` {source} where the mapping uses no
/// column at all, so that no heading can be told; the warning `heading_only`.
[[nodiscard]] Read<Register> import_register(const SheetStream& workbook,
                                             const RegisterSource& source,
                                             const RegisterProgress& progress = {});

}  // namespace duibiao
