#include "engine/outlook/forecast/spread.h"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

#include "tests/support/dates.h"

using namespace duibiao;
using doctest::Approx;

namespace {

const std::vector<Period> kRising{{0.25, 10}, {0.25, 20}, {0.25, 30}};

Series values(const std::vector<std::int64_t>& numbers) {
  Series series;
  for (const std::int64_t number : numbers) {
    series.push_back({test::day("2024-01-31"), Ratio{number}, {}});
  }
  return series;
}

}  // namespace

// By hand: the pace is 60 / 0.75 = 80 a course; the periods went at 40, 80 and 120, which is
// 0.25 × (40² + 0² + 40²) / 2 = 400 off, squared, per course.
TEST_CASE("the steady pace is all that was added over all that was due") {
  const PaceFit fit = steady_pace(kRising);
  CHECK(fit.rate == Approx(80));
  CHECK(fit.rate_variance == Approx(4.0 / 3));
  CHECK(fit.variance == Approx(400));
  CHECK(fit.freedom == 2);
  const std::vector<Period> uneven{{0.5, 10}, {0.1, 20}};
  CHECK(steady_pace(uneven).rate == Approx(50));
}

TEST_CASE("one period has a pace and says nothing about scatter") {
  const std::vector<Period> one{{0.5, 30}};
  CHECK(steady_pace(one).rate == Approx(60));
  CHECK(steady_pace(one).freedom == 0);
  CHECK(spread_of_flow(steady_pace(one), 30, 0.5) == std::nullopt);
}

// By hand: 40, then 40 + 0.5 × (80 − 40) = 60, then 60 + 0.5 × (120 − 60) = 90; the variance of the
// pace is 4, then (4 + 4) / 4 = 2, then (2 + 4) / 4 = 1.5 of a course's.
TEST_CASE("the smoothed pace leans towards the newest period") {
  const PaceFit fit = smoothed_pace(kRising, 0.5);
  CHECK(fit.rate == Approx(90));
  CHECK(fit.rate_variance == Approx(1.5));
  CHECK(fit.variance == Approx(400));
  CHECK(smoothed_pace(kRising, 0).rate == Approx(40));
  CHECK(smoothed_pace(kRising, 1).rate == Approx(120));
}

// By hand: 60 + 80 × 0.25 = 80, and 400 × 0.25 × (1 + 0.25 × 4/3) = 133.33 off, squared.
TEST_CASE("what is left adds its own scatter and that of the pace") {
  const auto spread = spread_of_flow(steady_pace(kRising), 60, 0.25);
  REQUIRE(spread);
  CHECK(spread->centre == Approx(80));
  CHECK(spread->scale == Approx(std::sqrt(400.0 / 3)));
  CHECK(spread->freedom == 2);
}

TEST_CASE("a pace without scatter has no spread") {
  const std::vector<Period> line{{0.25, 10}, {0.25, 10}, {0.25, 10}};
  CHECK(steady_pace(line).rate == Approx(40));
  CHECK(spread_of_flow(steady_pace(line), 30, 0.25) == std::nullopt);
  const std::vector<Period> zeros{{0.25, 0}, {0.25, 0}, {0.25, 0}};
  CHECK(spread_of_flow(steady_pace(zeros), 0, 0.25) == std::nullopt);
  CHECK(spread_of_flow(steady_pace(kRising), 60, 0) == std::nullopt);
}

// By hand: the changes are 2 and −1, so (4 + 1) / 2 = 2.5 a change, squared.
TEST_CASE("a level spreads with the changes still to come and at least one") {
  const auto one = spread_of_level(values({10, 12, 11}), 1);
  REQUIRE(one);
  CHECK(one->centre == Approx(11));
  CHECK(one->scale == Approx(std::sqrt(2.5)));
  CHECK(one->freedom == 2);
  CHECK(spread_of_level(values({10, 12, 11}), 0.2)->scale == Approx(std::sqrt(2.5)));
  CHECK(spread_of_level(values({10, 12, 11}), 4)->scale == Approx(std::sqrt(10)));
  CHECK(spread_of_level(values({10, 12}), 1) == std::nullopt);
  CHECK(spread_of_level(values({10, 10, 10}), 1) == std::nullopt);
}

TEST_CASE("a share is Beta with half a case on either side") {
  CHECK(spread_of_share({Ratio{44}, Ratio{48}}) == BetaSpread{44.5, 4.5});
  CHECK(spread_of_share({Ratio{0}, Ratio{1}}) == BetaSpread{0.5, 1.5});
  CHECK(spread_of_share({Ratio{9}, Ratio{8}}) == std::nullopt);
  CHECK(spread_of_share({Ratio{-1}, Ratio{8}}) == std::nullopt);
  CHECK(spread_of_share({Ratio{1, 2}, Ratio{8}}) == std::nullopt);
  CHECK(spread_of_share({Ratio{0}, Ratio{0}}) == std::nullopt);
}

TEST_CASE("intervals leave the same chance on either side") {
  const auto student = interval_of(StudentSpread{80, 10, 2}, 80);
  REQUIRE(student);
  CHECK(student->high.value() == Approx(80 + 18.8562).epsilon(1e-5));  // t(2), 90 %
  CHECK(student->low.value() == Approx(80 - 18.8562).epsilon(1e-5));
  CHECK(interval_of(StudentSpread{0, 1, 1}, 80)->high.value() == Approx(3.07768).epsilon(1e-5));
  const auto beta = interval_of(BetaSpread{5.5, 5.5}, 80);
  REQUIRE(beta);
  CHECK(beta->low.value() + beta->high.value() == Approx(100));
}

TEST_CASE("the chance up to the middle is one half and it grows with the bound") {
  CHECK(*chance_up_to(StudentSpread{80, 10, 2}, 80) == Approx(0.5));
  CHECK(*chance_up_to(StudentSpread{80, 10, 2}, 98.8562) == Approx(0.9).epsilon(1e-5));
  CHECK(*chance_up_to(BetaSpread{5.5, 5.5}, 50) == Approx(0.5));
  CHECK(*chance_up_to(BetaSpread{4.5, 4.5}, 50) == Approx(0.5));
  CHECK(*chance_up_to(BetaSpread{5.5, 5.5}, 120) == Approx(1));
  CHECK(*chance_up_to(BetaSpread{5.5, 5.5}, -5) == Approx(0));
}

TEST_CASE("counts beyond what a distribution can be worked out for give no number") {
  const auto spread = spread_of_share({Ratio{1}, Ratio{int128{1'000'000'000'000'000}}});
  REQUIRE(spread);
  const auto interval = interval_of(*spread, 80);
  CHECK((!interval || interval->low <= interval->high));
}
