#include "reports/pdf/table_setting.h"

#include <doctest/doctest.h>

#include "tests/support/sample_documents.h"

using namespace duibiao;
using test::text_cell;

namespace {

SetTable set(const DocumentTable& table, double width = 200, bool crowded = false) {
  auto typesetter = Typesetter::create();
  return set_table(table, Remarks({"", true, {table}}, Language::chinese), {width, crowded},
                   *typesetter);
}

}  // namespace

TEST_CASE("a row is as many lines high as its highest cell") {
  const DocumentTable table{
      {1, 1}, {{{text_cell("1\n2\n3"), text_cell("a")}}, {{text_cell("b"), text_cell("c")}}}};
  CHECK(set(table).row_lines == std::vector<int>{3, 1});
}

TEST_CASE("rows that a cell spans have together the lines that it needs") {
  const DocumentTable table{
      {1, 1}, {{{text_cell("1\n2\n3\n4", 1, 2), text_cell("a")}}, {{text_cell("b")}}}};
  const SetTable measured = set(table);
  CHECK(measured.row_lines == std::vector<int>{1, 3});
  CHECK(measured.covering[0] == std::vector<std::size_t>{0, 1});
  CHECK(measured.covering[1] == std::vector<std::size_t>{0, 2});
}

TEST_CASE("columns share the width, and narrower ones need more lines") {
  const std::string text = "社区矫正对象帮扶完成人次数";
  const DocumentTable table{{1, 3}, {{{text_cell(text), text_cell(text)}}}};
  const SetTable measured = set(table);
  CHECK(measured.edges == std::vector<double>{0, 50, 200});
  CHECK(measured.cells[0].lines > measured.cells[1].lines);
}

TEST_CASE("the mark of a note is set behind the text") {
  DocumentCell noted = text_cell("5");
  noted.note = "口径";
  const SetTable measured = set({{1}, {{{noted}}}});
  CHECK(measured.cells[0].text.text == "5");
  CHECK(measured.cells[0].text.mark == "注1");
}

TEST_CASE("a crowded page has smaller letters") {
  const DocumentTable table{{1}, {{{text_cell("a")}}}};
  CHECK(set(table, 200, true).line_height < set(table, 200, false).line_height);
}

TEST_CASE("rows become items of the flow, headings stay with what follows") {
  const DocumentTable table{{1}, {{{text_cell("h\nh")}, true}, {{text_cell("a")}, false}}};
  const SetTable measured = set(table);
  const auto items = flow_items(measured, 7);
  REQUIRE(items.size() == 2);
  CHECK(items[0].heading);
  CHECK(items[0].keep_with_next);
  CHECK(items[0].lines == 2);
  CHECK(!items[1].heading);
  CHECK(!items[1].keep_with_next);
  CHECK(items[1].table == 7);
  CHECK(items[1].height() == measured.line_height + kRowPadding);
}

TEST_CASE("a column too narrow for a letter, and a table without rows, are measured") {
  CHECK(set({{1, 1000}, {{{text_cell("绩效"), text_cell("a")}}}}).row_lines[0] >= 1);
  CHECK(flow_items(set({}), 0).empty());
}
