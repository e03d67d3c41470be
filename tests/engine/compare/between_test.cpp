#include "engine/compare/between.h"

#include <doctest/doctest.h>

#include "tests/support/spoken.h"

using namespace duibiao;
using test::spoken;

TEST_CASE("both ends of a range are inside") {
  CHECK_FALSE(between::met(79, 80, 90));
  CHECK(between::met(80, 80, 90));
  CHECK(between::met(90, 80, 90));
  CHECK_FALSE(between::met(91, 80, 90));
}

TEST_CASE("outside a range the nearer end decides the share") {
  CHECK(spoken(between::attainment(80, 80, 90)) == "1");
  CHECK(spoken(between::attainment(79, 80, 90)) == "79/80");
  CHECK(spoken(between::attainment(91, 80, 90)) == "90/91");
  CHECK(spoken(between::attainment(0, 80, 90)) == "0");
  CHECK(spoken(between::attainment(-1, 80, 90)) == "0");
}

TEST_CASE("below a low end of 0 or less nothing is earned") {
  CHECK(spoken(between::attainment(0, 0, 5)) == "1");
  CHECK(spoken(between::attainment(-1, 0, 5)) == "0");
  CHECK(spoken(between::attainment(-5, -5, 5)) == "1");
  CHECK(spoken(between::attainment(-6, -5, 5)) == "0");
}

TEST_CASE("above a high end of 0 or less nothing is earned") {
  CHECK(spoken(between::attainment(0, -5, 0)) == "1");
  CHECK(spoken(between::attainment(1, -5, 0)) == "0");
  CHECK(spoken(between::attainment(-2, -5, -3)) == "0");
  CHECK(spoken(between::attainment(6, 0, 5)) == "5/6");
}

TEST_CASE("a range is missed from below or above") {
  CHECK(between::missed_by(79, 80, 90) == MissedBy::falling_short);
  CHECK(between::missed_by(91, 80, 90) == MissedBy::exceeding);
}
