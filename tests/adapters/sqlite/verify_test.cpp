#include "adapters/sqlite/verify.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "adapters/sqlite/ledger/chain.h"
#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/adapters/sqlite/pages/page_samples.h"
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

/// Two more batches behind these: a statement with everything that a batch is made with and that is
/// said about it, and figures in pages.
struct WholeLedger : Ledger {
  WholeLedger() {
    BatchInfo made = info();
    made.used = {{"mapping", "m.toml", "[[plan]]", {"P"}},
                 {"rules", "mine.toml", "id = 'mine'", {}},
                 {"forms", "forms/labels.toml", "[columns]", {}}};
    made.reason = "追加任务";
    made.record = "财预〔2024〕12号";
    (void)import_said(*database, std::vector{statement("P-01", StatementKind::due, "2024-09-30")},
                      made);
    (void)store_pages(*database, "actuals",
                      {"project,indicator,date,value\n", "P,P-01,2024-07-31,1\n"});
  }
  /// The rows of `table` that are named as changed by `sql`; the batch that they belong to, and no
  /// other, no longer gives its hash.
  std::vector<std::string> changed_by(const std::string& sql, const std::string& table) {
    tamper(sql);
    std::vector<std::string> rows;
    for (const Problem& problem : verify_ledger(*database).problems) {
      CHECK(is_spoken(problem));
      CHECK((problem.code == "store_row_changed" || problem.code == "store_batch_changed"));
      if (problem.code == "store_row_changed") {
        CHECK(fact(problem, "table") == table);
        rows.push_back(fact(problem, "row"));
      }
    }
    CHECK(verify_ledger(*database).problems.size() == rows.size() + 1);
    return rows;
  }
};

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
  WholeLedger model;
  std::vector<std::string> tables{"batch"};
  for (std::size_t index = 0; index < kTables; ++index) {
    tables.emplace_back(shape_of(static_cast<LedgerTable>(index)).name);
  }
  for (const std::string& table : tables) {
    REQUIRE(model.database->execAndGet("SELECT count(*) FROM " + table).getInt() > 0);
    for (const std::string& column : column_names(*model.database, table)) {
      CAPTURE(table);
      CAPTURE(column);
      WholeLedger ledger;
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

TEST_CASE("a changed page, mapping, rule book or form label is named by its row") {
  CHECK(WholeLedger().changed_by(
            "UPDATE batch_page SET text = replace(text, ',1', ',9') WHERE page = 1",
            "batch_page") == Codes{"5/1/1"});
  CHECK(WholeLedger().changed_by("UPDATE batch_page SET first_line = 3 WHERE page = 1",
                                 "batch_page") == Codes{"5/1/1"});
  CHECK(WholeLedger().changed_by("UPDATE kept_text SET text = '' WHERE kind = 'mapping'",
                                 "kept_text") == Codes{"4/1"});
  CHECK(WholeLedger().changed_by("UPDATE kept_text SET text = 'id = 1' WHERE kind = 'rules'",
                                 "kept_text") == Codes{"4/2"});
  CHECK(WholeLedger().changed_by("UPDATE kept_text SET text = text || ' ' WHERE kind = 'forms'",
                                 "kept_text") == Codes{"4/3"});
  CHECK(WholeLedger().changed_by("UPDATE batch_use SET project = 'Q' WHERE kind = 'mapping'",
                                 "batch_use") == Codes{"4/1"});
}

TEST_CASE("a changed reason or approving document of an adjustment is named by its row") {
  CHECK(WholeLedger().changed_by("UPDATE batch_remark SET text = '压减任务' WHERE kind = 'reason'",
                                 "batch_remark") == Codes{"4/1"});
  CHECK(WholeLedger().changed_by(
            "UPDATE batch_remark SET text = '财预〔2024〕13号' WHERE kind = 'record'",
            "batch_remark") == Codes{"4/2"});
  CHECK(WholeLedger().changed_by(
            "UPDATE batch_remark SET kind = CASE kind WHEN 'reason' THEN 'record' ELSE 'reason' "
            "END",
            "batch_remark") == Codes{"4/1", "4/2"});
}

TEST_CASE("a page, a kept text or a remark that was taken away is missing from its batch") {
  const auto found = [](const std::string& sql) {
    WholeLedger ledger;
    ledger.tamper(sql);
    Codes codes = ledger.codes();
    std::erase(codes, "store_foreign_key");  // the uses of a text that is gone
    return codes;
  };
  const Codes missing{"store_rows_missing", "store_batch_changed"};
  CHECK(found("DELETE FROM batch_page WHERE page = 1") == missing);
  CHECK(found("DELETE FROM kept_text WHERE kind = 'rules'") == missing);
  CHECK(found("DELETE FROM batch_remark WHERE kind = 'record'") == missing);
  CHECK(found("DELETE FROM batch_use WHERE kind = 'rules'") == missing);
}

TEST_CASE("a deleted batch leaves its rows as orphans; gone with them it leaves a gap") {
  WholeLedger orphans;
  orphans.tamper("DELETE FROM batch WHERE id = 5");
  CHECK(orphans.first().code == "store_foreign_key");  // its pages
  CHECK(fact(orphans.first(), "parent") == "batch");
  WholeLedger whole;
  std::string sql = "DELETE FROM batch WHERE id = 4;";
  for (std::size_t index = 0; index < kTables; ++index) {
    sql += fmt::format("DELETE FROM {} WHERE batch = 4;",
                       shape_of(static_cast<LedgerTable>(index)).name);
  }
  whole.tamper(sql);
  CHECK(whole.codes() == Codes{"store_batch_missing", "store_chain_broken"});
  CHECK(fact(whole.first(), "batch") == "4");
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

TEST_CASE("a report looks at the batches that it shows, and at no later ones") {
  Ledger ledger;
  CHECK(changed_rows(*ledger.database, 3).empty());
  ledger.tamper("UPDATE observation SET value = '9' WHERE batch = 3 AND position = 1");
  CHECK(changed_rows(*ledger.database, 2).empty());
  const Problems found = changed_rows(*ledger.database, 3);
  REQUIRE(found.size() == 2);
  CHECK(found[0].code == "store_row_changed");
  CHECK(found[1].code == "store_batch_changed");
}

}  // namespace duibiao
