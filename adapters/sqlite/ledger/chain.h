// The ledger's rows in the database: appended to the chain, and read back. Every function here
// throws what SQLiteCpp throws; call them inside `guarded`.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sqlite/ledger/batch.h"
#include "adapters/sqlite/ledger/row.h"
#include "engine/base/result.h"

namespace SQLite {
class Database;
}

namespace duibiao {

/// All batches, in order.
[[nodiscard]] std::vector<BatchRecord> read_batches(SQLite::Database& database);

/// The last batch; a record with id 0 where there is none.
[[nodiscard]] BatchRecord last_batch(SQLite::Database& database);

/// Writes `draft` with `rows` behind the last batch. Sets `row_count`, `previous_hash` and `hash`;
/// the id is already that of the next batch, and every row names it. Call inside a transaction.
BatchRecord append_batch(SQLite::Database& database, BatchRecord draft, const Rows& rows);

/// The pages of a batch, which need not fit the memory. Read twice: the hash of a batch is written
/// before its rows.
class PageSource {
 public:
  PageSource() = default;
  PageSource(const PageSource&) = delete;
  PageSource& operator=(const PageSource&) = delete;
  virtual ~PageSource() = default;

  [[nodiscard]] virtual std::int64_t count() const = 0;
  /// Calls `visit` for each page's row in batch `batch`, in order. Problems: those of reading the
  /// files again.
  [[nodiscard]] virtual Result<void> for_each(std::int64_t batch,
                                              const std::function<void(const Row&)>& visit) = 0;
};

/// As `append_batch` above, with pages behind the rows. Problems: those of `pages`;
/// `file_changed`, where they were not the same both times.
[[nodiscard]] Result<BatchRecord> append_batch(SQLite::Database& database, BatchRecord draft,
                                               const Rows& rows, PageSource& pages);

/// A row as it stands in its table, with its seal.
struct SealedRow {
  Row row{};
  std::string seal{};
};

/// Calls `visit` for each row of `table` whose first key columns (batch, form …) are `key`, in
/// order.
void for_each_row(SQLite::Database& database, LedgerTable table,
                  std::initializer_list<std::int64_t> key,
                  const std::function<void(SealedRow)>& visit);

/// The rows of `table` whose first key columns are `key`, in order.
[[nodiscard]] std::vector<Row> read_rows(SQLite::Database& database, LedgerTable table,
                                         std::initializer_list<std::int64_t> key);

/// The rows of `table`, which has a column project and a position, of `project` (of all projects
/// where it is empty) in the batches up to `last`, in the order of the ledger.
[[nodiscard]] std::vector<Row> read_project_rows(SQLite::Database& database, LedgerTable table,
                                                 std::string_view project, std::int64_t last);

}  // namespace duibiao
