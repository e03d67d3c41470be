#include "adapters/document/docx/word_table.h"

#include <doctest/doctest.h>

#include <pugixml.hpp>

#include "tests/support/office/sheet_text.h"
#include "tests/support/office/word_file.h"

using namespace duibiao;
using namespace duibiao::docx;
using namespace duibiao::test;

namespace {

/// The table of these rows, and the tree that it points into.
struct ReadTable {
  explicit ReadTable(const std::string& rows) {
    const std::string xml = test::table(rows);
    REQUIRE(tree.load_string(xml.c_str(), pugi::parse_default | pugi::parse_ws_pcdata));
    table = read_table(tree.document_element(), {});
  }
  pugi::xml_document tree{};
  WordTable table{};
};

std::string read(const std::string& rows) { return sheet_text(ReadTable(rows).table.sheet); }

}  // namespace

TEST_CASE("cells stand in their columns, empty cells and rows are not there") {
  CHECK(read(row(cell("名称") + cell("") + cell("8")) + row(cell("")) + row(cell("完"))) ==
        "1: A名称 C8\n3: A完\n");
}

TEST_CASE("a cell over several columns is merged, and the next stands behind them") {
  CHECK(read(row(cell("a", span(2)) + cell("b", span(3)) + cell("c"))) ==
        "1: Aa Cb Fc\nA1:B1 C1:E1\n");
  CHECK(read(row(cell("a", "<w:hMerge w:val=\"restart\"/>") + cell("x", "<w:hMerge/>") +
                 cell("b"))) == "1: Aa Cb\nA1:B1\n");
}

TEST_CASE("a cell over several rows is merged as long as they say so, in the same columns") {
  CHECK(read(row(cell("产出", kMergeFirst) + cell("甲")) + row(cell("", kMergeRest) + cell("乙")) +
             row(cell("效益", kMergeFirst) + cell("丙")) +
             row(cell("", kMergeRest) + cell("丁"))) ==
        "1: A产出 B甲\n2: B乙\n3: A效益 B丙\n4: B丁\nA1:A2 A3:A4\n");
  CHECK(read(row(cell("a", span(2) + kMergeFirst) + cell("b")) +
             row(cell("", span(2) + kMergeRest) + cell("c"))) == "1: Aa Cb\n2: Cc\nA1:B2\n");
}

TEST_CASE("a rest without a beginning above it is a cell of its own") {
  CHECK(read(row(cell("a", kMergeRest) + cell("b"))) == "1: Aa Bb\n");
  CHECK(read(row(cell("a", span(2) + kMergeFirst)) + row(cell("b", kMergeRest) + cell("c"))) ==
        "1: Aa\n2: Ab Bc\nA1:B1\n");
  CHECK(read(row(cell("a", kMergeFirst)) + row(cell("x")) + row(cell("b", kMergeRest))) ==
        "1: Aa\n2: Ax\n3: Ab\n");
}

TEST_CASE("text in the rest of a merged cell, which nobody sees, is not read") {
  CHECK(read(row(cell("a", kMergeFirst)) + row(cell("unseen", kMergeRest))) == "1: Aa\nA1:A2\n");
}

TEST_CASE("a row may begin behind columns that it leaves out") {
  CHECK(read(row(cell("a") + cell("b") + cell("c")) +
             row(cell("d"), "<w:gridBefore w:val=\"2\"/><w:gridAfter w:val=\"1\"/>")) ==
        "1: Aa Bb Cc\n2: Cd\n");
}

TEST_CASE("a row that was deleted is not there, a hidden one is marked, an inserted one counts") {
  CHECK(read(row(cell("a")) + row(cell("b"), "<w:del/>") + row(cell("c"), "<w:hidden/>") +
             row(cell("d"), "<w:ins/>")) == "1: Aa\n2h: Ac\n3: Ad\n");
  CHECK(read(row(cell("a") + cell("b", "<w:cellDel/>") + cell("c"))) == "1: Aa Bc\n");
}

TEST_CASE("rows and cells in content controls are rows and cells") {
  CHECK(read("<w:sdt><w:sdtContent>" +
             row(cell("a") + "<w:sdt><w:sdtContent>" + cell("b") + "</w:sdtContent></w:sdt>") +
             "</w:sdtContent></w:sdt>") == "1: Aa Bb\n");
}

TEST_CASE("the paragraphs of a cell are its lines, white space around them is not read") {
  CHECK(read(row("<w:tc>" + para(" 一、完成") + para("二、提升") + para("") + para("\u3000") +
                 "</w:tc>")) == "1: A一、完成\n二、提升\n");
}

TEST_CASE("a table in a cell is no part of its text, and is found") {
  const ReadTable outer(
      row("<w:tc>" + para("外") + table(row(cell("内"))) + para("面") + "</w:tc>" + cell("b")));
  CHECK(sheet_text(outer.table.sheet) == "1: A外\n面 Bb\n");
  REQUIRE(outer.table.inside.size() == 1);
  CHECK(sheet_text(read_table(outer.table.inside[0], {}).sheet) == "1: A内\n");
}

TEST_CASE("a table of 1024 columns is read, a wider one told") {
  CHECK_FALSE(ReadTable(row(cell("a") + cell("b", span(1023)))).table.too_wide);
  CHECK(ReadTable(row(cell("a") + cell("b", span(1024)))).table.too_wide);
  CHECK(ReadTable(row(cell("a", span(2'000'000'000)))).table.too_wide);
  CHECK(ReadTable(row(cell("a"), "<w:gridBefore w:val=\"4294967295\"/>")).table.too_wide);
}
