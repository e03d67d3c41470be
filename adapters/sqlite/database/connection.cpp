#include "adapters/sqlite/database/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace duibiao {
namespace {

/// What an error of SQLite is called here.
struct Named {
  int sqlite_code;
  std::string_view code;
};

constexpr std::array kEnvironment{
    Named{SQLITE_BUSY, "store_busy"},
    Named{SQLITE_LOCKED, "store_busy"},
    Named{SQLITE_FULL, "store_disk_full"},
    Named{SQLITE_READONLY, "store_read_only"},
    Named{SQLITE_CANTOPEN, "store_cannot_open"},
    Named{SQLITE_PERM, "store_cannot_open"},
    Named{SQLITE_AUTH, "store_cannot_open"},
    Named{SQLITE_IOERR, "store_io_error"},
    Named{SQLITE_CORRUPT, "store_corrupt"},
    Named{SQLITE_CONSTRAINT, "store_write_refused"},
    Named{SQLITE_ERROR, "store_failed"},
};

std::string_view code_of(int sqlite_code) {
  if (sqlite_code == SQLITE_NOTADB) {
    return "store_not_a_store";
  }
  const auto* const found = std::ranges::find(kEnvironment, sqlite_code, &Named::sqlite_code);
  return found == kEnvironment.end() ? "store_failed" : found->code;
}

int flags_of(OpenMode mode) {
  switch (mode) {
    case OpenMode::existing:
      return SQLite::OPEN_READWRITE;
    case OpenMode::create:
      return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case OpenMode::memory:
      return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_MEMORY;
  }
  return SQLite::OPEN_READONLY;
}

}  // namespace

void CloseDatabase::operator()(SQLite::Database* database) const {
  const std::unique_ptr<SQLite::Database> closing(database);
}

Connection open_connection(const std::string& path, OpenMode mode,
                           std::chrono::milliseconds patience) {
  Connection database(
      std::make_unique<SQLite::Database>(path, flags_of(mode), static_cast<int>(patience.count()))
          .release());
  database->exec(
      "PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
      "PRAGMA synchronous = FULL");
  return database;
}

bool is_environment_failure(std::string_view code) {
  return std::ranges::find(kEnvironment, code, &Named::code) != kEnvironment.end();
}

std::optional<Problem> attempt(const std::string& path, const std::function<void()>& work) {
  try {
    work();
    return std::nullopt;
  } catch (const SQLite::Exception& fault) {
    return error(code_of(fault.getErrorCode() & 0xff), Source{.file = path},
                 {{"detail", fault.what()}});
  }
}

}  // namespace duibiao
