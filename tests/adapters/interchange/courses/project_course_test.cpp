#include "adapters/interchange/courses/project_course.h"

#include <doctest/doctest.h>

#include "tests/adapters/interchange/support.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

/// The course that a row with these three cells states, or its fault.
std::string course_of(std::string_view cells) {
  const Table table =
      test::table_of("project,name,year,start,end\nP,N," + std::string(cells) + "\n");
  const auto columns = match_columns(table, FileKind::projects, house_interchange_words());
  Problems problems;
  const auto course = read_row_terms(columns.value, table.rows.at(0), problems).course;
  CHECK(test::all_spoken(problems));
  std::string text = course ? to_string(course->first) + " " + to_string(course->last) : "none";
  for (const Problem& problem : problems) {
    text += " " + std::string(problem.code) + "@" + problem.where.cell;
  }
  return text;
}

}  // namespace

TEST_CASE("a year alone is the whole year, dates complete it, nothing states nothing") {
  CHECK(course_of("2024,,") == "2024-01-01 2024-12-31");
  CHECK(course_of("２０２４年度,,") == "2024-01-01 2024-12-31");
  CHECK(course_of("2024,2024-03-01,") == "2024-03-01 2024-12-31");
  CHECK(course_of("2024,,2024-09-30") == "2024-01-01 2024-09-30");
  CHECK(course_of(",2023-09-01,2024-08-31") == "2023-09-01 2024-08-31");
  CHECK(course_of("2024,2023-09-01,2024-08-31") == "2023-09-01 2024-08-31");
  CHECK(course_of(",,") == "none");
}

TEST_CASE("a day that is spelt otherwise and a day that does not exist are told apart") {
  CHECK(course_of(",2024-06-31,2024-12-31") == "none date_not_in_calendar@start");
  CHECK(course_of(",2024-02-29,2024-12-31") == "2024-02-29 2024-12-31");
  CHECK(course_of(",2023-02-29,2024-12-31") == "none date_not_in_calendar@start");
  CHECK(course_of(",2024/6/30,2024.12.31") == "none date_unreadable@start date_unreadable@end");
  CHECK(course_of(",2024-6-30,2024-12-31") == "none date_unreadable@start");
  CHECK(course_of("2024,2024-06-30 00:00,") == "none date_unreadable@start");
}

TEST_CASE("a course that starts on its last day is one day, a day later it is reversed") {
  CHECK(course_of(",2024-06-30,2024-06-30") == "2024-06-30 2024-06-30");
  CHECK(course_of(",2024-07-01,2024-06-30") == "none course_reversed@");
}

TEST_CASE("a year is four digits, and lies within the dates") {
  CHECK(course_of("24,,") == "none year_unreadable@year");
  CHECK(course_of("今年,,") == "none year_unreadable@year");
  CHECK(course_of("2023,2023-09-01,2024-08-31") == "2023-09-01 2024-08-31");
  CHECK(course_of("2022,2023-09-01,2024-08-31") == "none course_outside_year@");
  CHECK(course_of("2025,2023-09-01,2024-08-31") == "none course_outside_year@");
}

TEST_CASE("a row's year and version are told beside the course that they make") {
  const Table table = test::table_of(
      "project,indicator,level1,level2,name,measure,"
      "full_year_target,weight,年度,版本\nP,I,,,N,,,,2024年, V2 \n");
  const auto columns = match_columns(table, FileKind::targets, house_interchange_words());
  Problems problems;
  const RowTerms terms = read_row_terms(columns.value, table.rows.at(0), problems);
  CHECK(problems.empty());
  CHECK(terms == RowTerms{2024, "V2", calendar_year(2024)});
}

TEST_CASE("one date alone without a year is incomplete") {
  CHECK(course_of(",2024-03-01,") == "none course_incomplete@");
  CHECK(course_of(",,2024-03-01") == "none course_incomplete@");
}

TEST_CASE("a project has one course, which blank and equal rows keep and another contradicts") {
  ProjectCourse course;
  Problems problems;
  course.add(std::nullopt, {.line = 2}, problems);
  course.add(calendar_year(2024), {.file = "a.csv", .line = 3}, problems);
  course.add(calendar_year(2024), {.line = 4}, problems);
  CHECK(problems.empty());
  course.add(calendar_year(2025), {.line = 5}, problems);
  CHECK(course.value() == calendar_year(2024));
  REQUIRE(test::faults(problems) == std::vector<std::string>{"course_contradictory@5"});
  CHECK(test::fact(problems[0], "where") == "a.csv:3");
  CHECK(test::all_spoken(problems));
}

}  // namespace duibiao
