#include "engine/compare/scaled.h"

#include <doctest/doctest.h>

#include "tests/support/spoken.h"

using namespace duibiao;
using test::spoken;

namespace {

std::optional<Ratio> deviation(int128 actual, int128 bound) {
  return scaled_numbers::deviation(actual, bound);
}

}  // namespace

TEST_CASE("the deviation is signed as actual and bound stand to each other") {
  CHECK(spoken(deviation(90, 100)) == "-1/10");
  CHECK(spoken(deviation(100, 100)) == "0");
  CHECK(spoken(deviation(110, 100)) == "1/10");
  CHECK(spoken(deviation(-50, 100)) == "-3/2");
  CHECK(spoken(deviation(-4, -5)) == "-1/5");
}

TEST_CASE("there is no deviation from 0 and none that does not fit") {
  CHECK_FALSE(deviation(5, 0));
  CHECK_FALSE(deviation(0, 0));
  CHECK(spoken(deviation(kInt128Max, kInt128Max)) == "0");
  CHECK_FALSE(deviation(kInt128Max, -1));
  CHECK_FALSE(deviation(-kInt128Max, 1));
}
