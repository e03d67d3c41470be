#include "adapters/document/pdf/joined_table.h"

#include <doctest/doctest.h>

#include "tests/support/office/sheet_text.h"

using namespace duibiao;
using namespace duibiao::pdf;
using namespace duibiao::test;

namespace {

FlowedText text(const std::string& words) { return {.text = words, .lines = 1}; }
/// A text that fills its cell to the end.
FlowedText full(const std::string& words) { return {.text = words, .lines = 2, .goes_on = true}; }

/// A part of three columns at 0, 50, 100 and 150, its rows given by their cells: every text begins
/// one, "-" is part of the cell to its left, "|" of the cell above.
PageTable part(const std::vector<std::vector<FlowedText>>& rows) {
  PageTable made{.ruled = {.across = {0, 50, 100, 150}, .down = {0}}};
  std::vector<std::size_t> above(3);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    made.ruled.down.push_back(20.0 * static_cast<double>(row + 1));
    for (std::size_t column = 0; column < 3; ++column) {
      const FlowedText& flow = rows[row][column];
      if (flow.text == "|") {
        made.ruled.cells[above[column]].last_row = row;
      } else if (flow.text == "-") {
        above[column] = above[column - 1];
        made.ruled.cells[above[column]].last_column = column;
      } else {
        above[column] = made.ruled.cells.size();
        made.ruled.cells.push_back({row, column, row, column});
        made.texts.push_back(flow);
      }
    }
  }
  return made;
}

PageTable texts(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::vector<FlowedText>> made;
  for (const auto& row : rows) {
    auto& cells = made.emplace_back();
    for (const std::string& words : row) {
      cells.push_back(text(words));
    }
  }
  return part(made);
}

}  // namespace

TEST_CASE("a table on one page is its cells, merged ones told") {
  CHECK(sheet_text(
            joined_table({texts({{"一级", "名称", "值"}, {"产出", "甲", "-"}, {"|", "", "8"}})})) ==
        "1: A一级 B名称 C值\n2: A产出 B甲\n3: C8\nA2:A3 B2:C2\n");
}

TEST_CASE("rows go on over a page break, the first on a page is marked") {
  CHECK(
      sheet_text(joined_table({texts({{"a", "b", "c"}}), texts({{"d", "e", "f"}, {"g", "h", "i"}}),
                               texts({{"j", "k", "l"}})})) ==
      "1: Aa Bb Cc\n2*: Ad Be Cf\n3: Ag Bh Ci\n4*: Aj Bk Cl\n");
}

TEST_CASE("an empty first row of a page leaves the mark to the next") {
  CHECK(sheet_text(
            joined_table({texts({{"a", "b", "c"}}), texts({{"", "", ""}, {"g", "h", "i"}})})) ==
        "1: Aa Bb Cc\n3*: Ag Bh Ci\n");
}

TEST_CASE("headings that a page repeats are left out, as many rows as are the same") {
  const PageTable first = texts({{"指标", "值", "-"}, {"|", "半年", "全年"}, {"甲", "1", "2"}});
  CHECK(sheet_text(joined_table(
            {first, texts({{"指标", "值", "-"}, {"|", "半年", "全年"}, {"乙", "3", "4"}})})) ==
        "1: A指标 B值\n2: B半年 C全年\n3: A甲 B1 C2\n4*: A乙 B3 C4\nA1:A2 B1:C1\n");
  CHECK(sheet_text(joined_table({first, texts({{"指标", "值", "-"}, {"|", "半年", "年终"}})})) ==
        "1: A指标 B值\n2: B半年 C全年\n3: A甲 B1 C2\n4*: A指标 B值\n5: B半年 C年终\n"
        "A1:A2 B1:C1 A4:A5 B4:C4\n");
  CHECK(sheet_text(joined_table({texts({{"指标", "值", ""}}), texts({{"指标", "值", ""}})})) ==
        "1: A指标 B值\n");
  CHECK(sheet_text(joined_table(
            {texts({{"指标", "值", ""}}), texts({{"指标", "值", ""}, {"甲", "1", ""}})})) ==
        "1: A指标 B值\n2*: A甲 B1\n");
}

