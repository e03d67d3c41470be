#include "adapters/workbook/cells/serial_date.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

std::string day(double serial, DayCount count = DayCount::from_1900) {
  return serial_date(serial, count).value_or("-");
}

}  // namespace

TEST_CASE("a number of days since 1900 is a day, without the 29 February that never was") {
  CHECK(day(45427) == "2024-05-15");
  CHECK(day(45351) == "2024-02-29");
  CHECK(day(1) == "1900-01-01");
  CHECK(day(59) == "1900-02-28");
  CHECK(day(60) == "-");
  CHECK(day(61) == "1900-03-01");
  CHECK(day(2958465) == "9999-12-31");
  CHECK(day(2958466) == "-");
  CHECK(day(0) == "-");
  CHECK(day(-1) == "-");
}

TEST_CASE("a number of days since 1904 is counted from that year") {
  CHECK(day(0, DayCount::from_1904) == "1904-01-01");
  CHECK(day(43965, DayCount::from_1904) == "2024-05-15");
  CHECK(day(2957003, DayCount::from_1904) == "9999-12-31");
  CHECK(day(2957004, DayCount::from_1904) == "-");
}

TEST_CASE("a part of a day is a time of day, to the second") {
  CHECK(day(45427.4375) == "2024-05-15 10:30:00");
  CHECK(day(45427.000001) == "2024-05-15");
  CHECK(day(45427.00001) == "2024-05-15 00:00:01");
  CHECK(day(45427.999999) == "2024-05-16");
  CHECK(day(2958465.9999999) == "-");
  CHECK(clock_text(0.4375) == "10:30:00");
  CHECK(clock_text(1.25) == "30:00:00");
  CHECK(clock_text(0) == "00:00:00");
  CHECK_FALSE(clock_text(-0.1));
  CHECK_FALSE(clock_text(1000));
}

TEST_CASE("days as ISO 8601 writes them") {
  CHECK(iso_date("2024-05-15") == "2024-05-15");
  CHECK(iso_date("2024-05-15T00:00:00") == "2024-05-15");
  CHECK(iso_date("2024-05-15T10:30:00.250Z") == "2024-05-15 10:30:00");
  CHECK(iso_date("2024-05-15T10:30") == "2024-05-15 10:30:00");
  CHECK(iso_date(" 2024-05-15 ") == "2024-05-15");
  for (const auto* text :
       {"", "2024-02-30", "2024-05-15T", "2024-05-15T25:00:00", "2024-05-15T10:60",
        "2024-05-15T10:30:60", "2024-05-15T10:30:00x", "2024-05-15 x", "2024年5月15日"}) {
    CAPTURE(text);
    CHECK_FALSE(iso_date(text));
  }
}

TEST_CASE("durations as ISO 8601 writes them") {
  CHECK(iso_duration("PT10H30M00S") == "10:30:00");
  CHECK(iso_duration("PT30H0M0.5S") == "30:00:00");
  CHECK(iso_duration("PT9999H59M59S") == "9999:59:59");
  for (const auto* text : {"", "PT", "P1D", "PT10H", "PT10000H00M00S", "PT1H60M00S", "PT1H00M00",
                           "PT-1H00M00S", "PT1H00M00Sx"}) {
    CAPTURE(text);
    CHECK_FALSE(iso_duration(text));
  }
}

}  // namespace duibiao
