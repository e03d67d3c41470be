#include "adapters/sqlite/database/migration.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "adapters/sqlite/ledger/chain.h"
#include "adapters/sqlite/verify.h"
#include "tests/adapters/sqlite/ledger_samples.h"

namespace duibiao {
namespace {

using namespace test;

/// A migrated database in memory with one batch of every kind of row.
Connection filled() {
  Connection database = empty_ledger();
  (void)import_forms(*database, std::vector{form()}, info());
  (void)import_figures(*database, {.observations = first_half()}, info());
  database->exec(
      "INSERT INTO batch_page VALUES "
      "(2, 1, 0, 1, 28, 'project,indicator,date,value', 'seal')");
  BatchInfo explained = info();
  explained.used = {{"mapping", "m.toml", "[[plan]]", {}}};
  explained.reason = "年中调整";
  (void)import_said(*database, std::vector{statement("P-01", StatementKind::measure, "加派人员")},
                    explained);
  return database;
}

/// A database in memory as the program of schema `version` made it.
Connection of_version(int version) {
  Connection database = open_connection(":memory:", OpenMode::memory, kPatience);
  for (const Migration& migration : migrations()) {
    if (migration.number <= version) {
      database->exec(migration.sql);
    }
  }
  database->exec("PRAGMA user_version = " + std::to_string(version));
  return database;
}

/// What SQLite says to `sql`; "done" where it does it.
std::string refusal(SQLite::Database& database, const std::string& sql) {
  try {
    database.exec(sql);
    return "done";
  } catch (const SQLite::Exception& fault) {
    return fault.what();
  }
}

const std::vector<std::string> kAllTables{
    "batch",        "batch_file",       "observation", "target_form",        "target_header",
    "target_funds", "target_indicator", "target_cell", "target_empty_label", "target_note",
    "batch_page",   "statement",        "kept_text",   "batch_use",          "batch_remark"};

}  // namespace

TEST_CASE("migrations are numbered from 1 without a gap") {
  int number = 0;
  for (const Migration& migration : migrations()) {
    CHECK(migration.number == ++number);
    CHECK_FALSE(migration.sql.empty());
  }
  CHECK(number == newest_version());
  CHECK(number >= 1);
}

TEST_CASE("migrating marks the file, and a second time writes nothing") {
  const Connection database = open_connection(":memory:", OpenMode::memory, kPatience);
  CHECK(check_marks(*database).error().code == "store_not_a_store");
  migrate(*database);
  CHECK(check_marks(*database));
  const int changes = database->getTotalChanges();
  migrate(*database);
  CHECK(database->getTotalChanges() == changes);
  CHECK(schema_differences(*database).empty());
}

TEST_CASE("a store without statements takes them after migrating, its batches untouched") {
  const Connection database = of_version(2);
  const auto batch = [](const std::string& id, const std::string& kind,
                        const std::string& previous) {
    return "INSERT INTO batch VALUES (" + id + ", '" + kind +
           "', '2024-07-01T08:00:00Z', 'a', 'b', '', '', '', NULL, 0, 0, 0, 0, 0, '" + previous +
           "', '" + std::string(64, 'f') + "')";
  };
  const std::string hash(64, 'f');
  CHECK(refusal(*database, batch("1", "targets", std::string(kNoHash))) == "done");
  CHECK(refusal(*database, batch("2", "statements", hash)).starts_with("CHECK constraint failed"));
  migrate(*database);
  CHECK(schema_differences(*database).empty());
  CHECK(database->execAndGet("PRAGMA integrity_check").getString() == "ok");
  CHECK(database->execAndGet("PRAGMA writable_schema").getInt() == 0);
  CHECK(last_batch(*database).hash == hash);
  CHECK(refusal(*database, batch("2", "rumours", hash)).starts_with("CHECK constraint failed"));
  const auto said = import_said(
      *database, std::vector{statement("P-01", StatementKind::measure, "加派人员")}, info());
  CHECK(said.value.batch.kind == "statements");
  CHECK(said.value.batch.previous_hash == hash);
}

TEST_CASE("a store that kept texts before labels and lights takes them after migrating") {
  const Connection database = of_version(4);
  const auto add = [&](const std::string& value, const char* kind) {
    BatchInfo made = accepted();
    made.used = {{kind, "kept.toml", "text", {}}};
    return import_figures(*database, {.observations = {figure("P-01", "2024-06-30", value)}}, made);
  };
  CHECK(add("1", "units").value.state == ImportOutcome::State::stored);
  CHECK_THROWS_WITH(add("2", "lights"), doctest::Contains("CHECK constraint failed"));
  const std::string head = last_batch(*database).hash;
  migrate(*database);
  CHECK(schema_differences(*database).empty());
  CHECK(database->execAndGet("PRAGMA integrity_check").getString() == "ok");
  CHECK(last_batch(*database).hash == head);
  CHECK(add("2", "lights").value.state == ImportOutcome::State::stored);
  CHECK(add("3", "forms").value.state == ImportOutcome::State::stored);
  CHECK_THROWS_WITH(add("4", "rumours"), doctest::Contains("CHECK constraint failed"));
  CHECK(verify_ledger(*database).sound());
}

TEST_CASE("every table is STRICT") {
  const Connection database = filled();
  for (const std::string& table : kAllTables) {
    CAPTURE(table);
    CHECK(database->execAndGet("SELECT strict FROM pragma_table_list WHERE name = '" + table + "'")
              .getInt() == 1);
  }
  CHECK(database
            ->execAndGet("SELECT count(*) FROM pragma_table_list WHERE type = 'table' "
                         "AND schema = 'main' AND name NOT LIKE 'sqlite%'")
            .getInt() == static_cast<int>(kAllTables.size()));
}

TEST_CASE("no row of any table can be updated, deleted or replaced") {
  const Connection database = filled();
  for (const std::string& table : kAllTables) {
    CAPTURE(table);
    REQUIRE(database->execAndGet("SELECT count(*) FROM " + table).getInt() > 0);
    const std::string key = table == "batch" ? "id" : "batch";
    CHECK(refusal(*database, "UPDATE " + table + " SET " + key + " = " + key) ==
          "ledger: rows of " + table + " are never updated");
    CHECK(refusal(*database, "DELETE FROM " + table) ==
          "ledger: rows of " + table + " are never deleted");
    for (const auto* recursive : {"ON", "OFF"}) {
      database->exec(std::string("PRAGMA recursive_triggers = ") + recursive);
      CHECK(refusal(*database, "INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table)
                .starts_with("ledger: "));
    }
  }
}

TEST_CASE("rows join the newest batch only, and a batch follows the last one") {
  const Connection database = filled();
  const std::string late =
      "INSERT INTO batch_file (batch, position, name, sha256, seal) VALUES (1, 9, 'a', 'b', 'c')";
  CHECK(refusal(*database, late) == "ledger: rows of batch_file join the newest batch, once");
  const auto batch = [](const std::string& id, const std::string& known_at,
                        const std::string& previous) {
    return "INSERT INTO batch SELECT " + id + ", kind, " + known_at +
           ", who, program, source, covers_from, covers_to, source_rank, accepted, stored, "
           "superseded, unchanged, row_count, " +
           previous + ", hash FROM batch WHERE id = 3";
  };
  const std::string refused = "ledger: a batch follows the last one";
  CHECK(refusal(*database, batch("3", "known_at", "hash")) == refused);
  CHECK(refusal(*database, batch("5", "known_at", "hash")) == refused);
  CHECK(refusal(*database, batch("NULL", "known_at", "hash")) == refused);
  CHECK(refusal(*database, batch("4", "known_at", "previous_hash")) == refused);
  CHECK(refusal(*database, batch("4", "'2024-07-01T07:59:59Z'", "hash")) == refused);
  CHECK(refusal(*database, batch("4", "known_at", "hash")) == "done");
}

TEST_CASE("a version of a form is never replaced by way of its unique number") {
  const Connection database = filled();
  (void)import_figures(*database, {.observations = {figure("x", "2024-06-30", "1")}}, info());
  const auto version = [&](const std::string& number) {
    return refusal(*database,
                   "INSERT OR REPLACE INTO target_form SELECT 4, 1, project, " + number +
                       ", name, department, unit, type, long_term_goal, annual_goal, course_first, "
                       "course_last, file, sheet, cell, line, character, seal FROM target_form");
  };
  CHECK(version("1").starts_with("ledger: "));
  CHECK(version("3").starts_with("ledger: "));
  CHECK(version("2") == "done");
}

}  // namespace duibiao
