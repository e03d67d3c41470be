#include "engine/columns/exact_number.h"

#include <doctest/doctest.h>

#include <limits>

using namespace duibiao;
using namespace duibiao::columns;

namespace {

Number number(std::int64_t mantissa, int shift) {
  Number to;
  REQUIRE(scale(mantissa, shift, to));
  return to;
}

}  // namespace

TEST_CASE("a mantissa is scaled up into a whole number, down into a fraction") {
  CHECK(number(12, 3).ratio() == SmallRatio{12'000});
  CHECK(number(12, -3).ratio() == SmallRatio{12, 1000});
  CHECK(number(7, 0).ratio() == SmallRatio{7});
  Number to;
  CHECK_FALSE(scale(1, 19, to));
  CHECK_FALSE(scale(1, -19, to));
  CHECK_FALSE(scale(10, 18, to));
  CHECK(scale(9, 18, to));
}

TEST_CASE("two numbers come over one denominator, whichever is finer, and counts too") {
  Pair pair;
  REQUIRE(over_one(number(5, -1), number(25, -2), pair));
  CHECK(Ratio{pair.a, pair.under} == Ratio{1, 2});
  CHECK(Ratio{pair.b, pair.under} == Ratio{1, 4});
  REQUIRE(over_one(number(25, -2), number(5, -1), pair));
  CHECK(Ratio{pair.a, pair.under} == Ratio{1, 4});
  const Number third{100, 3, -1};
  REQUIRE(over_one(third, number(335, -1), pair));
  CHECK(Ratio{pair.a, pair.under} == Ratio{100, 3});
  CHECK(Ratio{pair.b, pair.under} == Ratio{67, 2});
  CHECK_FALSE(over_one(number(std::numeric_limits<std::int64_t>::max(), 0), number(1, -1), pair));
}

TEST_CASE("numbers add up exactly, or not at all") {
  Number sum = number(1, -1);
  REQUIRE(add(sum, number(2, -2)));
  CHECK(sum.ratio() == SmallRatio{12, 100});
  Number most = number(std::numeric_limits<std::int64_t>::max(), 0);
  CHECK_FALSE(add(most, number(1, 0)));
}
