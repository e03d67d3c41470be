#include "engine/compare/at_least.h"

#include <doctest/doctest.h>

#include "tests/support/spoken.h"

using namespace duibiao;
using test::spoken;

TEST_CASE("at least is met from the bound on") {
  CHECK_FALSE(at_least::met(199, 200));
  CHECK(at_least::met(200, 200));
  CHECK(at_least::met(201, 200));
}

TEST_CASE("the share of a floor may exceed 1 and is never below 0") {
  CHECK(spoken(at_least::attainment(199, 200)) == "199/200");
  CHECK(spoken(at_least::attainment(200, 200)) == "1");
  CHECK(spoken(at_least::attainment(300, 200)) == "3/2");
  CHECK(spoken(at_least::attainment(0, 200)) == "0");
  CHECK(spoken(at_least::attainment(-1, 200)) == "0");
}

TEST_CASE("a floor of 0 or below has no share but all or nothing") {
  CHECK(spoken(at_least::attainment(0, 0)) == "1");
  CHECK(spoken(at_least::attainment(-1, 0)) == "0");
  CHECK(spoken(at_least::attainment(7, 0)) == "1");
  CHECK(spoken(at_least::attainment(-5, -5)) == "1");
  CHECK(spoken(at_least::attainment(-6, -5)) == "0");
}

TEST_CASE("a floor is missed by falling short") {
  CHECK(at_least::missed_by(1, 2) == MissedBy::falling_short);
}
