#include "reports/forms/parts/period.h"

#include <doctest/doctest.h>

#include "tests/support/dates.h"

using namespace duibiao;
using test::day;

namespace {

std::string period(std::string_view as_of, const Course& course = calendar_year(2024)) {
  return period_text(course, day(as_of));
}

Course course(std::string_view first, std::string_view last) { return {day(first), day(last)}; }

}  // namespace

TEST_CASE("日历年度的整月只写月份") {
  CHECK(period("2024-06-30") == "1-6月");
  CHECK(period("2024-07-31") == "1-7月");
  CHECK(period("2024-12-31") == "1-12月");
  CHECK(period("2024-01-31") == "1月");
  CHECK(period("2024-02-29") == "1-2月");
}

TEST_CASE("a day within a month is named, so that no month is claimed that is not over") {
  CHECK(period("2024-06-29") == "1月1日-6月29日");
  CHECK(period("2024-07-15") == "1月1日-7月15日");
  CHECK(period("2024-02-28") == "1月1日-2月28日");
  CHECK(period("2024-01-01") == "1月1日-1月1日");
}

TEST_CASE("after the course's end the period is the course") {
  CHECK(period("2025-03-31") == "1-12月");
  CHECK(period("2025-03-31", course("2024-03-01", "2024-10-31")) == "2024年3-10月");
}

TEST_CASE("非日历年度的周期写明年份") {
  const Course school = course("2024-07-01", "2025-06-30");
  CHECK(period("2024-07-31", school) == "2024年7月");
  CHECK(period("2024-12-31", school) == "2024年7-12月");
  CHECK(period("2025-01-31", school) == "2024年7月-2025年1月");
  CHECK(period("2025-03-15", school) == "2024年7月1日-2025年3月15日");
  CHECK(period("2024-06-30", course("2024-01-15", "2024-12-31")) == "2024年1月15日-6月30日");
}

TEST_CASE("a course of several years names the year from its first month on") {
  const Course two_years = course("2024-01-01", "2025-12-31");
  CHECK(period("2024-06-30", two_years) == "2024年1-6月");
  CHECK(period("2025-06-30", two_years) == "2024年1月-2025年6月");
}

TEST_CASE("before the course begins there is a day and no period") {
  CHECK(period("2023-12-31") == "截至2023年12月31日");
  CHECK(period("2024-01-01") != "截至2024年1月1日");
}

TEST_CASE("a calendar year is named by its number, any other course by its days") {
  CHECK(year_text(calendar_year(2024)) == "2024年度");
  CHECK(year_text(course("2024-07-01", "2025-06-30")) == "2024年7月1日-2025年6月30日");
  CHECK(year_text(course("2024-01-01", "2024-12-30")) == "2024年1月1日-2024年12月30日");
}
