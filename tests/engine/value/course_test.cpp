#include "engine/value/course.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/domain.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::day;
using test::spoken;

namespace {

Course course(std::string_view first, std::string_view last) { return {day(first), day(last)}; }

}  // namespace

TEST_CASE("the middle is the last day of the first half of the months rounded up") {
  struct Case {
    std::string_view first;
    std::string_view last;
    std::string_view middle;
    int months;
  };
  for (const auto& [first, last, middle, months] :
       std::vector<Case>{{"2024-01-01", "2024-12-31", "2024-06-30", 12},
                         {"2024-07-01", "2025-06-30", "2024-12-31", 12},
                         {"2024-03-01", "2025-02-28", "2024-08-31", 12},
                         {"2023-09-01", "2024-02-29", "2023-11-30", 6},
                         {"2024-01-01", "2024-03-31", "2024-02-29", 3},
                         {"2023-01-01", "2023-03-31", "2023-02-28", 3},
                         {"2024-01-15", "2024-12-10", "2024-06-30", 12},
                         {"2024-02-01", "2024-12-31", "2024-07-31", 11},
                         {"2024-05-10", "2024-05-20", "2024-05-20", 1},
                         {"2024-05-31", "2024-06-01", "2024-05-31", 2},
                         {"2024-01-01", "2026-12-31", "2025-06-30", 36}}) {
    CAPTURE(first);
    CAPTURE(last);
    CHECK(to_string(middle_of(course(first, last))) == middle);
    CHECK(months_of(course(first, last)) == months);
  }
}

TEST_CASE("a month of the course ends with the calendar's or with the course itself") {
  const Course school = course("2024-09-10", "2025-08-20");
  CHECK(end_of_month_of(school, 1) == day("2024-09-30"));
  CHECK(end_of_month_of(school, 6) == day("2025-02-28"));
  CHECK(end_of_month_of(school, 11) == day("2025-07-31"));
  CHECK(end_of_month_of(school, 12) == day("2025-08-20"));
  CHECK(end_of_month_of(school, 13) == day("2025-08-20"));
}

TEST_CASE("up to the middle the half-year value counts and from the next day the full-year value") {
  const Course year = calendar_year(2024);
  CHECK(milestone_at(year, day("2023-12-31")) == Milestone::half_year);
  CHECK(milestone_at(year, day("2024-06-30")) == Milestone::half_year);
  CHECK(milestone_at(year, day("2024-07-01")) == Milestone::full_year);
  CHECK(milestone_at(year, day("2025-01-15")) == Milestone::full_year);
  const Course school = course("2024-09-01", "2025-08-31");
  CHECK(milestone_at(school, day("2025-02-28")) == Milestone::half_year);
  CHECK(milestone_at(school, day("2025-03-01")) == Milestone::full_year);
  CHECK(day_of(school, Milestone::half_year) == day("2025-02-28"));
  CHECK(day_of(school, Milestone::full_year) == day("2025-08-31"));
}

TEST_CASE("in a course of one month the last day is due for the whole of it") {
  const Course may = course("2024-05-10", "2024-05-20");
  CHECK(milestone_at(may, day("2024-05-19")) == Milestone::half_year);
  CHECK(milestone_at(may, day("2024-05-20")) == Milestone::full_year);
}

TEST_CASE("a value is due on the middle day and from the end on") {
  const Course year = calendar_year(2024);
  CHECK_FALSE(is_due(year, day("2024-06-29")));
  CHECK(is_due(year, day("2024-06-30")));
  CHECK_FALSE(is_due(year, day("2024-07-01")));
  CHECK_FALSE(is_due(year, day("2024-07-31")));
  CHECK_FALSE(is_due(year, day("2024-12-30")));
  CHECK(is_due(year, day("2024-12-31")));
  CHECK(is_due(year, day("2025-01-15")));
}

TEST_CASE("only whole months have passed and the last day makes one whole") {
  const Course year = calendar_year(2024);
  struct Case {
    std::string_view on;
    std::string_view share;
  };
  for (const auto& [on, share] : std::vector<Case>{{"2023-12-31", "0"},
                                                   {"2024-01-01", "0"},
                                                   {"2024-01-30", "0"},
                                                   {"2024-01-31", "1/12"},
                                                   {"2024-02-28", "1/12"},
                                                   {"2024-02-29", "1/6"},
                                                   {"2024-03-31", "1/4"},
                                                   {"2024-04-29", "1/4"},
                                                   {"2024-04-30", "1/3"},
                                                   {"2024-06-30", "1/2"},
                                                   {"2024-07-31", "7/12"},
                                                   {"2024-12-30", "11/12"},
                                                   {"2024-12-31", "1"},
                                                   {"2025-01-31", "1"}}) {
    CAPTURE(on);
    CHECK(spoken(elapsed_share(year, day(on))) == share);
  }
}

TEST_CASE("by days the day itself has passed") {
  const Course leap = calendar_year(2024);
  CHECK(spoken(elapsed_share(leap, day("2024-06-30"), ElapsedBy::days)) == "91/183");
  CHECK(spoken(elapsed_share(leap, day("2024-01-01"), ElapsedBy::days)) == "1/366");
  CHECK(spoken(elapsed_share(leap, day("2023-12-31"), ElapsedBy::days)) == "0");
  CHECK(spoken(elapsed_share(leap, day("2024-12-30"), ElapsedBy::days)) == "365/366");
  CHECK(spoken(elapsed_share(leap, day("2024-12-31"), ElapsedBy::days)) == "1");
  CHECK(spoken(elapsed_share(calendar_year(2023), day("2023-06-30"), ElapsedBy::days)) ==
        "181/365");
}

TEST_CASE("the elapsed share of a course that is not the calendar year counts from its own start") {
  const Course school = course("2024-09-01", "2025-08-31");
  CHECK(spoken(elapsed_share(school, day("2024-12-31"))) == "1/3");
  CHECK(spoken(elapsed_share(school, day("2025-02-27"))) == "5/12");
  CHECK(spoken(elapsed_share(school, day("2025-02-28"))) == "1/2");
  const Course late = course("2024-03-15", "2024-08-14");
  CHECK(spoken(elapsed_share(late, day("2024-03-14"))) == "0");
  CHECK(spoken(elapsed_share(late, day("2024-03-31"))) == "1/6");
  CHECK(spoken(elapsed_share(late, day("2024-08-13"))) == "5/6");
  CHECK(spoken(elapsed_share(late, day("2024-08-14"))) == "1");
}

TEST_CASE("both ends are days of the course") {
  CHECK(days_of(calendar_year(2024)) == 366);
  CHECK(days_of(calendar_year(2023)) == 365);
  CHECK(days_of(course("2024-05-10", "2024-05-10")) == 1);
}
