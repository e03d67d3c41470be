#include "engine/portfolio/row_sums.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"
#include "tests/support/portfolio/small_portfolio.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

RowSums sums_on(std::string_view day) {
  const Assessment assessment = sample::assessment(day);
  RowSums sums;
  for (const AssessedIndicator& row : assessment.indicators) {
    sums.add(sums_of(row, assessment));
  }
  return sums;
}

}  // namespace

TEST_CASE("the parts add up to the rows, and weight and score to those of the project") {
  for (const std::string_view day : {"2024-06-30", "2024-07-01", "2024-12-31"}) {
    CAPTURE(day);
    const Assessment assessment = sample::assessment(day);
    const RowSums sums = sums_on(day);
    CHECK(sums.rows == assessment.indicators.size());
    CHECK(sums.rows == sums.met + sums.missed + sums.no_data + sums.not_assessable);
    CHECK(sums.not_assessable == static_cast<std::size_t>(assessment.coverage.no_target +
                                                          assessment.coverage.not_assessable));
    CHECK(sums.weight == assessment.coverage.total_points);
    CHECK(sums.judged_weight == assessment.coverage.judged_points);
    CHECK(sums.score_hundredths == assessment.score_hundredths);
    CHECK(sums.points_lost() == *difference(sums.judged_weight, Ratio{sums.score_hundredths, 100}));
  }
}

TEST_CASE("before the milestone's day what is missed is not yet due and earns no rate") {
  const RowSums june = sums_on("2024-06-30");
  CHECK(june.missed > 0);
  CHECK(june.not_yet_due == 0);
  CHECK(june.score_rate() == *quotient(Ratio{june.score_hundredths, 100}, june.judged_weight));
  const RowSums july = sums_on("2024-07-01");
  CHECK(july.missed > 0);
  CHECK(july.not_yet_due == july.missed);
  CHECK_FALSE(july.score_rate());
  CHECK(july.judged_share());
}

TEST_CASE("a figure is due from the day on, not the day before") {
  const test::SmallProject silent{"A", "", "", "", ""};
  const auto on = [&](std::string_view day) {
    const Assessment assessment = test::assessed(silent, day);
    return sums_of(assessment.indicators[0], assessment).figure_due;
  };
  CHECK(on("2024-06-29") == 0);
  CHECK(on("2024-06-30") == 1);
}

TEST_CASE("shares of nothing are nothing") {
  CHECK_FALSE(share_of(Ratio{1}, Ratio{0}));
  CHECK(share_of(Ratio{1}, Ratio{4}) == Ratio{1, 4});
  CHECK_FALSE(RowSums{}.judged_share());
  CHECK_FALSE(RowSums{}.score_rate());
}

TEST_CASE("money adds up by denominator, over the projects that state both amounts") {
  MoneySums money;
  for (const test::SmallProject& project : test::small_projects()) {
    add(money, money_of(test::assessed(project, "2024-12-31")));
  }
  CHECK(money[0] == MoneySum{1, Ratio{60}, Ratio{100}});  // @budget_adjusted: A
  CHECK(money[1] == MoneySum{2, Ratio{90}, Ratio{130}});  // @budget_initial: A and B
  CHECK(money[1].rate() == Ratio{9, 13});
  CHECK(money[2] == MoneySum{});
  CHECK_FALSE(money[2].rate());
}

TEST_CASE("an amount that does not fit leaves its project out") {
  MoneySum sum{1, Ratio{60}, Ratio{100}};
  const int128 huge = (int128{1} << 126) - 1;
  sum.add({1, Ratio{1, huge}, Ratio{1, huge - 2}});
  CHECK(sum == MoneySum{1, Ratio{60}, Ratio{100}});
}
