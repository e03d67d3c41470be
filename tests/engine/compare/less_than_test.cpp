#include "engine/compare/less_than.h"

#include <doctest/doctest.h>

#include "tests/support/spoken.h"

using namespace duibiao;
using test::spoken;

TEST_CASE("less than is met only below the bound") {
  CHECK(less_than::met(199, 200));
  CHECK_FALSE(less_than::met(200, 200));
  CHECK_FALSE(less_than::met(201, 200));
}

TEST_CASE("equality reaches the whole share and stays a miss") {
  CHECK(spoken(less_than::attainment(200, 200)) == "1");
  CHECK(less_than::missed_by(200, 200) == MissedBy::equality_only);
  CHECK(less_than::missed_by(201, 200) == MissedBy::exceeding);
  CHECK(spoken(less_than::attainment(201, 200)) == "200/201");
  CHECK(spoken(less_than::attainment(199, 200)) == "1");
}

TEST_CASE("less than 0 or less is all or nothing") {
  CHECK(spoken(less_than::attainment(0, 0)) == "0");
  CHECK(spoken(less_than::attainment(-1, 0)) == "1");
  CHECK(spoken(less_than::attainment(-5, -5)) == "0");
  CHECK(spoken(less_than::attainment(-6, -5)) == "1");
}
