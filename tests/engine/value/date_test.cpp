#include "engine/value/date.h"

#include <doctest/doctest.h>

#include <limits>

#include "tests/support/domain.h"

using namespace duibiao;
using test::day;

TEST_CASE("a day that the calendar has is made and its neighbour that it lacks is not") {
  CHECK(make_date(2024, 2, 29));
  CHECK_FALSE(make_date(2024, 2, 30));
  CHECK(make_date(2023, 2, 28));
  CHECK_FALSE(make_date(2023, 2, 29));
  CHECK(make_date(2000, 2, 29));
  CHECK_FALSE(make_date(2100, 2, 29));
  CHECK(make_date(2024, 6, 30));
  CHECK_FALSE(make_date(2024, 6, 31));
  CHECK_FALSE(make_date(2024, 12, 32));
  CHECK_FALSE(make_date(2024, 1, 0));
  CHECK_FALSE(make_date(2024, 0, 1));
  CHECK_FALSE(make_date(2024, 13, 1));
  CHECK_FALSE(make_date(2024, -1, 1));
}

TEST_CASE("years from 1400 to 9999 are covered") {
  CHECK(make_date(1400, 1, 1));
  CHECK_FALSE(make_date(1399, 12, 31));
  CHECK(make_date(9999, 12, 31));
  CHECK_FALSE(make_date(10000, 1, 1));
  CHECK_FALSE(make_date(-2024, 1, 1));
}

TEST_CASE("an ISO date is ten characters and nothing else") {
  CHECK(parse_iso_date("2024-02-29") == make_date(2024, 2, 29));
  for (const std::string_view text :
       {"", "2024-6-30", "2024-06-3", "2024-06-31", "2023-02-29", "2024/06/30", "2024-06-30 ",
        " 2024-06-30", "20240630", "2024-13-01", "2024-00-10", "+024-06-30", "2024-0a-01",
        "0000-01-01", "2024-06-300"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_iso_date(text));
  }
}

TEST_CASE("a date is written with four and two and two digits") {
  CHECK(to_string(day("2024-06-03")) == "2024-06-03");
  CHECK(to_string(Date{}) == "1970-01-01");
}

TEST_CASE("the last day of a month knows leap years") {
  CHECK(end_of_month(day("2024-02-01")) == day("2024-02-29"));
  CHECK(end_of_month(day("2023-02-28")) == day("2023-02-28"));
  CHECK(end_of_month(day("2024-12-31")) == day("2024-12-31"));
  CHECK(end_of_month(day("9999-12-01")) == day("9999-12-31"));
}

TEST_CASE("days are added and counted across 29 February") {
  CHECK(add_days(day("2024-02-28"), 1) == day("2024-02-29"));
  CHECK(add_days(day("2024-02-28"), 2) == day("2024-03-01"));
  CHECK(add_days(day("2023-02-28"), 1) == day("2023-03-01"));
  CHECK(add_days(day("2024-03-01"), -1) == day("2024-02-29"));
  CHECK(days_between(day("2024-01-01"), day("2024-12-31")) == 365);
  CHECK(days_between(day("2023-01-01"), day("2023-12-31")) == 364);
  CHECK(days_between(day("2024-07-01"), day("2024-06-30")) == -1);
}

TEST_CASE("adding days stops at the ends of the calendar") {
  CHECK(add_days(day("9999-12-30"), 1) == day("9999-12-31"));
  CHECK(add_days(day("9999-12-31"), 1) == day("9999-12-31"));
  CHECK(add_days(day("1400-01-01"), -1) == day("1400-01-01"));
  CHECK(add_days(day("2024-01-01"), std::numeric_limits<int>::max()) == day("9999-12-31"));
  CHECK(add_days(day("2024-01-01"), std::numeric_limits<int>::min()) == day("1400-01-01"));
}

TEST_CASE("dates are ordered by the calendar") {
  CHECK(day("2024-06-30") < day("2024-07-01"));
  CHECK(day("2023-12-31") < day("2024-01-01"));
  CHECK(day("2024-06-30") == day("2024-06-30"));
}
