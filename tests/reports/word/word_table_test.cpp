#include "reports/word/word_table.h"

#include <doctest/doctest.h>

#include <pugixml.hpp>

#include "tests/support/sample_documents.h"

using namespace duibiao;
using test::text_cell;

namespace {

/// `table` as it stands in a page by itself.
pugi::xml_document written(const DocumentTable& table, bool table_follows = false,
                           bool crowded = false) {
  pugi::xml_document body;
  const Remarks remarks({"", true, {table}}, Language::chinese);
  add_table(add_root(body, "body"), table, {remarks, word_page(true), crowded, table_follows});
  return body;
}

/// "a[2] b^ | . c": the texts of the rows' cells with columns spanned; ^ begins and . continues a
/// merge downwards.
std::string grid(const DocumentTable& table) {
  std::string text;
  const auto body = written(table);
  for (const auto& row : body.first_child().child("w:tbl").children("w:tr")) {
    text += text.empty() ? "" : " |";
    for (const auto& c : row.children("w:tc")) {
      const auto properties = c.child("w:tcPr");
      const std::string merge = properties.child("w:vMerge").attribute("w:val").value();
      const std::string span = properties.child("w:gridSpan").attribute("w:val").value();
      text += " " + std::string(c.child("w:p").child("w:r").child_value("w:t"));
      text += merge.empty() ? "" : merge == "restart" ? "^" : ".";
      text += span.empty() ? "" : "[" + span + "]";
    }
  }
  return text.substr(text.empty() ? 0 : 1);
}

}  // namespace

TEST_CASE("merged cells are there in each row that they reach") {
  CHECK(grid({{1, 1, 1},
              {{{text_cell("a", 2), text_cell("b", 1, 2)}}, {{text_cell("c"), text_cell("d")}}}}) ==
        "a[2] b^ | c d .");
  CHECK(grid({{1, 1, 1}, {{{text_cell("a", 2, 2), text_cell("b")}}, {{text_cell("c")}}}}) ==
        "a^[2] b | .[2] c");
}

TEST_CASE("widths add up to the page's, rows name theirs") {
  const auto body = written({{1, 2}, {{{text_cell("a", 2)}}, {{text_cell("b"), text_cell("c")}}}});
  const auto table = body.first_child().child("w:tbl");
  int whole = 0;
  for (const auto& column : table.child("w:tblGrid").children()) {
    whole += column.attribute("w:w").as_int();
  }
  CHECK(whole == word_page(true).text_width());
  CHECK(table.select_node("w:tr[1]/w:tc[1]/w:tcPr/w:tcW").node().attribute("w:w").as_int() ==
        whole);
}

TEST_CASE("headings are repeated, a row stays on one page unless it takes most of one") {
  std::string tall = "1";
  for (int i = 0; i < 60; ++i) {
    tall += "\nx";
  }
  const auto body = written(
      {{1}, {{{text_cell("标题")}, true}, {{text_cell("a")}, false}, {{text_cell(tall)}, false}}});
  CHECK(body.select_nodes("//w:tblHeader").size() == 1);
  CHECK(body.select_node("//w:tr[1]/w:trPr/w:tblHeader"));
  CHECK(body.select_node("//w:tr[2]/w:trPr/w:cantSplit"));
  CHECK(!body.select_node("//w:tr[3]/w:trPr/w:cantSplit"));
}

TEST_CASE("shading and ink follow role and tone") {
  DocumentCell heading = text_cell("h");
  heading.role = CellRole::heading;
  DocumentCell bad = text_cell("b");
  bad.tone = Tone::bad;
  const auto body = written({{1}, {{{heading}}, {{bad}}, {{text_cell("c")}}}});
  CHECK(body.select_node("//w:tr[1]//w:pStyle[@w:val='CellHeading']"));
  CHECK(body.select_node("//w:tr[2]//w:shd[@w:fill='FBE3E1']"));
  CHECK(body.select_node("//w:tr[2]//w:r/w:rPr/w:color[@w:val='A8201A']"));
  CHECK(!body.select_node("//w:tr[3]//w:shd"));
}

TEST_CASE("the mark of a note is in a style of its own, behind the text") {
  DocumentCell noted = text_cell("5");
  noted.note = "口径";
  const auto body = written({{1}, {{{noted}}}});
  const auto mark = body.select_node("//w:r[w:rPr/w:rStyle/@w:val='NoteMark']").node();
  CHECK(mark.child_value("w:t") == std::string("注1"));
  CHECK(mark.previous_sibling().child_value("w:t") == std::string("5"));
}

TEST_CASE("a table that another one follows leaves its lower line to that one") {
  const DocumentTable table{{1}, {{{text_cell("a")}}}};
  CHECK(written(table, true).select_node("//w:tblBorders/w:bottom[@w:val='nil']"));
  CHECK(written(table, false).select_node("//w:tblBorders/w:bottom[@w:val='single']"));
}

TEST_CASE("a crowded page has smaller letters") {
  const DocumentTable table{{1}, {{{text_cell("a")}}}};
  CHECK(written(table, false, true).select_node("//w:r/w:rPr/w:sz[@w:val='18']"));
  CHECK(!written(table).select_node("//w:r/w:rPr"));
}

TEST_CASE("a table without cells is left out") { CHECK(!written({}).first_child().child("w:tbl")); }
