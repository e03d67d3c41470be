#include "adapters/sqlite/pages/page_contents.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "tests/adapters/sqlite/pages/page_samples.h"

namespace duibiao {
namespace {

using namespace test;

const FormReading& reading() {
  static const FormReading kReading{house_vocabulary(), calendar_year(2024)};
  return kReading;
}

TEST_CASE("forms come out of pages with their places, all or one") {
  Connection database = empty_ledger();
  REQUIRE(store_pages(*database, "targets",
                      {"project,indicator,level1,level2,name,measure,half_year_target,"
                       "full_year_target,weight\n",
                       "A,A-1,产出,数量,场次,sum,,≥1次,50\n\nA,A-2,产出,数量,人次,sum,,≥2人次,50\n",
                       "AB,A-1,产出,数量,场次,sum,,≥3次,100\n"}));
  const std::vector<PagedFile> files = paged_files(*database, 1);
  const auto all = page_forms(*database, files, reading()).value();
  REQUIRE(all.size() == 2);
  CHECK(all[0].indicators[1].where.line == 4);
  CHECK(all[1].indicators[0].where.line == 5);
  const auto one = page_forms(*database, files, reading(), "A").value();
  REQUIRE(one.size() == 1);
  CHECK(one.front() == all.front());
}

TEST_CASE("observations come out of pages with their places, all or those of some projects") {
  Connection database = empty_ledger();
  REQUIRE(store_pages(*database, "actuals",
                      {"project,indicator,date,value\n", "A,1,2024-01-02,3\nB,1,2024-01-02,4\n",
                       "\"C,1\",1,2024-01-02,5\nA,1,2024-01-03,6\n"}));
  const PagedFile file = paged_files(*database, 1).front();
  CHECK(page_observations(*database, file).value().size() == 4);
  const auto own = page_observations(*database, file, {"A"}).value();
  REQUIRE(own.size() == 2);
  CHECK(own[1].where.line == 5);
  CHECK(page_observations(*database, file, {"C,1", "B"}).value().size() == 2);
}

TEST_CASE("pages that no reader takes are told") {
  Connection database = empty_ledger();
  REQUIRE(
      store_pages(*database, "actuals", {"project,indicator,date,value\n", "A,1,yesterday,3\n"}));
  const auto found = page_observations(*database, paged_files(*database, 1).front());
  REQUIRE_FALSE(found);
  CHECK(found.error().code == "store_row_unreadable");
}

}  // namespace
}  // namespace duibiao
