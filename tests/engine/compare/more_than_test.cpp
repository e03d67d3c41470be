#include "engine/compare/more_than.h"

#include <doctest/doctest.h>

#include "tests/support/spoken.h"

using namespace duibiao;
using test::spoken;

TEST_CASE("more than is met only above the bound") {
  CHECK_FALSE(more_than::met(199, 200));
  CHECK_FALSE(more_than::met(200, 200));
  CHECK(more_than::met(201, 200));
}

TEST_CASE("equality reaches the whole share and stays a miss") {
  CHECK(spoken(more_than::attainment(200, 200)) == "1");
  CHECK(more_than::missed_by(200, 200) == MissedBy::equality_only);
  CHECK(more_than::missed_by(199, 200) == MissedBy::falling_short);
  CHECK(spoken(more_than::attainment(199, 200)) == "199/200");
}

TEST_CASE("more than 0 or less is all or nothing") {
  CHECK(spoken(more_than::attainment(0, 0)) == "0");
  CHECK(spoken(more_than::attainment(1, 0)) == "1");
  CHECK(spoken(more_than::attainment(-5, -5)) == "0");
  CHECK(spoken(more_than::attainment(-4, -5)) == "1");
}
