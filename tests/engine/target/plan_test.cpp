#include "engine/target/plan.h"

#include <doctest/doctest.h>

#include "tests/support/outlook/outlook_scene.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::day;
using test::plan;
using test::spoken;

namespace {

std::string due(const Plan& plan, std::string_view on, ElapsedBy by = ElapsedBy::months) {
  return spoken(share_due(plan, calendar_year(2024), day(on), by));
}

}  // namespace

TEST_CASE("a month ladder grows evenly from step to step") {
  const Plan ladder = plan("P-01", {{3, 10}, {9, 70}, {12, 100}});
  CHECK(due(ladder, "2023-12-31") == "0");
  CHECK(due(ladder, "2024-01-30") == "0");
  CHECK(due(ladder, "2024-01-31") == "1/30");
  CHECK(due(ladder, "2024-03-31") == "1/10");
  CHECK(due(ladder, "2024-06-29") == "3/10");  // five whole months: 10 % + 2/6 of 60 %
  CHECK(due(ladder, "2024-06-30") == "2/5");
  CHECK(due(ladder, "2024-09-30") == "7/10");
  CHECK(due(ladder, "2024-11-30") == "9/10");
  CHECK(due(ladder, "2024-12-31") == "1");
  CHECK(due(ladder, "2025-02-01") == "1");
}

TEST_CASE("an instalment is due on the last day of its month and not before") {
  const Plan instalments = plan("@executed", {{3, 30}, {8, 60}, {11, 100}}, PlanShape::steps);
  CHECK(due(instalments, "2024-03-30") == "0");
  CHECK(due(instalments, "2024-03-31") == "3/10");
  CHECK(due(instalments, "2024-08-30") == "3/10");
  CHECK(due(instalments, "2024-08-31") == "3/5");
  CHECK(due(instalments, "2024-11-29") == "3/5");
  CHECK(due(instalments, "2024-11-30") == "1");
}

TEST_CASE("counted in days a ladder grows every day") {
  const Plan ladder = plan("P-01", {{6, 50}, {12, 100}});
  CHECK(due(ladder, "2024-06-30", ElapsedBy::days) == "1/2");
  CHECK(due(ladder, "2024-01-01", ElapsedBy::days) == "1/364");  // of 182 days of the half
}

TEST_CASE("a step beyond the course is its end") {
  const Course quarter{day("2024-01-01"), day("2024-03-31")};
  const Plan year = plan("*", {{6, 50}, {12, 100}});
  CHECK(spoken(share_due(year, quarter, day("2024-03-30"), ElapsedBy::months)) == "1/3");
  CHECK(spoken(share_due(year, quarter, day("2024-03-31"), ElapsedBy::months)) == "1");
}

TEST_CASE("the indicator's own plan goes before the one for all flows") {
  const std::vector<Plan> plans{plan("*", {{12, 100}}), plan("P-01", {{6, 100}}),
                                plan("@executed", {{3, 100}})};
  CHECK(plan_for(plans, "P-01", true, PlanOrigin::plan)->steps[0].month == 6);
  CHECK(plan_for(plans, "P-02", true, PlanOrigin::plan)->steps[0].month == 12);
  CHECK(plan_for(plans, "P-02", false, PlanOrigin::plan) == nullptr);
  CHECK(plan_for(plans, "@executed", false, PlanOrigin::plan)->steps[0].month == 3);
  CHECK(plan_for(plans, "P-01", true, PlanOrigin::prior_year) == nullptr);
}
