#include "adapters/sqlite/pages/plain_contents.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "tests/adapters/sqlite/pages/page_samples.h"

namespace duibiao {
namespace {

using namespace test;

const std::string kFigureHeading = "project,indicator,date,value\n";

std::optional<PlainContents> contents(SQLite::Database& database) {
  return read_plain_contents(database, last_batch(database).id).value();
}

TEST_CASE("pages and figures that were imported by row are plain, in the order of the ledger") {
  Connection database = empty_ledger();
  CHECK_FALSE(contents(*database));
  REQUIRE(store_pages(*database, "targets", {"a\n"}));
  REQUIRE(store_pages(*database, "actuals", {kFigureHeading}));
  Observation seen = figure("1", "2024-02-01", "1,5");
  seen.accrual = Accrual::running_total;
  seen.where = {.file = "a.csv", .cell = "value", .line = 3};
  REQUIRE(import_figures(*database, {{}, {seen}}, info()).usable());
  const Statement said = statement("1", StatementKind::measure, "加派人员");
  REQUIRE(import_said(*database, {&said, 1}, info()).usable());
  const auto found = contents(*database);
  REQUIRE(found);
  CHECK(found->targets.size() == 1);
  REQUIRE(found->figures.size() == 2);
  CHECK(found->figures[0].pages.batch == 2);
  CHECK(found->figures[1].batch == 3);
  CHECK(found->figures[1].text ==
        "project,indicator,date,value,accrual,place_file,place_sheet,place_cell,place_line\n"
        "P,1,2024-02-01,\"1,5\",running_total,a.csv,,value,3\n");
  CHECK(read_plain_contents(*database, 1).value()->figures.empty());
}

TEST_CASE("a deduction changes a score, so that the contents are more than plain from then on") {
  Connection database = empty_ledger();
  REQUIRE(store_pages(*database, "targets", {"a\n"}));
  const std::int64_t before = last_batch(*database).id;
  const Statement taken = statement("1", StatementKind::over_deduction, "1");
  REQUIRE(import_said(*database, {&taken, 1}, info()).usable());
  CHECK_FALSE(contents(*database));
  CHECK(read_plain_contents(*database, before).value().has_value());
}

TEST_CASE("forms imported one by one, named sources and blank figures are more than plain") {
  Connection named = empty_ledger();
  REQUIRE(store_pages(*named, "targets", {"a\n"}));
  const NamedSource source{"支出明细", {day("2024-01-01"), day("2024-06-30")}};
  REQUIRE(import_figures(*named, {source, {figure("1", "2024-02-01", "1")}}, info()).usable());
  CHECK_FALSE(contents(*named));
  Connection blank = empty_ledger();
  REQUIRE(store_pages(*blank, "targets", {"a\n"}));
  REQUIRE(import_figures(*blank, {{}, {figure("1", "2024-02-01", "")}}, info()).usable());
  CHECK_FALSE(contents(*blank));
  Connection forms = empty_ledger();
  REQUIRE(store_pages(*forms, "targets", {"a\n"}));
  REQUIRE(import_forms(*forms, std::vector{form()}, info()).usable());
  CHECK_FALSE(contents(*forms));
}

}  // namespace
}  // namespace duibiao
