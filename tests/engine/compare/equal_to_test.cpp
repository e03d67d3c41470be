#include "engine/compare/equal_to.h"

#include <doctest/doctest.h>

#include "tests/support/spoken.h"

using namespace duibiao;
using test::spoken;

TEST_CASE("an equality is met by the bound alone") {
  CHECK_FALSE(equal_to::met(99, 100));
  CHECK(equal_to::met(100, 100));
  CHECK_FALSE(equal_to::met(101, 100));
}

TEST_CASE("a missed equality earns the smaller over the larger") {
  CHECK(spoken(equal_to::attainment(100, 100)) == "1");
  CHECK(spoken(equal_to::attainment(98, 100)) == "49/50");
  CHECK(spoken(equal_to::attainment(103, 100)) == "100/103");
}

TEST_CASE("where either side is 0 or below only equality earns") {
  CHECK(spoken(equal_to::attainment(0, 0)) == "1");
  CHECK(spoken(equal_to::attainment(1, 0)) == "0");
  CHECK(spoken(equal_to::attainment(0, 1)) == "0");
  CHECK(spoken(equal_to::attainment(-1, 1)) == "0");
  CHECK(spoken(equal_to::attainment(-5, -5)) == "1");
  CHECK(spoken(equal_to::attainment(-4, -5)) == "0");
}

TEST_CASE("the way it was missed is told apart") {
  CHECK(equal_to::missed_by(99, 100) == MissedBy::falling_short);
  CHECK(equal_to::missed_by(101, 100) == MissedBy::exceeding);
}
