#include "adapters/sqlite/verify.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "adapters/sqlite/ledger/chain.h"
#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

namespace duibiao {
namespace {

using namespace test;

/// Three batches in memory: a form, the vouchers of a half-year, the vouchers of the year.
struct Ledger {
  Connection database = empty_ledger();

  Ledger() {
    (void)import_forms(*database, std::vector{form()}, info());
    (void)import_figures(*database, source("2024-06-30", first_half()), info());
    (void)import_figures(*database, source("2024-12-31", whole_year()), info());
  }
  static ActualsBatch source(std::string_view to, std::vector<Observation> rows) {
    return {NamedSource{"支出明细", {day("2024-01-01"), day(to)}}, std::move(rows)};
  }
  /// Runs `sql` behind the ledger's back: its triggers are taken away first and put back after.
  void tamper(const std::string& sql) {
    std::vector<std::string> made;
    std::vector<std::string> names;
    {
      SQLite::Statement rows(*database,
                             "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
      while (rows.executeStep()) {
        names.push_back(rows.getColumn(0).getString());
        made.push_back(rows.getColumn(1).getString());
      }
    }
    for (const std::string& name : names) {
      database->exec("DROP TRIGGER " + name);
    }
    database->exec("PRAGMA foreign_keys = OFF");
    database->exec(sql);
    for (const std::string& trigger : made) {
      database->exec(trigger);
    }
  }
  std::vector<std::string> codes() {
    std::vector<std::string> found;
    for (const Problem& problem : verify_ledger(*database).problems) {
      CHECK(is_spoken(problem));
      found.emplace_back(problem.code);
    }
    return found;
  }
  Problem first() { return verify_ledger(*database).problems.at(0); }
};

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("an untouched ledger is sound and names its head") {
  Ledger ledger;
  const Verification found = verify_ledger(*ledger.database);
  CHECK(found.sound());
  CHECK(found.head.id == 3);
  CHECK(found.head.hash == last_batch(*ledger.database).hash);
  CHECK(found.head.hash.size() == 64);
}

TEST_CASE("a changed figure is found, with its table, batch and row") {
  Ledger ledger;
  ledger.tamper("UPDATE observation SET value = '1.00' WHERE batch = 2 AND position = 5");
  CHECK(ledger.codes() == Codes{"store_row_changed", "store_batch_changed"});
  CHECK(fact(ledger.first(), "table") == "observation");
  CHECK(fact(ledger.first(), "batch") == "2");
  CHECK(fact(ledger.first(), "row") == "2/5");
}

TEST_CASE("every tampered row is named, not only the first") {
  Ledger ledger;
  ledger.tamper(
      "UPDATE observation SET value = '1' WHERE position = 1;"
      "UPDATE target_cell SET written = '≥1人次' WHERE milestone = 'half_year' AND indicator = 1");
  CHECK(ledger.codes() == Codes{"store_row_changed", "store_batch_changed", "store_row_changed",
                                "store_batch_changed", "store_row_changed", "store_batch_changed"});
  CHECK(fact(ledger.first(), "row") == "1/1/1/half_year");
}

TEST_CASE("every column of every table is under the hash") {
  const auto column_names = [](SQLite::Database& database, const std::string& table) {
    std::vector<std::string> names;
    SQLite::Statement rows(database, "SELECT name FROM pragma_table_info('" + table + "')");
    while (rows.executeStep()) {
      names.push_back(rows.getColumn(0).getString());
    }
    return names;
  };
  for (const std::string table :
       {"batch", "batch_file", "observation", "target_form", "target_header", "target_funds",
        "target_indicator", "target_cell", "target_empty_label", "target_note"}) {
    Ledger model;
    for (const std::string& column : column_names(*model.database, table)) {
      CAPTURE(table);
      CAPTURE(column);
      Ledger ledger;
      // Another value of the same type; the checks of the schema are what tampering ignores first.
      ledger.tamper("PRAGMA ignore_check_constraints = ON; UPDATE " + table + " SET " + column +
                    " = CASE typeof(" + column + ") WHEN 'integer' THEN " + column +
                    " + 1000 WHEN 'null' THEN NULL ELSE " + column + " || 'x' END");
      const bool all_null =
          ledger.database->execAndGet("SELECT count(" + column + ") FROM " + table).getInt() == 0;
      CHECK(verify_ledger(*ledger.database).sound() == all_null);
    }
  }
}

TEST_CASE("a row with a forged seal is still caught by its batch") {
  Ledger ledger;
  ledger.tamper("UPDATE observation SET value = '1.00' WHERE batch = 2 AND position = 5");
  const Row forged = read_rows(*ledger.database, LedgerTable::observation, {2}).at(4);
  ledger.tamper("UPDATE observation SET seal = '" + seal_of("observation", forged) +
                "' WHERE batch = 2 AND position = 5");
  CHECK(ledger.codes() == Codes{"store_batch_changed"});
  CHECK(fact(ledger.first(), "batch") == "2");
}

TEST_CASE("a batch hashed again breaks the chain behind it") {
  Ledger ledger;
  ledger.tamper("UPDATE batch SET who = '王会计' WHERE id = 2");
  CHECK(ledger.codes() == Codes{"store_batch_changed"});
  const std::string hash = fact(ledger.first(), "found");
  ledger.tamper("UPDATE batch SET hash = '" + hash + "' WHERE id = 2");
  CHECK(ledger.codes() == Codes{"store_chain_broken"});
  CHECK(fact(ledger.first(), "batch") == "3");
}

TEST_CASE("rows taken away and rows put in are found") {
  Ledger fewer;
  fewer.tamper("DELETE FROM observation WHERE batch = 3 AND position = 10");
  CHECK(fewer.codes() == Codes{"store_rows_missing", "store_batch_changed"});
  CHECK(fact(fewer.first(), "expected") == "11");
  CHECK(fact(fewer.first(), "found") == "10");
  Ledger more;
  more.tamper(
      "INSERT INTO observation SELECT batch, 11, project, indicator, date, value, accrual, file, "
      "sheet, cell, line, character, seal FROM observation WHERE batch = 3 AND position = 10");
  CHECK(more.codes() == Codes{"store_row_changed", "store_rows_missing", "store_batch_changed"});
}

TEST_CASE("a batch taken out of the middle leaves a gap, a broken chain and orphans") {
  Ledger ledger;
  ledger.tamper("DELETE FROM batch WHERE id = 2");
  const Codes found = ledger.codes();
  CHECK(Codes(found.end() - 2, found.end()) == Codes{"store_batch_missing", "store_chain_broken"});
  CHECK(found.front() == "store_foreign_key");
}

TEST_CASE("batches cut off the end are seen by the head alone") {
  Ledger ledger;
  const std::string head = verify_ledger(*ledger.database).head.hash;
  ledger.tamper(
      "DELETE FROM observation WHERE batch = 3; DELETE FROM batch_file WHERE batch = 3;"
      "DELETE FROM batch WHERE id = 3");
  const Verification found = verify_ledger(*ledger.database);
  CHECK(found.sound());
  CHECK(found.head.hash != head);
}

TEST_CASE("a missing, changed or added trigger or table is found") {
  Ledger missing;
  missing.database->exec("DROP TRIGGER observation_is_never_updated");
  CHECK(missing.codes() == Codes{"store_schema_missing"});
  CHECK(fact(missing.first(), "object") == "trigger observation_is_never_updated");
  missing.database->exec(
      "CREATE TRIGGER observation_is_never_updated BEFORE UPDATE ON observation "
      "BEGIN SELECT 1; END");
  CHECK(missing.codes() == Codes{"store_schema_changed"});
  Ledger added;
  added.database->exec("CREATE TABLE persons (id TEXT)");
  CHECK(added.codes() == Codes{"store_schema_added"});
}

TEST_CASE("a table that is gone does not hide what else is wrong") {
  Ledger ledger;
  ledger.tamper("UPDATE observation SET value = '1' WHERE batch = 2 AND position = 1");
  ledger.database->exec("DROP TABLE target_note");
  const Codes found = ledger.codes();
  CHECK(found.front() == "store_schema_missing");
  CHECK(found.back() == "store_failed");
}

}  // namespace duibiao
