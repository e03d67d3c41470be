#include "adapters/form/grid/sheet_heading.h"

#include <doctest/doctest.h>

#include "adapters/form/lines/sheet_lines.h"
#include "tests/adapters/form/sheet_fixture.h"
#include "tests/support/list_text.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

using Spans = std::initializer_list<std::pair<std::string_view, std::string_view>>;

const std::string kFile = "表.xlsx";

Read<SheetHeading> heading_of(const SheetTexts& rows, Spans spans = {}) {
  return read_sheet_heading(sheet_lines(sheet_of(rows, spans)), house_form_words(), kFile);
}

/// "heading from-to" of each column that is read.
Strings columns(const Read<SheetHeading>& read) {
  Strings found;
  for (const ColumnSpan& each : read.value.layout.columns) {
    if (each.role != GridColumn::other) {
      found.push_back(each.heading + " " + std::to_string(each.from) + "-" +
                      std::to_string(each.to));
    }
  }
  return found;
}

Strings codes(const Problems& problems) {
  Strings found;
  for (const Problem& each : problems) {
    found.push_back(std::string(each.code) + "@" + each.where.cell);
  }
  return found;
}

}  // namespace

TEST_CASE("一列到下一个表头为止，最后一列到自己的合并格为止") {
  const auto read = heading_of({{"一级指标", "二级指标", "三级指标", "", "指标值", "", "旁注"}},
                               {{"C1", "D1"}, {"E1", "F1"}});
  CHECK(columns(read) == Strings{"一级指标 0-1", "二级指标 1-2", "三级指标 2-4", "指标值 4-6"});
  CHECK(codes(read.problems) == Strings{"grid_column_ignored@G1"});
  CHECK(read.value.lines == 1);
}

TEST_CASE("两行表头：小表头连同上面的大表头一起认，其余列取上一行") {
  const auto read =
      heading_of({{"一级指标", "三级指标", "指标值", "偏差原因分析", "", "完成目标可能性"},
                  {"", "", "", "人员保障", "其他", "确定能", "有可能"}},
                 {{"A1", "A2"}, {"B1", "B2"}, {"C1", "C2"}, {"D1", "E1"}, {"F1", "G1"}});
  CHECK(read.problems.empty());
  CHECK(read.value.lines == 2);
  const GridLayout& layout = read.value.layout;
  CHECK(layout.find(GridColumn::reason_staff)->from == 3);
  CHECK(layout.find(GridColumn::reason_other)->from == 4);
  CHECK(layout.find(GridColumn::likely_certain)->from == 5);
  CHECK(layout.find(GridColumn::likely_possible)->from == 6);
}

TEST_CASE("表头下面的指标行不是第二行表头") {
  CHECK(heading_of({{"一级指标", "三级指标", "指标值"}, {"产出", "场次", "≥1"}}).value.lines == 1);
  CHECK(heading_of({{"一级指标", "三级指标", "", "指标值"}, {"", "", "1", "≥1"}}, {{"B1", "C1"}})
            .value.lines == 1);
}

TEST_CASE("表头写明的月份记在列上") {
  const auto read =
      heading_of({{"一级指标", "三级指标", "指标值", "1-6月完成情况", "1-9月完成情况"}});
  CHECK(read.problems.empty());
  CHECK(read.value.layout.columns[3].period->month == 6);
  CHECK(read.value.layout.columns[4].period->month == 9);
}

TEST_CASE("同义的两列是错误，缺少必需的列各有错误，都指明单元格") {
  CHECK(codes(heading_of({{"一级指标", "三级指标", "指标值", "目标值"}}).problems) ==
        Strings{"grid_column_twice@D1"});
  CHECK(codes(heading_of({{"一级指标", "二级指标"}}).problems) ==
        Strings{"grid_without_names@A1", "grid_without_targets@A1"});
  CHECK(codes(heading_of({{"三级指标", "指标值"}}).problems) == Strings{"grid_without_levels@A1"});
}

TEST_CASE("两组指标列并列时只读右边一组") {
  const auto read = heading_of(
      {{"一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"}});
  CHECK(columns(read) == Strings{"一级指标 0-1", "二级指标 4-5", "三级指标 5-6", "指标值 6-7"});
  CHECK(codes(read.problems) == Strings{"grid_columns_left_aside@A1"});
  CHECK(fact(read.problems[0], "headings") == "二级指标、三级指标、指标值");
  CHECK(all_spoken(read.problems));
}

}  // namespace duibiao::test
