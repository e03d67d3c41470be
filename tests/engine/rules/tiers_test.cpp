#include "engine/rules/tiers.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"
#include "tests/support/rule_books.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::decimal;

namespace {

bool in(const Tiers& tiers, TierWord word, std::string_view percent) {
  return share_in_tier(tiers, word, decimal(percent));
}

}  // namespace

TEST_CASE("a tier is worth its point where no share is given") {
  const Tiers tiers;
  CHECK(tier_point(tiers, TierWord::achieved) == decimal("100"));
  CHECK(tier_point(tiers, TierWord::mostly_achieved) == decimal("90"));
  CHECK(tier_point(tiers, TierWord::partly_achieved) == decimal("70"));
  CHECK(tier_point(tiers, TierWord::not_achieved) == decimal("30"));
}

TEST_CASE("80 belongs to the top tier and 60 to the middle one") {
  const Tiers tiers;
  for (const TierWord top : {TierWord::achieved, TierWord::mostly_achieved}) {
    CHECK_FALSE(in(tiers, top, "79.99"));
    CHECK(in(tiers, top, "80"));
    CHECK(in(tiers, top, "100"));
    CHECK_FALSE(in(tiers, top, "100.01"));
  }
  CHECK_FALSE(in(tiers, TierWord::partly_achieved, "59.99"));
  CHECK(in(tiers, TierWord::partly_achieved, "60"));
  CHECK(in(tiers, TierWord::partly_achieved, "79.999999"));
  CHECK_FALSE(in(tiers, TierWord::partly_achieved, "80"));
  CHECK(in(tiers, TierWord::not_achieved, "0"));
  CHECK(in(tiers, TierWord::not_achieved, "59.99"));
  CHECK_FALSE(in(tiers, TierWord::not_achieved, "60"));
  CHECK_FALSE(in(tiers, TierWord::not_achieved, "-0.01"));
}

TEST_CASE("before 2020 and in Hubei the middle tier starts at 50") {
  const Tiers tiers = test::hubei_book().tiers;
  CHECK(in(tiers, TierWord::partly_achieved, "50"));
  CHECK_FALSE(in(tiers, TierWord::partly_achieved, "49.99"));
  CHECK(in(tiers, TierWord::not_achieved, "49.99"));
  CHECK_FALSE(in(tiers, TierWord::not_achieved, "50"));
}

TEST_CASE("a percentage is a share of one") {
  CHECK(test::spoken(percent_share(decimal("75"))) == "3/4");
  CHECK(test::spoken(percent_share(decimal("79.99"))) == "7999/10000");
  CHECK(test::spoken(percent_share(decimal("0"))) == "0");
}
