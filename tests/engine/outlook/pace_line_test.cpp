#include "engine/outlook/pace_line.h"

#include <doctest/doctest.h>

#include "tests/support/dates.h"

using namespace duibiao;

TEST_CASE("the line runs from 0 through the half-year bound to the full-year one") {
  const auto at = [](const char* day) {
    const PaceShares shares = pace_shares(calendar_year(2024), test::day(day), ElapsedBy::months);
    return *pace_line(shares, 60, 200, 1);
  };
  CHECK(at("2024-01-15") == Ratio{0});
  CHECK(at("2024-03-31") == Ratio{30});
  CHECK(at("2024-06-30") == Ratio{60});
  CHECK(at("2024-09-30") == Ratio{130});
  CHECK(at("2024-12-31") == Ratio{200});
  CHECK(at("2025-01-31") == Ratio{200});
}

TEST_CASE("without a half-year bound, or where the middle is the end, it runs to the full one") {
  const PaceShares june =
      pace_shares(calendar_year(2024), test::day("2024-03-31"), ElapsedBy::months);
  CHECK(pace_line(june, Ratio{200}) == Ratio{50});
  const Course month{test::day("2024-05-01"), test::day("2024-05-31")};
  const PaceShares one = pace_shares(month, test::day("2024-05-31"), ElapsedBy::months);
  CHECK_FALSE(one.has_middle);
  CHECK(pace_line(one, 60, 200, 1) == Ratio{200});
}

TEST_CASE("a line that does not fit is none") {
  const PaceShares shares =
      pace_shares(calendar_year(2024), test::day("2024-09-30"), ElapsedBy::months);
  CHECK(pace_line(shares, 1, kInt128Max, 1) == std::nullopt);
}
