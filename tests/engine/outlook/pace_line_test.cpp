#include "engine/outlook/pace_line.h"

#include <doctest/doctest.h>

#include <limits>

#include "tests/support/dates.h"

using namespace duibiao;

TEST_CASE("the line runs from 0 through the half-year bound to the full-year one") {
  const auto at = [](const char* day) {
    const PaceShares shares = pace_shares(calendar_year(2024), test::day(day), ElapsedBy::months);
    return *pace_line(shares, int128{60}, int128{200}, int128{1});
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
  CHECK(pace_line(one, int128{60}, int128{200}, int128{1}) == Ratio{200});
}

TEST_CASE("a line that does not fit is none") {
  const PaceShares shares =
      pace_shares(calendar_year(2024), test::day("2024-09-30"), ElapsedBy::months);
  CHECK(pace_line(shares, int128{1}, kInt128Max, int128{1}) == std::nullopt);
}

TEST_CASE("in small numbers the line is the same, or none") {
  const PaceShares shares =
      pace_shares(calendar_year(2024), test::day("2024-09-30"), ElapsedBy::months);
  const auto small = pace_line(shares, std::int64_t{60}, std::int64_t{200}, std::int64_t{1});
  REQUIRE(small);
  CHECK(small->wide() == Ratio{130});
  CHECK(pace_line(shares, SmallRatio{200}) == SmallRatio{150});
  CHECK(pace_line(shares, std::int64_t{1}, std::numeric_limits<std::int64_t>::max(),
                  std::int64_t{1}) == std::nullopt);
}
