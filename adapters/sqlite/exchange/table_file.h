// The tables of the ledger as interchange files, and back, without losing a field: the columns of
// SPEC §8 first, and behind them what no interchange file knows (where a cell stood, whether a
// measure was named). What is known from the file itself (batch, position, form) has no column.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sqlite/ledger/row.h"
#include "engine/base/result.h"

namespace duibiao {

/// A table of the ledger that is exported as a file.
struct TableFile {
  LedgerTable table;
  std::string_view name;  ///< "targets.csv", "further/cells.csv": no interchange file of SPEC §8
};

/// All of them, in the order in which they are read back: projects.csv goes before what belongs to
/// its projects.
[[nodiscard]] std::span<const TableFile> table_files();

/// The rows of `file` in `rows`, those of one batch, as CSV; "" where there is none. Bytes that are
/// no UTF-8 stand as `text_of_bytes` writes them.
[[nodiscard]] std::string table_text(const TableFile& file, const Rows& rows);

/// Reads `text`, a file that `table_text` made and that stands at `path`, into `rows` of batch
/// `batch`; the files before it are read already. Problems: those of read_csv;
/// `export_column_missing` {column}; `export_cell_unreadable` {column, found}, a number that is
/// none or a project that projects.csv does not have.
[[nodiscard]] Problems read_table(const TableFile& file, std::string_view text,
                                  const std::string& path, std::int64_t batch, Rows& rows);

}  // namespace duibiao
