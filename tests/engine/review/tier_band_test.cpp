#include "engine/review/tier_band.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"

using namespace duibiao;

namespace {

std::optional<TierBand> band(std::string_view written, const Outcome& outcome) {
  Evaluation evaluation;
  evaluation.outcome = outcome;
  evaluation.actual.written = written;
  return tier_band(evaluation, Tiers{}, test::words());
}

}  // namespace

TEST_CASE("the top tier runs from 80 to 100, both included") {
  const auto top = band("有效", Met{});
  REQUIRE(top);
  CHECK(top->holds(Ratio{80}));
  CHECK(top->holds(Ratio{100}));
  CHECK_FALSE(top->holds(Ratio{7999, 100}));
  CHECK_FALSE(top->holds(Ratio{10001, 100}));
}

TEST_CASE("the middle tier holds 60 and not 80, the lowest 0 and not 60") {
  const auto middle = band("部分达成", Missed{MissedBy::lower_tier});
  REQUIRE(middle);
  CHECK(middle->holds(Ratio{60}));
  CHECK_FALSE(middle->holds(Ratio{80}));
  const auto lowest = band("未达成", Missed{MissedBy::lower_tier});
  REQUIRE(lowest);
  CHECK(lowest->holds(Ratio{0}));
  CHECK_FALSE(lowest->holds(Ratio{60}));
}

TEST_CASE("基本达成 is in the top tier, another phrase in none") {
  CHECK(band("基本达成", Missed{MissedBy::lower_tier})->low == Ratio{80});
  CHECK_FALSE(band("还可以", Missed{MissedBy::lower_tier}));
}
