// Proving that a store is what was written: the chain computed again from its rows, the file's own
// structure, and the triggers that keep it append-only.
#pragma once

#include <cstdint>

#include "adapters/sqlite/ledger/batch.h"
#include "engine/base/problem.h"

namespace SQLite {
class Database;
}

namespace duibiao {

/// What was found. The chain cannot see batches cut off its end: compare `head.hash` with the one
/// that a report printed.
struct Verification {
  BatchRecord head{};  ///< the last batch; id 0: an empty ledger
  Problems problems{};

  [[nodiscard]] bool sound() const { return problems.empty(); }
};

/// Recomputes everything and names everything that is not as it was written. Problems, all errors:
/// `store_row_changed` (table, batch, row), `store_batch_changed` (its rows or its head do not give
/// its hash), `store_rows_missing`, `store_batch_missing`, `store_chain_broken`;
/// `store_schema_missing`, `store_schema_changed`, `store_schema_added` (a table, index or
/// trigger); `store_integrity` and `store_foreign_key` (what SQLite itself finds); those of
/// `attempt`, where the file cannot be read.
[[nodiscard]] Verification verify_ledger(SQLite::Database& database);

/// The same of the rows and hashes of the batches up to `last` alone: what a report looks at before
/// it prints their hash.
[[nodiscard]] Problems changed_rows(SQLite::Database& database, std::int64_t last);

}  // namespace duibiao
