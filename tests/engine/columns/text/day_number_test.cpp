#include "engine/columns/text/day_number.h"

#include <doctest/doctest.h>

#include "tests/support/dates.h"

using namespace duibiao;
using namespace duibiao::columns;

TEST_CASE("every day of the table is the day that parse_iso_date reads") {
  DayTable days;
  for (int number = 1; number < 65'535; number += 13) {
    const Date date = date_of(static_cast<std::uint16_t>(number));
    CHECK(days(to_string(date)) == number);
    CHECK(day_number(date) == number);
  }
}

TEST_CASE("what parse_iso_date does not take has no number") {
  DayTable days;
  for (const char* text :
       {"2024-06-31", "2023-02-29", "2024-00-10", "2024-13-10", "2024-1-10", "2024-10-00",
        "2024/10/10", "2024-10-1x", "x024-10-10", "2024-10-010", "", "1399-12-31"}) {
    CHECK_MESSAGE(days(text) == DayTable::kNone, text);
  }
  CHECK(days("2024-02-29") == 19'782);
}

TEST_CASE("days outside the numbers stand for all before and all behind") {
  DayTable days;
  CHECK(days("1970-01-01") == 0);
  CHECK(days("1400-01-01") == 0);
  CHECK(days("1970-01-02") == 1);
  CHECK(days("2149-06-05") == 65'534);
  CHECK(days("2149-06-06") == 65'535);
  CHECK(days("9999-12-31") == 65'535);
}
