#include "adapters/sqlite/actuals/standing_figures.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using namespace test;

Connection filled() {
  Connection database = empty_ledger();
  Observation other = figure("Q-01", "2024-06-30", "1");
  other.project = "Q";
  const NamedSource source{"支出明细", {day("2024-01-01"), day("2024-06-30")}};
  (void)import_figures(*database, {source, first_half()}, info());
  (void)import_figures(*database, {.observations = {other}}, info());
  (void)import_figures(*database, {source, {figure("支出", "2024-01-18", "1")}}, accepted());
  return database;
}

std::size_t standing_after(SQLite::Database& database, const std::set<std::string>& projects,
                           std::int64_t last) {
  return read_standing(database, projects, last).value().figures().size();
}

}  // namespace

TEST_CASE("what stands follows from the batches up to the one asked for") {
  const Connection database = filled();
  CHECK(standing_after(*database, {}, 0) == 0);
  CHECK(standing_after(*database, {}, 1) == 6);
  CHECK(standing_after(*database, {}, 2) == 7);
  CHECK(standing_after(*database, {}, 3) == 2);
}

TEST_CASE("what stands of some projects is what stands of all, of those projects") {
  const Connection database = filled();
  CHECK(standing_after(*database, {"P"}, 2) == 6);
  CHECK(standing_after(*database, {"P"}, 3) == 1);
  CHECK(standing_after(*database, {"Q"}, 3) == 1);
  CHECK(standing_after(*database, {"P", "Q"}, 3) == 2);
  CHECK(standing_after(*database, {"X"}, 3) == 0);
}

TEST_CASE("a row or a span that makes no sense is named by batch") {
  const Connection row = filled();
  row->exec(
      "DROP TRIGGER observation_is_never_updated; PRAGMA ignore_check_constraints = ON;"
      "UPDATE observation SET date = '2024-06-31' WHERE batch = 2");
  const auto unreadable = read_standing(*row, {}, 3);
  REQUIRE_FALSE(unreadable);
  CHECK(unreadable.error().code == "store_row_unreadable");
  CHECK(fact(unreadable.error(), "batch") == "2");
  CHECK(is_spoken(unreadable.error()));
  const Connection span = filled();
  span->exec("DROP TRIGGER batch_is_never_updated; UPDATE batch SET covers_to = 'x' WHERE id = 1");
  CHECK(fact(read_standing(*span, {}, 3).error(), "table") == "batch");
}

}  // namespace duibiao
