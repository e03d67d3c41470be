#include "adapters/interchange/actuals.h"

#include <doctest/doctest.h>

#include "tests/adapters/interchange/support.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using List = std::vector<std::string>;

Read<std::vector<Observation>> import(std::string_view csv) {
  return import_actuals(test::table_of(csv), house_interchange_words());
}

}  // namespace

TEST_CASE("a row is an observation as written, in the order of the file, with its place") {
  const auto observations =
      import("project,indicator,date,value\nP,I-2,2024-06-30, 3场 \nP,培训,2024-01-31,\n");
  CHECK(observations.problems.empty());
  REQUIRE(observations.value.size() == 2);
  const Observation& first = observations.value[0];
  CHECK(first.project == "P");
  CHECK(first.indicator == "I-2");
  CHECK(first.date == make_date(2024, 6, 30));
  CHECK(first.value == "3场");
  CHECK(first.where == Source{.file = "a.csv", .cell = "value", .line = 2});
  CHECK(observations.value[1].value.empty());
}

TEST_CASE("a figure is an increment, but for what was paid, unless the row says otherwise") {
  const auto accruals = [](std::string_view csv) {
    std::vector<bool> running;
    for (const Observation& observation : import(csv).value) {
      running.push_back(observation.accrual == Accrual::running_total);
    }
    return running;
  };
  CHECK(accruals("project,indicator,date,value\nP,I,2024-06-30,1\nP,@executed,2024-06-30,1\n"
                 "P,@received,2024-06-30,1\n") == std::vector{false, true, false});
  CHECK(accruals("project,indicator,date,value,accrual\nP,I,2024-06-30,1,累计\n"
                 "P,I,2024-06-30,1,\nP,@executed,2024-06-30,1,increment\n") ==
        std::vector{true, false, false});
}

TEST_CASE("every fault of every row is found, the row is left out and the others are kept") {
  const auto observations = import(
      "project,indicator,date,value,accrual\n"
      "P,I,2024-06-31,1,\n"
      "P,I,2024年6月30日,1,\n"
      ",,,1,每月\n"
      "P,I,2024-06-30,1,\n");
  CHECK(test::faults(observations.problems) == List{"date_not_in_calendar@2", "date_unreadable@3",
                                                    "project_blank@4", "indicator_blank@4",
                                                    "date_blank@4", "word_unknown@4"});
  CHECK(observations.value.size() == 1);
  CHECK(observations.problems[0].where.cell == "date");
  CHECK(test::all_spoken(observations.problems));
}

TEST_CASE("a missing column is one fault, not one for every row") {
  const auto observations = import("project,indicator,value\nP,I,1\nP,I,2\n");
  CHECK(test::faults(observations.problems) == List{"column_missing@1"});
}

}  // namespace duibiao
