#include "adapters/interchange/columns.h"

#include <doctest/doctest.h>

#include "tests/adapters/interchange/support.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using List = std::vector<std::string>;

Read<Columns> match(const Table& table, FileKind kind) {
  return match_columns(table, kind, house_interchange_words());
}

std::string kind_of(std::string_view heading) {
  const auto kind =
      recognise(test::table_of(std::string(heading) + "\n"), house_interchange_words());
  return kind ? std::string(name_of(*kind)) : std::string(kind.error().code);
}

}  // namespace

TEST_CASE("cells are found by the column's name, whatever the heading says, without outer spaces") {
  const Table table = test::table_of("日期,项目编码, Value ,indicator\n2024-06-30,P, 3人 ,I\n");
  const auto columns = match(table, FileKind::actuals);
  CHECK(columns.problems.empty());
  const TableRow& row = table.rows.at(0);
  CHECK(columns.value.text(row, "project") == "P");
  CHECK(columns.value.text(row, "value") == "3人");
  CHECK(columns.value.where(row, "project") ==
        Source{.file = "a.csv", .cell = "项目编码", .line = 2});
  CHECK_FALSE(columns.value.has("accrual"));
  CHECK(columns.value.text(row, "accrual").empty());
  CHECK_FALSE(columns.value.blank(row, "accrual"));
  CHECK(columns.value.where(row, "accrual") == Source{.file = "a.csv", .line = 2});
}

TEST_CASE("every missing required column is an error of its own, an optional one is none") {
  const auto columns = match(test::table_of("\nproject,value\nP,1\n"), FileKind::actuals);
  CHECK(test::faults(columns.problems) == List{"column_missing@2", "column_missing@2"});
  CHECK(test::fact(columns.problems[0], "column") == "indicator");
  CHECK(test::fact(columns.problems[1], "column") == "date");
  CHECK(test::fact(columns.problems[1], "names").find("日期") != std::string::npos);
  CHECK(test::all_spoken(columns.problems));
}

TEST_CASE("a table whose heading was refused gives no faults of its own") {
  CHECK(match({.file = "a.csv"}, FileKind::targets).problems.empty());
}

TEST_CASE("two headings for one column are an error, other headings a note") {
  const auto columns =
      match(test::table_of("project,项目,indicator,date,value,备注,\n"), FileKind::actuals);
  CHECK(test::faults(columns.problems) == List{"column_named_twice@1", "columns_unused@1"});
  CHECK(test::fact(columns.problems[0], "second") == "项目");
  CHECK(test::fact(columns.problems[1], "headings") == "备注");
  CHECK(columns.problems[1].severity == Severity::note);
  CHECK(test::all_spoken(columns.problems));
}

TEST_CASE("a file is recognised by its heading, also where a required column is missing") {
  CHECK(kind_of("project,indicator,level1,level2,name,measure,full_year_target,weight") ==
        "targets");
  CHECK(kind_of("项目编码,指标编码,一级指标,二级指标,三级指标,全年指标值") == "targets");
  CHECK(kind_of("project,indicator,date,value") == "actuals");
  CHECK(kind_of("项目,指标,日期,完成值,当期或累计") == "actuals");
  CHECK(kind_of("project,indicator,date,kind,value,author") == "statements");
  CHECK(kind_of("project,name,department,unit") == "projects");
}

TEST_CASE("a register with a date is no interchange file, and the fault lists what was expected") {
  CHECK(kind_of("日期,凭证号,摘要,科目,金额（元）") == "file_kind_unknown");
  CHECK(kind_of("编号,类别,入矫日期") == "file_kind_unknown");
  const auto unknown = recognise(test::table_of("日期,金额\n"), house_interchange_words());
  REQUIRE_FALSE(unknown);
  CHECK(test::fact(unknown.error(), "found") == "日期, 金额");
  CHECK(test::fact(unknown.error(), "expected").find("actuals: project, indicator, date, value") !=
        std::string::npos);
  CHECK(test::is_spoken(unknown.error()));
}

}  // namespace duibiao
