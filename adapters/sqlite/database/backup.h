// A copy of a store while others go on writing to it: SQLite's backup API.
#pragma once

#include <string>

#include "engine/base/result.h"

namespace SQLite {
class Database;
}

namespace duibiao {

/// Writes all of `database`, as it is at one moment, to the new file `path`. It appears under its
/// name when it is complete. Problems: `backup_exists` (anything is there already, which is never
/// replaced), `output_write_failed`. Throws what SQLiteCpp throws; nothing is left behind then.
[[nodiscard]] Result<void> back_up(SQLite::Database& database, const std::string& path);

}  // namespace duibiao
