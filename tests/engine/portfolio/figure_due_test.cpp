#include "engine/portfolio/figure_due.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"
#include "tests/support/review/review_case.h"

using namespace duibiao;

namespace {

std::optional<Date> due(std::string_view half, std::string_view full) {
  return first_figure_due(
      test::indicator({"01", "产出指标", "数量指标", "培训人次", half, full, "100"}),
      calendar_year(2024));
}

}  // namespace

TEST_CASE("a half-year target is due in the middle, a full-year one at the end") {
  CHECK(due("≥50人次", "≥100人次") == test::day("2024-06-30"));
  CHECK(due("", "≥100人次") == test::day("2024-12-31"));
  CHECK(due("≥50人次", "") == test::day("2024-06-30"));
}

TEST_CASE("a deadline is due on its own day, one beyond the course at its end") {
  CHECK(due("", "11月30日前") == test::day("2024-11-30"));
  CHECK(due("2024年9月底前", "2024年9月底前") == test::day("2024-09-30"));
  CHECK(due("", "2025年3月底前") == test::day("2024-12-31"));
}

TEST_CASE("without a target nothing is ever due, one that cannot be read is a target") {
  CHECK_FALSE(due("", ""));
  CHECK_FALSE(due("/", "不适用"));
  CHECK(due("", "50个;60个") == test::day("2024-12-31"));
}

TEST_CASE("a figure is owed from its day on, until any was reported") {
  const auto row = [](std::string_view day, std::vector<Observation> figures) {
    test::ReviewCase made;
    made.form = test::form({{"P-01", "产出指标", "数量指标", "甲", "≥20次", "≥40次", "100"}});
    made.observations = std::move(figures);
    const Assessment assessment = test::assessed(made, day);
    return owes_figure(assessment.indicators[0], assessment);
  };
  CHECK_FALSE(row("2024-06-29", {}));
  CHECK(row("2024-06-30", {}));
  CHECK_FALSE(row("2024-06-30", {test::observed("2024-06-30", "1次")}));
  CHECK(row("2024-06-30", {test::observed("2024-07-01", "40次")}));
}
