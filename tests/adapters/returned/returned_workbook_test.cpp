// The copy as a whole, read back by our own reader and taken apart.
#include "adapters/returned/returned_workbook.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <pugixml.hpp>

#include "adapters/workbook/package/package.h"
#include "adapters/workbook/workbook.h"
#include "tests/support/captured_run.h"
#include "tests/support/made_package.h"

using namespace duibiao;
using namespace duibiao::test;

namespace {

const std::string kFile = "in/a.xlsx";
const std::string kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

ReturnNotes notes_of(const Problems& problems, Language language = Language::chinese) {
  return return_notes(problems, kFile, language);
}

Problem at(const std::string& sheet, const std::string& cell, const std::string& found) {
  return error("weight_unreadable", {.file = kFile, .sheet = sheet, .cell = cell},
               {{"found", found}});
}

std::string returned(const std::string& bytes, const ReturnNotes& notes) {
  const auto made = returned_workbook(bytes, kFile, notes);
  CAPTURE(made ? "" : std::string(made.error().code));
  REQUIRE(made);
  return *made;
}

std::string part(const std::string& bytes, const std::string& name) {
  const auto package = Package::open(bytes, "a.xlsx");
  REQUIRE(package);
  const auto text = package->read(name, 10'000'000);
  return text ? *text : "";
}

/// Every cell of every sheet but the summaries: "sheet!C5=text".
std::vector<std::string> cells_of(const std::string& bytes) {
  const auto read = read_workbook(bytes, "a.xlsx");
  CHECK(read.problems.empty());
  std::vector<std::string> cells;
  for (const Sheet& sheet : read.value.sheets) {
    for (const SheetRow& row : sheet.rows) {
      for (const SheetCell& cell : row.cells) {
        if (!sheet.name.starts_with("退回说明")) {
          cells.push_back(sheet.name + "!" + cell_address(cell.column, row.number) + "=" +
                          cell.text);
        }
      }
    }
  }
  return cells;
}

std::vector<std::string> sheets_of(const std::string& bytes) {
  std::vector<std::string> names;
  for (const Sheet& sheet : read_workbook(bytes, "a.xlsx").value.sheets) {
    names.push_back(sheet.name);
  }
  return names;
}

/// The colour of the fill of a cell of the first sheet; "" for none.
std::string colour_at(const std::string& bytes, const std::string& address) {
  pugi::xml_document sheet;
  pugi::xml_document styles;
  REQUIRE(sheet.load_string(part(bytes, "xl/worksheets/sheet1.xml").c_str()));
  REQUIRE(styles.load_string(part(bytes, "xl/styles.xml").c_str()));
  const pugi::xml_node cell = sheet.find_node([&](const pugi::xml_node& node) {
    return node.name() == std::string_view("c") && node.attribute("r").value() == address;
  });
  const auto nth = [](const pugi::xml_node& list, unsigned n) {
    return *std::next(list.children().begin(), n);
  };
  const pugi::xml_node style =
      nth(styles.document_element().child("cellXfs"), cell.attribute("s").as_uint());
  const pugi::xml_node fill =
      nth(styles.document_element().child("fills"), style.attribute("fillId").as_uint());
  return fill.child("patternFill").child("fgColor").attribute("rgb").value();
}

/// What the comment on a cell says.
std::string comment_at(const std::string& bytes, const std::string& address,
                       const std::string& name = "xl/comments1.xml") {
  pugi::xml_document tree;
  REQUIRE(tree.load_string(part(bytes, name).c_str(), pugi::parse_full | pugi::parse_ws_pcdata));
  std::string said;
  for (const pugi::xml_node& comment : tree.document_element().child("commentList")) {
    for (const pugi::xml_node& item : comment.child("text")) {
      if (comment.attribute("ref").value() == address) {
        said +=
            item.name() == std::string_view("t") ? item.text().get() : item.child("t").text().get();
      }
    }
  }
  return said;
}

MadeWorkbook two_sheets() {
  MadeWorkbook workbook;
  workbook.sheets = {
      {.name = "表",
       .rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>0.5</v></c>"
               "</row><row r=\"3\"><c r=\"A3\"><f>B1*2</f><v>1</v></c></row>"},
      {.name = "二", .rows = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"}};
  workbook.strings = "<si><t>=甲</t></si>";
  workbook.builtin = {9};
  return workbook;
}

}  // namespace

TEST_CASE("every cell reads as before, the faulty ones are filled and commented on") {
  const std::string bytes = file_of(two_sheets());
  const std::string copy = returned(
      bytes, notes_of({at("表", "B1", "一百"), at("表", "C2", ""),
                       warning("number_no_date", {.file = kFile, .sheet = "表", .cell = "A3"})}));
  CHECK(cells_of(copy) == cells_of(bytes));
  CHECK(sheets_of(copy) == std::vector<std::string>{"表", "二", "退回说明"});
  CHECK(colour_at(copy, "B1") == "FFFF8F8D");
  CHECK(colour_at(copy, "C2") == "FFFF8F8D");
  CHECK(colour_at(copy, "A3") == "FFFFE37B");
  CHECK(colour_at(copy, "A1").empty());
  CHECK(comment_at(copy, "B1").find("一百") != std::string::npos);
  CHECK(comment_at(copy, "A3").find("3. 警告：") != std::string::npos);
  CHECK(comment_at(copy, "A1").empty());
  CHECK(part(copy, "xl/drawings/vmlDrawing1.vml").find("<x:Row>1</x:Row><x:Column>2</x:Column>") !=
        std::string::npos);
}

TEST_CASE("parts that carry no mark are byte for byte those that came") {
  Parts parts = parts_of(two_sheets());
  put_part(parts, "xl/media/image1.png", std::string("\0\1\2", 3));
  put_part(parts, "docProps/core.xml", "<a/>");
  const std::string bytes = package_of(parts);
  const std::string copy = returned(bytes, notes_of({at("表", "B1", "x")}));
  for (const char* name : {"xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "_rels/.rels",
                           "xl/media/image1.png", "docProps/core.xml"}) {
    CAPTURE(name);
    CHECK(part(copy, name) == part(bytes, name));
  }
}

TEST_CASE("the summary lists what has no cell too, is active, and is the only selected sheet") {
  MadeWorkbook workbook = two_sheets();
  workbook.sheets[1].before = "<sheetViews><sheetView tabSelected=\"1\"/></sheetViews>";
  const std::string copy = returned(
      file_of(workbook),
      notes_of({at("表", "B1", "x"), at("二", "", "y"), error("empty_file", {.file = kFile}),
                at("没有的表", "A1", "z"), at("表", "标题", "q")}));
  const auto read = read_workbook(copy, "a.xlsx");
  const Sheet& summary = read.value.sheets.back();
  REQUIRE(summary.rows.size() == 9);
  CHECK(text_in(summary.rows[4], 3) == "B1");
  CHECK(text_in(summary.rows[5], 2) == "二");
  CHECK(text_in(summary.rows[6], 5) == "empty_file");
  CHECK(text_in(summary.rows[7], 2) == "没有的表");
  CHECK(part(copy, "xl/workbook.xml").find("activeTab=\"2\"") != std::string::npos);
  CHECK(part(copy, "xl/worksheets/sheet2.xml").find("tabSelected=\"0\"") != std::string::npos);
  CHECK(comment_at(copy, "标题").empty());
}

TEST_CASE("returned again, a corrected cell loses its mark and the summary is not doubled") {
  const std::string bytes = file_of(two_sheets());
  const std::string first = returned(bytes, notes_of({at("表", "B1", "一"), at("表", "A3", "二")}));
  const std::string second =
      returned(first, notes_of({at("表", "A3", "三"), at("二", "A1", "四")}, Language::english));
  CHECK(sheets_of(second) == sheets_of(first));
  CHECK(cells_of(second) == cells_of(bytes));
  CHECK(colour_at(second, "B1").empty());
  CHECK(colour_at(second, "A3") == "FFFF8F8D");
  CHECK(comment_at(second, "B1").empty());
  CHECK(comment_at(second, "A3").starts_with("[duibiao: returned]\n1. error:"));
  CHECK(comment_at(second, "A3").find("二") == std::string::npos);
  CHECK(comment_at(second, "A1", "xl/comments2.xml").find("四") != std::string::npos);
  CHECK(part(second, "xl/worksheets/sheet3.xml").find("What is wrong") != std::string::npos);
  CHECK(returned(second, notes_of({at("表", "A3", "三")})).size() > 0);
}

TEST_CASE("comments of others stay in their part, with ours behind them") {
  Parts parts = parts_of(two_sheets());
  put_part(parts, "xl/worksheets/sheet1.xml",
           "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"/><c r=\"B1\"/></row></sheetData>"
           "<legacyDrawing xmlns:r=\"" +
               kOffice + "\" r:id=\"rId2\"/></worksheet>");
  put_part(parts, "xl/worksheets/_rels/sheet1.xml.rels",
           "<Relationships><Relationship Id=\"rId1\" Type=\"" + kOffice +
               "/comments\" Target=\"../comments7.xml\"/><Relationship Id=\"rId2\" Type=\"" +
               kOffice + "/vmlDrawing\" Target=\"../drawings/v.vml\"/></Relationships>");
  put_part(parts, "xl/comments7.xml",
           "<comments><authors><author>张三</author></authors><commentList><comment ref=\"A1\" "
           "authorId=\"0\"><text><t>请复核</t></text></comment></commentList></comments>");
  put_part(parts, "xl/drawings/v.vml", "<xml><v:shape id=\"a\"><br></v:shape></xml>");
  const std::string copy = returned(package_of(parts), notes_of({at("表", "B1", "x")}));
  CHECK(comment_at(copy, "A1", "xl/comments7.xml") == "请复核");
  CHECK(comment_at(copy, "B1", "xl/comments7.xml").starts_with("【对标退回】"));
  CHECK(part(copy, "xl/comments1.xml").empty());
  CHECK(part(copy, "xl/drawings/v.vml").find("<v:shape id=\"a\"><br></v:shape>") !=
        std::string::npos);
  CHECK(part(copy, "xl/drawings/v.vml").find("<x:Column>1</x:Column>") != std::string::npos);
}

TEST_CASE("hostile text stays text, in the comment and in the summary") {
  const std::string hostile = "=1+1 <&> \" ]]> _x000A_ \x01 " + std::string(40'000, 'x');
  const std::string bytes = file_of(two_sheets());
  const std::string copy = returned(bytes, notes_of({at("表", "B1", hostile)}));
  CHECK(comment_at(copy, "B1").find("=1+1 <&> \" ]]> _x005F_x000A_") != std::string::npos);
  const auto read = read_workbook(copy, "a.xlsx");
  CHECK(read.problems.empty());
  const std::string_view listed = text_in(read.value.sheets.back().rows[4], 6);
  CHECK(listed.find("=1+1 <&> \" ]]> _x000A_") != std::string_view::npos);
  CHECK(part(copy, "xl/worksheets/sheet3.xml").find("<f") == std::string::npos);
}

TEST_CASE("a workbook without styles and strings can be returned") {
  Parts parts = parts_of(two_sheets());
  std::erase_if(parts, [](const auto& p) { return p.first == "xl/styles.xml"; });
  put_part(parts, "xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
  const std::string copy = returned(package_of(parts), notes_of({at("表", "B1", "x")}));
  CHECK(part(copy, "xl/styles1.xml").find("FFFF8F8D") != std::string::npos);
  CHECK(part(copy, "xl/worksheets/sheet1.xml").find("<c r=\"B1\" s=\"1\"/>") != std::string::npos);
}

TEST_CASE("a chart's sheet does not stay selected") {
  Parts parts = parts_of(two_sheets());
  const std::string name = "xl/_rels/workbook.xml.rels";
  std::string& relationships = std::ranges::find(parts, name, &Parts::value_type::first)->second;
  relationships.insert(relationships.rfind("</"), "<Relationship Id=\"rId77\" Type=\"" + kOffice +
                                                      "/chartsheet\" Target=\"chart.xml\"/>");
  put_part(parts, "xl/chart.xml",
           "<chartsheet><sheetViews><sheetView tabSelected=\"1\"/></sheetViews></chartsheet>");
  const std::string copy = returned(package_of(parts), notes_of({at("表", "B1", "x")}));
  CHECK(part(copy, "xl/chart.xml").find("tabSelected=\"0\"") != std::string::npos);
}

TEST_CASE("what cannot be marked safely is refused") {
  const ReturnNotes notes = notes_of({at("表", "B1", "x")});
  const auto refused = [&](const std::string& name, const std::string& content) {
    Parts parts = parts_of(two_sheets());
    put_part(parts, name, content);
    const auto made = returned_workbook(package_of(parts), kFile, notes);
    return made ? "" : std::string(made.error().code);
  };
  CHECK(refused("_xmlsignatures/origin.sigs", "") == "return_signed");
  CHECK(refused("xl/styles.xml", "<!DOCTYPE a><styleSheet/>") == "xml_doctype");
  CHECK(refused("xl/worksheets/sheet1.xml", "<!DOCTYPE a><worksheet/>") == "xml_doctype");
  CHECK(refused("xl/worksheets/sheet1.xml", "<worksheet>") == "xml_malformed");
  CHECK(refused("xl/worksheets/sheet1.xml", "\xFE\xFF") == "return_part_unusual");
  CHECK(refused("docProps/any.xml", "").empty());
  CHECK(returned_workbook("PK", kFile, notes).error().code == "package_cut_short");
}
