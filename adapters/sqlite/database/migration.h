// The schema of the store as numbered migrations (data/schema/0001_….sql, compiled in), and the
// marks by which a file is known to be a store.
#pragma once

#include <string>
#include <vector>

#include "engine/base/result.h"

namespace SQLite {
class Database;
}

namespace duibiao {

/// `PRAGMA application_id` of a store: "DuBi" in ASCII.
inline constexpr int kStoreApplicationId = 0x44754269;

/// One migration: takes a store from version `number` − 1 to `number` (from 1).
struct Migration {
  int number = 0;
  std::string name{};  ///< "schema/0001_ledger.sql"
  std::string sql{};
};

/// All migrations, in order, numbered without a gap.
[[nodiscard]] std::vector<Migration> migrations();

/// The version that a store has after all migrations: `PRAGMA user_version`.
[[nodiscard]] int newest_version();

/// Runs the migrations that `database` still lacks; all or none. Writes nothing where it lacks
/// none. Throws what SQLiteCpp throws.
void migrate(SQLite::Database& database);

/// Is it a store that this program can use? Problems, placed at the file: `store_not_a_store`,
/// `store_newer_version`. Throws what SQLiteCpp throws.
[[nodiscard]] Result<void> check_marks(SQLite::Database& database);

/// Where the tables, indexes and triggers of `database` differ from what the migrations make, each
/// named: `store_schema_missing`, `store_schema_changed`, `store_schema_added`. Throws what
/// SQLiteCpp throws.
[[nodiscard]] Problems schema_differences(SQLite::Database& database);

}  // namespace duibiao
