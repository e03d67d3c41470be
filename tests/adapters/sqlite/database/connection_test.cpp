#include "adapters/sqlite/database/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>
#include <sqlite3.h>

#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using namespace test;

std::optional<Problem> thrown(int sqlite_code) {
  return attempt("office.db", [&] { throw SQLite::Exception("what SQLite says", sqlite_code); });
}

}  // namespace

TEST_CASE("a connection keeps foreign keys and distrusts the schema") {
  const Connection database =
      open_connection(":memory:", OpenMode::memory, std::chrono::milliseconds{70});
  CHECK(database->execAndGet("PRAGMA foreign_keys").getInt() == 1);
  CHECK(database->execAndGet("PRAGMA trusted_schema").getInt() == 0);
  CHECK(database->execAndGet("PRAGMA recursive_triggers").getInt() == 1);
  CHECK(database->execAndGet("PRAGMA synchronous").getInt() == 2);
  CHECK(database->execAndGet("PRAGMA busy_timeout").getInt() == 70);
}

TEST_CASE("what SQLite throws becomes a problem of the environment at the file") {
  const std::vector<std::pair<int, std::string>> names{{SQLITE_BUSY, "store_busy"},
                                                       {SQLITE_LOCKED, "store_busy"},
                                                       {SQLITE_FULL, "store_disk_full"},
                                                       {SQLITE_READONLY, "store_read_only"},
                                                       {SQLITE_CANTOPEN, "store_cannot_open"},
                                                       {SQLITE_PERM, "store_cannot_open"},
                                                       {SQLITE_AUTH, "store_cannot_open"},
                                                       {SQLITE_IOERR, "store_io_error"},
                                                       {SQLITE_CORRUPT, "store_corrupt"},
                                                       {SQLITE_CONSTRAINT, "store_write_refused"},
                                                       {SQLITE_ERROR, "store_failed"},
                                                       {SQLITE_TOOBIG, "store_failed"}};
  for (const auto& [sqlite_code, name] : names) {
    const auto problem = thrown(sqlite_code);
    REQUIRE(problem);
    CHECK(problem->code == name);
    CHECK(problem->where.file == "office.db");
    CHECK(fact(*problem, "detail") == "what SQLite says");
    CHECK(is_environment_failure(problem->code));
    CHECK(is_spoken(*problem));
  }
  CHECK(thrown(SQLITE_IOERR_WRITE)->code == "store_io_error");
}

TEST_CASE("a file that is no database is a fault of the input") {
  CHECK(thrown(SQLITE_NOTADB)->code == "store_not_a_store");
  CHECK_FALSE(is_environment_failure("store_not_a_store"));
  CHECK_FALSE(is_environment_failure("store_two_sources"));
}

TEST_CASE("guarded work gives its own result, its own failure, or the database's") {
  CHECK(guarded("office.db", [] { return Result<int>(7); }).value() == 7);
  const auto own = guarded("office.db", [] { return Result<int>(failure(error("own", {}))); });
  CHECK(own.error().code == "own");
  const auto theirs =
      guarded("office.db", []() -> Result<int> { throw SQLite::Exception("full", SQLITE_FULL); });
  CHECK(theirs.error().code == "store_disk_full");
}

}  // namespace duibiao
