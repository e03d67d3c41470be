#include "engine/rules/tiers.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

bool inside(TierWord word, Decimal share, const Tiers& tiers = {}) {
  return share_in_tier(tiers, word, share);
}

}  // namespace

TEST_CASE("80 belongs to the top tier and 60 to the middle one") {
  CHECK(inside(TierWord::achieved, {80, 0}));
  CHECK_FALSE(inside(TierWord::achieved, {7999, 2}));
  CHECK_FALSE(inside(TierWord::partly_achieved, {80, 0}));
  CHECK(inside(TierWord::partly_achieved, {7999, 2}));
  CHECK(inside(TierWord::partly_achieved, {60, 0}));
  CHECK_FALSE(inside(TierWord::partly_achieved, {5999, 2}));
  CHECK_FALSE(inside(TierWord::not_achieved, {60, 0}));
  CHECK(inside(TierWord::not_achieved, {5999, 2}));
}

TEST_CASE("the top tier ends with 100 and the lowest with 0") {
  CHECK(inside(TierWord::achieved, {100, 0}));
  CHECK_FALSE(inside(TierWord::achieved, {10001, 2}));
  CHECK(inside(TierWord::not_achieved, {0, 0}));
  CHECK_FALSE(inside(TierWord::not_achieved, {-1, 2}));
}

TEST_CASE("基本达成 names the top tier") {
  CHECK(inside(TierWord::mostly_achieved, {80, 0}));
  CHECK_FALSE(inside(TierWord::mostly_achieved, {79, 0}));
  CHECK(inside(TierWord::mostly_achieved, {100, 0}));
}

TEST_CASE("the wider middle tier of the older rule begins at 50") {
  Tiers older;
  older.middle_from = {50, 0};
  CHECK(inside(TierWord::partly_achieved, {50, 0}, older));
  CHECK_FALSE(inside(TierWord::partly_achieved, {4999, 2}, older));
  CHECK(inside(TierWord::not_achieved, {4999, 2}, older));
  CHECK_FALSE(inside(TierWord::not_achieved, {50, 0}, older));
}

TEST_CASE("a tier without a share is worth its point") {
  const Tiers tiers;
  CHECK(tier_point(tiers, TierWord::achieved) == Decimal{100, 0});
  CHECK(tier_point(tiers, TierWord::mostly_achieved) == Decimal{90, 0});
  CHECK(tier_point(tiers, TierWord::partly_achieved) == Decimal{70, 0});
  CHECK(tier_point(tiers, TierWord::not_achieved) == Decimal{30, 0});
}

TEST_CASE("a percentage is a share of one, exactly") {
  CHECK(percent_share({75, 0}) == Ratio{3, 4});
  CHECK(percent_share({125, 1}) == Ratio{1, 8});
}
