#include "engine/compare/at_most.h"

#include <doctest/doctest.h>

#include "tests/support/spoken.h"

using namespace duibiao;
using test::spoken;

TEST_CASE("at most is met up to the bound") {
  CHECK(at_most::met(199, 200));
  CHECK(at_most::met(200, 200));
  CHECK_FALSE(at_most::met(201, 200));
}

TEST_CASE("an exceeded ceiling earns the bound over the actual") {
  CHECK(spoken(at_most::attainment(200, 200)) == "1");
  CHECK(spoken(at_most::attainment(0, 200)) == "1");
  CHECK(spoken(at_most::attainment(-5, 200)) == "1");
  CHECK(spoken(at_most::attainment(201, 200)) == "200/201");
  CHECK(spoken(at_most::attainment(400, 200)) == "1/2");
}

TEST_CASE("an exceeded ceiling of 0 or below earns nothing") {
  CHECK(spoken(at_most::attainment(0, 0)) == "1");
  CHECK(spoken(at_most::attainment(1, 0)) == "0");
  CHECK(spoken(at_most::attainment(-5, -5)) == "1");
  CHECK(spoken(at_most::attainment(-4, -5)) == "0");
}

TEST_CASE("a ceiling is missed by exceeding") {
  CHECK(at_most::missed_by(2, 1) == MissedBy::exceeding);
}
