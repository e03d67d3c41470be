// The statements that stand, computed from the ledger's batches in the database. Throws what
// SQLiteCpp throws; call it inside `guarded`.
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "adapters/sqlite/statements/said.h"
#include "engine/base/result.h"

namespace SQLite {
class Database;
}

namespace duibiao {

/// What stands after the batches up to `last`: of `projects`, or of all projects where it is empty.
/// Problem: `store_row_unreadable`, where a row makes no sense (it was tampered with).
[[nodiscard]] Result<Said> read_said(SQLite::Database& database,
                                     const std::set<std::string>& projects, std::int64_t last);

}  // namespace duibiao
