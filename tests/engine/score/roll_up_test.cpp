#include "engine/score/roll_up.h"

#include <doctest/doctest.h>

#include "tests/support/spoken.h"

using namespace duibiao;
using test::spoken;

namespace {

AssessedRow row(Status status, std::int64_t weight, std::int64_t score,
                std::string_view level1 = "产出指标", std::string_view level2 = "数量指标") {
  AssessedRow made;
  made.level1 = level1;
  made.level2 = level2;
  made.status = status;
  made.weight = Ratio{weight};
  made.score_hundredths = score;
  return made;
}

}  // namespace

TEST_CASE("only what was met or missed covers points") {
  const std::vector<AssessedRow> rows{row(Status::met, 10, 1000), row(Status::missed, 20, 500),
                                      row(Status::no_data, 30, 0), row(Status::no_target, 15, 0),
                                      row(Status::not_assessable, 25, 0)};
  const Coverage coverage = coverage_of(rows);
  CHECK(coverage.indicators == 5);
  CHECK(coverage.met == 1);
  CHECK(coverage.missed == 1);
  CHECK(coverage.no_data == 1);
  CHECK(coverage.no_target == 1);
  CHECK(coverage.not_assessable == 1);
  CHECK(spoken(coverage.total_points) == "100");
  CHECK(spoken(coverage.judged_points) == "30");
  CHECK_FALSE(coverage.complete());
  CHECK(total_score(rows) == 1500);
}

TEST_CASE("coverage is complete when every point was judged even beside weightless rows") {
  CHECK(coverage_of(std::vector{row(Status::met, 60, 0), row(Status::missed, 40, 0)}).complete());
  CHECK(coverage_of(std::vector{row(Status::met, 60, 0), row(Status::no_data, 0, 0)}).complete());
  CHECK_FALSE(
      coverage_of(std::vector{row(Status::met, 60, 0), row(Status::no_data, 1, 0)}).complete());
  CHECK(coverage_of({}).complete());
}

TEST_CASE("each pair of levels has one total in the order in which it first appears") {
  const auto totals =
      level_totals(std::vector{row(Status::met, 10, 1000, "产出指标", "质量指标"),
                               row(Status::missed, 5, 250, "产出指标", "数量指标"),
                               row(Status::no_data, 7, 0, "产出指标", "质量指标"),
                               row(Status::not_assessable, 1, 0, "效益指标", "质量指标"),
                               row(Status::no_target, 2, 0, "产出指标", "数量指标")});
  REQUIRE(totals.size() == 3);
  CHECK(totals[0].level2 == "质量指标");
  CHECK(totals[0].indicators == 2);
  CHECK(totals[0].met == 1);
  CHECK(totals[0].no_data == 1);
  CHECK(spoken(totals[0].weight) == "17");
  CHECK(totals[0].score_hundredths == 1000);
  CHECK(totals[1].level2 == "数量指标");
  CHECK(totals[1].missed == 1);
  CHECK(totals[1].indicators == 2);
  CHECK(totals[2].level1 == "效益指标");
  CHECK(totals[2].indicators == 1);
  CHECK(totals[2].met + totals[2].missed + totals[2].no_data == 0);
}

TEST_CASE("rounded scores add up and nothing is rounded again") {
  CHECK(total_score(std::vector{row(Status::met, 1, 143), row(Status::met, 1, 143),
                                row(Status::met, 1, 142)}) == 428);
  CHECK(total_score({}) == 0);
}
