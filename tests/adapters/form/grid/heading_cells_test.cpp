#include "adapters/form/grid/heading_cells.h"

#include <doctest/doctest.h>

#include "adapters/form/lines/sheet_lines.h"
#include "tests/adapters/form/sheet_fixture.h"
#include "tests/support/list_text.h"

namespace duibiao::test {
namespace {

using Spans = std::initializer_list<std::pair<std::string_view, std::string_view>>;

const std::string kFile = "表.xlsx";

/// "above/text@cell" of each heading; every text that begins with H is one.
Strings headings(const SheetTexts& rows, Spans spans) {
  const auto heading =
      heading_cells(sheet_lines(sheet_of(rows, spans)), kFile,
                    [](std::string_view text, std::string_view) { return text.starts_with('H'); });
  Strings found{std::to_string(heading.lines)};
  for (const HeadingCell& cell : heading.cells) {
    found.push_back(cell.above + "/" + cell.text + "@" + cell.where.cell);
  }
  return found;
}

}  // namespace

TEST_CASE("大表头之下的小表头代替它，各自知道上面是什么") {
  CHECK(headings({{"H1", "H2", "", "H3"}, {"", "H4", "H5"}}, {{"A1", "A2"}, {"B1", "C1"}}) ==
        Strings{"2", "/H1@A1", "H2/H4@B2", "H2/H5@C2", "/H3@D1"});
}

TEST_CASE("下一行不全是小表头，或没有表头向下合并时，表头只有一行") {
  CHECK(headings({{"H1", "H2", ""}, {"", "H4", "x"}}, {{"A1", "A2"}, {"B1", "C1"}}) ==
        Strings{"1", "/H1@A1", "/H2@B1"});
  CHECK(headings({{"H1", "H2", ""}, {"", "H4", "H5"}}, {{"B1", "C1"}}) ==
        Strings{"1", "/H1@A1", "/H2@B1"});
  CHECK(headings({{"H1", "H2"}, {"", "H4"}}, {{"A1", "A2"}}) == Strings{"1", "/H1@A1", "/H2@B1"});
}

TEST_CASE("时间先看自己的表头，再看上面的") {
  CHECK(period_of({.text = "完成值", .above = "1-6月"})->month == 6);
  CHECK(period_of({.text = "9月底", .above = "1-6月"})->month == 9);
  CHECK_FALSE(period_of({.text = "完成值", .above = "情况"}));
  CHECK_FALSE(period_of({.text = "完成值"}));
}

}  // namespace duibiao::test
