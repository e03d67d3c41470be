#include "adapters/interchange/sheet_table.h"

#include <doctest/doctest.h>

#include "adapters/interchange/columns.h"
#include "tests/adapters/form/sheet_fixture.h"
#include "tests/adapters/interchange/support.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

Read<std::optional<Table>> table_in(const SheetTexts& rows) {
  return interchange_table(sheet_of(rows), house_interchange_words());
}

}  // namespace

TEST_CASE("a sheet with the headings of an interchange file is its table, with cells as places") {
  const auto read = table_in({{"2024年指标数据"},
                              {"项目", "指标编码", "日期", "", "完成值"},
                              {"P", "P-01", "2024-06-30", "", "12"},
                              {"", "", "", "x"},
                              {"P", "P-02", "2024-06-31", "", "3"}});
  REQUIRE(read.value);
  CHECK(read.value->rows.size() == 2);
  CHECK(read.value->heading_line == 2);
  CHECK(to_string(read.value->heading_where()) == "表.xlsx:表!A2");
  CHECK(to_string(read.value->where(read.value->rows[0], 3)) == "表.xlsx:表!E3");
  CHECK(recognise(*read.value, house_interchange_words()).value() == FileKind::actuals);
}

TEST_CASE("a form's grid names no project and is no interchange table, nor is anything else") {
  CHECK_FALSE(table_in({{"一级指标", "二级指标", "三级指标", "年度指标值", "分值"},
                        {"产出指标", "数量指标", "场次", "≥1", "100"}})
                  .value);
  CHECK_FALSE(table_in({{"项目", "姓名"}, {"P", "某"}}).value);
  CHECK_FALSE(table_in({}).value);
}

TEST_CASE("a formula without a result below a heading is a fault, elsewhere it is not") {
  const auto read = table_in(
      {{"project", "indicator", "date", "value"}, {"P", "P-01", "2024-06-30", "=?", "=?"}});
  REQUIRE(read.problems.size() == 1);
  CHECK(read.problems[0].code == "formula_result_missing");
  CHECK(read.problems[0].where.cell == "D2");
}

}  // namespace duibiao::test
