#include "adapters/sqlite/statements/ledger_statements.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using namespace test;

/// P's likelihood, then Q's, then P's again.
Connection filled() {
  Connection database = empty_ledger();
  Statement other = statement("Q-01", StatementKind::likelihood, "确定能");
  other.project = "Q";
  (void)import_said(*database, std::vector{statement("P-01", StatementKind::likelihood, "有可能")},
                    info());
  (void)import_said(*database, std::vector{other}, info());
  (void)import_said(*database, std::vector{statement("P-01", StatementKind::likelihood, "确定能")},
                    accepted());
  return database;
}

std::vector<std::string> values(SQLite::Database& database, const std::set<std::string>& projects,
                                std::int64_t last) {
  std::vector<std::string> found;
  for (const Statement& said : read_said(database, projects, last).value().standing()) {
    found.push_back(said.project + " " + said.value);
  }
  return found;
}

}  // namespace

TEST_CASE("what stands of the statements follows from the batches up to the one asked for") {
  using List = std::vector<std::string>;
  const Connection database = filled();
  CHECK(values(*database, {}, 0).empty());
  CHECK(values(*database, {}, 1) == List{"P 有可能"});
  CHECK(values(*database, {}, 2) == List{"P 有可能", "Q 确定能"});
  CHECK(values(*database, {}, 3) == List{"P 确定能", "Q 确定能"});
  CHECK(values(*database, {"Q"}, 3) == List{"Q 确定能"});
  CHECK(values(*database, {"X"}, 3).empty());
}

TEST_CASE("a statement that was tampered with is named by its batch") {
  const Connection database = filled();
  database->exec(
      "DROP TRIGGER statement_is_never_updated; PRAGMA ignore_check_constraints = ON;"
      "UPDATE statement SET kind = 'rumour' WHERE batch = 2");
  const auto unreadable = read_said(*database, {}, 3);
  REQUIRE_FALSE(unreadable);
  CHECK(unreadable.error().code == "store_row_unreadable");
  CHECK(fact(unreadable.error(), "table") == "statement");
  CHECK(fact(unreadable.error(), "batch") == "2");
}

}  // namespace duibiao
