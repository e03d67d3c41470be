#include "adapters/returned/marked_sheet.h"

#include <doctest/doctest.h>

using namespace duibiao;
using namespace duibiao::returned;

namespace {

std::string sheet(const std::string& rows, const std::string& before = "",
                  const std::string& behind = "") {
  return "<worksheet>" + before + "<sheetData>" + rows + "</sheetData>" + behind + "</worksheet>";
}

/// The sheet with `marks`; style 0 becomes 1 for an error, the code of a problem where there is
/// one.
std::string marked(const std::string& bytes, const CellMarks& marks) {
  auto styles = MarkedStyles::read("", "a.xlsx", "s");
  REQUIRE(styles);
  const auto edits = mark_sheet({bytes, "a.xlsx", "p"}, marks, *styles);
  return edits ? edits->edits.applied_to(bytes) : std::string(edits.error().code);
}

const CellMarks kB2{{2, {{2, true}}}};

}  // namespace

TEST_CASE("only the style of a marked cell changes, its formula and value stay") {
  const std::string rest = "<c r=\"C2\" s=\"0\"/></row><row r=\"3\"><c><v>5</v></c></row>";
  CHECK(
      marked(sheet("<row r=\"2\"><c r=\"A2\"/><c r=\"B2\" t=\"n\"><f>1+1</f><v>2</v></c>" + rest),
             kB2) ==
      sheet("<row r=\"2\"><c r=\"A2\"/><c s=\"1\" r=\"B2\" t=\"n\"><f>1+1</f><v>2</v></c>" + rest));
}

TEST_CASE("cells and rows without references are counted as the reader counts them") {
  CHECK(marked(sheet("<row><c/></row><row><c/><c/></row>"), kB2) ==
        sheet("<row><c/></row><row><c/><c s=\"1\"/></row>"));
}

TEST_CASE("a cell that is not there is put where it belongs") {
  const CellMarks marks{{2, {{2, true}}}, {4, {{1, true}, {3, true}}}, {9, {{5, true}}}};
  CHECK(marked(sheet("<row r=\"2\" spans=\"1:1\"><c r=\"A2\"/><c r=\"D2\"/></row>"
                     "<row r=\"7\"/>"),
               marks) ==
        sheet("<row r=\"2\"><c r=\"A2\"/><c r=\"B2\" s=\"1\"/><c r=\"D2\"/></row>"
              "<row r=\"4\"><c r=\"A4\" s=\"1\"/><c r=\"C4\" s=\"1\"/></row><row r=\"7\"/>"
              "<row r=\"9\"><c r=\"E9\" s=\"1\"/></row>"));
  CHECK(marked(sheet("<row r=\"2\"><c r=\"A2\"/></row>"), kB2) ==
        sheet("<row r=\"2\"><c r=\"A2\"/><c r=\"B2\" s=\"1\"/></row>"));
  CHECK(marked(sheet("<row r=\"2\" ht=\"9\"/>"), kB2) ==
        sheet("<row r=\"2\" ht=\"9\"><c r=\"B2\" s=\"1\"/></row>"));
  CHECK(marked("<x:worksheet xmlns:x=\"u\"><x:sheetData/></x:worksheet>", kB2) ==
        "<x:worksheet xmlns:x=\"u\"><x:sheetData><x:row r=\"2\"><x:c r=\"B2\" s=\"1\"/></x:row>"
        "</x:sheetData></x:worksheet>");
}

TEST_CASE("an empty cell is marked over the style of its row, else of its column") {
  auto styles = MarkedStyles::read(
      "<styleSheet><cellXfs><xf/><xf numFmtId=\"9\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>",
      "a", "s");
  REQUIRE(styles);
  const std::size_t over_column = styles->marked(1, true);
  const std::size_t over_row = styles->marked(2, true);
  const std::string bytes = sheet("<row r=\"1\" s=\"2\" customFormat=\"1\"></row>",
                                  "<cols><col min=\"2\" max=\"3\" style=\"1\"/></cols>");
  const auto edits = mark_sheet({bytes, "a", "p"}, {{1, {{2, true}}}, {2, {{3, true}}}}, *styles);
  REQUIRE(edits);
  const std::string made = edits->edits.applied_to(bytes);
  CHECK(made.find("<c r=\"B1\" s=\"" + std::to_string(over_row) + "\"/>") != std::string::npos);
  CHECK(made.find("<c r=\"C2\" s=\"" + std::to_string(over_column) + "\"/>") != std::string::npos);
}

TEST_CASE("a sheet is left unselected, and one without marks is not touched") {
  const std::string view = "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/>";
  CHECK(marked(sheet("", view + "</sheetViews>"), {}).find("tabSelected=\"0\"") !=
        std::string::npos);
  CHECK(marked(sheet("<row r=\"2\"><c r=\"B2\"/></row>"), {}) ==
        sheet("<row r=\"2\"><c r=\"B2\"/></row>"));
}

TEST_CASE("marks beyond the first 64 KiB of a sheet stand where they should") {
  std::string rows;
  for (int row = 1; row <= 5000; ++row) {
    rows += "<row r=\"" + std::to_string(row) + "\"><c r=\"A" + std::to_string(row) +
            "\"><v>一</v></c></row>";
  }
  const std::string made = marked(sheet(rows), {{4999, {{1, true}}}});
  const std::string cell = "<c s=\"1\" r=\"A4999\"><v>一</v></c>";
  CHECK(made.find(cell) != std::string::npos);
  CHECK(made.size() == sheet(rows).size() + 6);
}

TEST_CASE("shapes are hung in front of what has to stand behind them") {
  auto styles = MarkedStyles::read("", "a", "s");
  REQUIRE(styles);
  const auto hung = [&](const std::string& behind) {
    const std::string bytes = sheet("", "", behind);
    auto edits = mark_sheet({bytes, "a", "p"}, {}, *styles);
    REQUIRE(edits);
    CHECK(edits->drawing.empty());
    add_drawing(*edits, "rId7", "u");
    return edits->edits.applied_to(bytes);
  };
  const std::string element = "<legacyDrawing xmlns:r=\"u\" r:id=\"rId7\"/>";
  CHECK(hung("<drawing/><tableParts/><extLst/>") ==
        sheet("", "", "<drawing/>" + element + "<tableParts/><extLst/>"));
  CHECK(hung("<pageMargins/>") == sheet("", "", "<pageMargins/>" + element));
  const std::string has = sheet("", "", "<legacyDrawing xmlns:r=\"u\" r:id=\"rId3\"/>");
  CHECK(mark_sheet({has, "a", "p"}, {}, *styles)->drawing == "rId3");
}

TEST_CASE("a sheet in another order, in UTF-16 or without rows is refused, as is hostile XML") {
  CHECK(marked(sheet("<row r=\"3\"/><row r=\"2\"/>"), kB2) == "return_part_unusual");
  CHECK(marked(sheet("<row r=\"2\"><c r=\"C2\"/><c r=\"B2\"/></row>"), kB2) ==
        "return_part_unusual");
  CHECK(marked("\xFF\xFE<", kB2) == "return_part_unusual");
  CHECK(marked("<worksheet/>", kB2) == "return_part_unusual");
  CHECK(marked("<worksheet/>", {}) == "<worksheet/>");
  CHECK(marked("<!DOCTYPE a><worksheet/>", kB2) == "xml_doctype");
  CHECK(marked("<worksheet><sheetData>", kB2) == "xml_malformed");
}
