#include "engine/compare/deadline.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::day;
using test::spoken;

TEST_CASE("the named day is in time and the next one is late") {
  CHECK(deadline::met(day("2024-11-29"), day("2024-11-30")));
  CHECK(deadline::met(day("2024-11-30"), day("2024-11-30")));
  CHECK_FALSE(deadline::met(day("2024-12-01"), day("2024-11-30")));
}

TEST_CASE("each day late costs its share of the course") {
  const Course year = calendar_year(2024);
  CHECK(spoken(deadline::attainment(day("2024-11-30"), day("2024-11-30"), year)) == "1");
  CHECK(spoken(deadline::attainment(day("2024-12-01"), day("2024-11-30"), year)) == "365/366");
  CHECK(spoken(deadline::attainment(day("2024-03-01"), day("2024-02-28"), year)) == "182/183");
  CHECK(spoken(deadline::attainment(day("2023-03-01"), day("2023-02-28"), calendar_year(2023))) ==
        "364/365");
}

TEST_CASE("later than the whole course earns nothing and not less") {
  const Course month{day("2024-06-01"), day("2024-06-30")};
  CHECK(spoken(deadline::attainment(day("2024-06-29"), day("2024-05-31"), month)) == "1/30");
  CHECK(spoken(deadline::attainment(day("2024-06-30"), day("2024-05-31"), month)) == "0");
  CHECK(spoken(deadline::attainment(day("2024-08-30"), day("2024-05-31"), month)) == "0");
}
