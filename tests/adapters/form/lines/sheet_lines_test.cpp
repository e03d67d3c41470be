#include "adapters/form/lines/sheet_lines.h"

#include <doctest/doctest.h>

#include "tests/adapters/form/sheet_fixture.h"

namespace duibiao::test {
namespace {

using Cells = std::vector<std::string>;

}  // namespace

TEST_CASE("每格在自己的列，合并单元格的文字在第一格，被盖住的格知道起行") {
  const auto lines = sheet_lines(sheet_of(
      {{"产出", "数量", "场次"}, {"", "", "人次"}, {"", "质量"}}, {{"A1", "A3"}, {"B1", "B2"}}));
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].cells == Cells{"产出", "数量", "场次"});
  CHECK(lines[0].boxes[0].rows == 3);
  CHECK(lines[1].boxes[0].top == 1);
  CHECK(lines[1].boxes[1].top == 1);
  CHECK(lines[2].boxes[0].top == 1);
  CHECK(lines[2].boxes[1].top == 0);
  CHECK(lines[2].cells == Cells{"", "质量"});
}

TEST_CASE("横向合并的格记得盖住几列") {
  const auto lines = sheet_lines(sheet_of({{"偏差原因分析", "", "备注"}}, {{"A1", "B1"}}));
  CHECK(lines[0].boxes[0].columns == 2);
  CHECK(lines[0].boxes[2].columns == 1);
}

TEST_CASE("表格之上的段落各成一行，空段落不算") {
  Sheet sheet = sheet_of({{"项目名称", "护理"}});
  sheet.above = {
      {.line = 1, .text = "绩效目标表 "}, {.line = 2, .text = ""}, {.line = 3, .text = "2024年度"}};
  const auto lines = sheet_lines(sheet);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].cells == Cells{"绩效目标表"});
  CHECK_FALSE(lines[0].exact);
  CHECK(lines[1].number == 3);
  CHECK(lines[2].exact);
}

TEST_CASE("只有无结果公式的行也是行，空行不是") {
  const auto lines = sheet_lines(sheet_of({{"=?"}, {"甲"}}));
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].boxes[0].content == CellContent::formula_empty);
  CHECK(lines[0].cells[0].empty());
}

TEST_CASE("超出表格可能宽度的单元格不占内存") {
  Sheet sheet = sheet_of({{"甲"}});
  sheet.rows[0].cells.push_back({16'384, CellContent::text, "远处"});
  sheet.merged.push_back({1, 300, 1, 16'384});
  sheet.merged.push_back({1, 1, 1'048'576, 16'384});
  const auto lines = sheet_lines(sheet);
  CHECK(lines[0].cells.size() == kMostFormColumns);
  CHECK(lines[0].boxes[0].columns == kMostFormColumns);
}

}  // namespace duibiao::test