TEST_CASE("the empty rest of a cell of several rows belongs to it") {
  CHECK(sheet_text(joined_table({texts({{"产出", "甲", "1"}, {"|", "乙", "2"}}),
                                 texts({{"", "丙", "3"}, {"效益", "丁", "4"}})})) ==
        "1: A产出 B甲 C1\n2: B乙 C2\n3*: B丙 C3\n4: A效益 B丁 C4\nA1:A3\n");
  CHECK(sheet_text(joined_table(
            {texts({{"产出", "甲", "1"}}), texts({{"", "乙", "2"}, {"|", "丙", "3"}})})) ==
        "1: A产出 B甲 C1\n2*: B乙 C2\n3: B丙 C3\nA1:A3\n");
}

TEST_CASE("an empty cell of one row below a cell of one row stays a cell of its own") {
  CHECK(sheet_text(joined_table({texts({{"产出", "甲", "1"}}), texts({{"", "乙", ""}})})) ==
        "1: A产出 B甲 C1\n2*: B乙\n");
}

TEST_CASE("a row whose lines show that it goes on is one row") {
  PageTable first = texts({{"目标", "完成对100名", "-"}});
  PageTable second = texts({{"", "对象的矫正", "-"}, {"指标", "甲", "1"}});
  CHECK(sheet_text(joined_table({first, second})) ==
        "1: A目标 B完成对100名\n2*: B对象的矫正\n3: A指标 B甲 C1\nB1:C1 B2:C2\n");
  const std::string whole = "1: A目标 B完成对100名对象的矫正\n2*: A指标 B甲 C1\nB1:C1\n";
  first.ruled.open_below = true;
  CHECK(sheet_text(joined_table({first, second})) == whole);
  first.ruled.open_below = false;
  second.ruled.open_above = true;
  CHECK(sheet_text(joined_table({first, second})) == whole);
}

TEST_CASE("a row that goes on has its rest behind a heading that the page repeats") {
  PageTable first = texts({{"一级", "名称", "值"}, {"目标", "完成对100名", "-"}});
  first.ruled.open_below = true;
  CHECK(sheet_text(joined_table({first, texts({{"一级", "名称", "值"}, {"", "对象", "-"}})})) ==
        "1: A一级 B名称 C值\n2: A目标 B完成对100名对象\nB2:C2\n");
}

TEST_CASE("a row goes on where nothing but the rest of full cells comes next") {
  const auto next = [](const std::vector<FlowedText>& row) {
    return sheet_text(
        joined_table({part({{text("目标"), full("严格按照财政部门"), text("x")}}), part({row})}));
  };
  CHECK(next({text(""), text("的政策"), text("")}) == "1: A目标 B严格按照财政部门的政策 Cx\n");
  CHECK(next({text(""), text("的政策"), text("y")}) ==
        "1: A目标 B严格按照财政部门 Cx\n2*: B的政策 Cy\n");
  CHECK(next({text(""), text(""), text("")}) == "1: A目标 B严格按照财政部门 Cx\n");
  CHECK(sheet_text(joined_table({texts({{"目标", "社会效益", "x"}}), texts({{"", "生态", ""}})})) ==
        "1: A目标 B社会效益 Cx\n2*: B生态\n");
}

TEST_CASE("parts share their columns, though one stands farther left or knows fewer of them") {
  PageTable first = texts({{"a", "b", "c"}});
  PageTable second = texts({{"d", "e", "f"}});
  second.ruled.across = {7, 107, 157};  // shifted by 7, without the line at 50
  second.ruled.cells = {{0, 0, 0, 0}, {0, 1, 0, 1}};
  second.texts = {text("d"), text("f")};
  CHECK(sheet_text(joined_table({first, second})) == "1: Aa Bb Cc\n2*: Ad Cf\nA2:B2\n");
}
