#include "adapters/interchange/projects.h"

#include <doctest/doctest.h>

#include "tests/adapters/interchange/support.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using List = std::vector<std::string>;

Read<std::vector<ProjectHeader>> import(std::string_view csv) {
  return import_projects(test::table_of(csv), house_interchange_words());
}

}  // namespace

TEST_CASE("a row is a header: its course and the fields that are filled in, each with its place") {
  const auto headers = import(
      "project,year,name,department,unit,type,start,end,long_term_goal,annual_goal\n"
      "P,2024,社区矫正,司法局,,常年,2024-03-01,,,\"帮扶,到位\"\n");
  CHECK(headers.problems.empty());
  const ProjectHeader& header = headers.value.at(0);
  CHECK(header.project == "P");
  CHECK(header.terms.course ==
        Course{make_date(2024, 3, 1).value(), make_date(2024, 12, 31).value()});
  REQUIRE(header.fields.size() == 4);
  CHECK(header.fields[0].text == "社区矫正");
  CHECK(header.fields[0].where == Source{.file = "a.csv", .cell = "name", .line = 2});
  Form form;
  fill_header(form, header);
  CHECK(form.name == "社区矫正");
  CHECK(form.department == "司法局");
  CHECK(form.unit.empty());
  CHECK(form.type == "常年");
  CHECK(form.annual_goal == "帮扶,到位");
  CHECK(form.header.size() == 4);
}

TEST_CASE("a project stands in one row and has a code, faults have their lines") {
  const auto headers = import("项目编码,项目名称,年度\nP,甲,2024\n,乙,2024\nP,丙,24\n");
  CHECK(test::faults(headers.problems) ==
        List{"project_blank@3", "year_unreadable@4", "project_header_twice@4"});
  CHECK(test::fact(headers.problems[2], "first") == "a.csv:2");
  CHECK(test::all_spoken(headers.problems));
}

TEST_CASE("a project may have a header for each year, and no more") {
  const auto headers =
      import("项目编码,项目名称,年度\nP,甲,2024\nP,甲,2025\nP,甲,2024\nQ,乙,2024\nQ,乙,\n");
  REQUIRE(test::faults(headers.problems) ==
          List{"project_header_twice@4", "project_header_twice@6"});
  CHECK(test::fact(headers.problems[0], "first") == "a.csv:2");
}

TEST_CASE("a header that no form belongs to is a warning") {
  const std::vector<ProjectHeader> headers{{.project = "P"},
                                           {.project = "Q", .where = {.line = 3}}};
  const std::vector<Form> forms{{.project = "P"}};
  const Problems problems = headers_without_form(headers, forms);
  CHECK(test::faults(problems) == List{"project_without_form@3"});
  CHECK_FALSE(any_error(problems));
  CHECK(test::all_spoken(problems));
}

}  // namespace duibiao
