#include "reports/workbook/sheet_writer.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "reports/workbook/render_workbook.h"
#include "tests/reports/office_file.h"
#include "tests/support/sample_documents.h"

using namespace duibiao;
using test::cells_of;
using test::text_cell;
using test::xml_part;

namespace {

std::string workbook(const Document& document) { return render_workbook(document).value(); }

pugi::xml_node sheet(const std::string& bytes, int number = 1) {
  return xml_part(bytes, "xl/worksheets/sheet" + std::to_string(number) + ".xml");
}

/// The number format of a cell's style.
std::string code_of(const std::string& bytes, const std::string& address) {
  const auto part = sheet(bytes);
  const auto styles = xml_part(bytes, "xl/styles.xml").child("styleSheet");
  const auto cell = part.select_node(("//c[@r='" + address + "']").c_str()).node();
  auto xf = styles.child("cellXfs").first_child();
  for (int i = cell.attribute("s").as_int(); i > 0; --i) {
    xf = xf.next_sibling();
  }
  const std::string id = xf.attribute("numFmtId").value();
  const auto format = styles.select_node(("numFmts/numFmt[@numFmtId='" + id + "']").c_str());
  return format ? format.node().attribute("formatCode").value() : id;
}

}  // namespace

TEST_CASE("text never becomes a formula, and stays text when it is edited") {
  std::vector<DocumentCell> cells;
  for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"}) {
    cells.push_back(text_cell(text));
  }
  const std::string bytes = workbook(test::document_of(cells));
  const auto stored = cells_of(bytes);
  CHECK(stored.at("A1").text == "=1+1");
  CHECK(stored.at("A4").text == "@SUM(A1)");
  CHECK(stored.at("A5").text == "\t=1");
  for (const auto& [address, cell] : stored) {
    CHECK(cell.type == "s");
    CHECK(cell.formula.empty());
    CHECK(code_of(bytes, address) == "@");
  }
}

TEST_CASE("long text keeps the general format, in which every program shows it") {
  const std::string bytes = workbook(test::document_of(
      {text_cell("=" + std::string(254, 'x')), text_cell("=" + std::string(255, 'x'))}));
  CHECK(code_of(bytes, "A1") == "@");
  CHECK(code_of(bytes, "A2") == "0");
  CHECK(cells_of(bytes).at("A2").type == "s");
}

TEST_CASE("the text of a merged cell that may reach over pages stands at its top") {
  const auto tops = [](int rows) {
    DocumentTable table{{1, 1}, {}};
    for (int i = 0; i < rows; ++i) {
      table.rows.push_back({{text_cell("b")}, false});
    }
    table.rows[0].cells.insert(table.rows[0].cells.begin(), text_cell("a", 1, rows));
    const Document document{Language::chinese, "", "", "", {{"表", true, {table}}}, {}};
    return xml_part(workbook(document), "xl/styles.xml")
        .select_nodes("//cellXfs/xf/alignment[not(@vertical) or @vertical='top']")
        .size();
  };
  CHECK(tops(9) == 0);
  CHECK(tops(10) == 1);
}

TEST_CASE("a number is held as a number, shown with its unit") {
  const std::string bytes =
      workbook(test::document_of({test::number_cell(Ratio(992, 10), {1, false, "%"}),
                                  test::number_cell(Ratio(123'456, 100), {2, true, ""})}));
  CHECK(cells_of(bytes).at("A1").text == "99.2");
  CHECK(code_of(bytes, "A1") == "0.0\"%\"");
  CHECK(cells_of(bytes).at("A2").text == "1234.56");
  CHECK(code_of(bytes, "A2") == "#,##0.00");
}

TEST_CASE("a formula comes with its number, and with no text where it has none") {
  DocumentCell known = test::number_cell(Ratio(5), {}, 1);
  DocumentCell same = test::number_cell(Ratio(5), {}, 2);
  same.formula = SameAs{1};
  DocumentCell empty;
  empty.formula = SameAs{3};
  DocumentCell unknown;
  unknown.id = 3;
  const auto stored = cells_of(workbook(test::document_of({known, same, empty, unknown})));
  CHECK(stored.at("A2").formula == "IF(A1=\"\",\"\",A1)");
  CHECK(stored.at("A2").text == "5");
  CHECK(stored.at("A3").formula == "IF(A4=\"\",\"\",A4)");
  CHECK(stored.at("A3").type == "str");
  CHECK(stored.at("A3").text.empty());
  CHECK(!stored.contains("A4"));
}

TEST_CASE("a formula of a cell that is not there leaves the number") {
  DocumentCell dangling = test::number_cell(Ratio(5), {}, 1);
  dangling.formula = PointsFor{98, 99};
  const auto stored = cells_of(workbook(test::document_of({dangling})));
  CHECK(stored.at("A1").text == "5");
  CHECK(stored.at("A1").formula.empty());
}

TEST_CASE("a score below its weight is coloured by a condition that follows the number") {
  const std::string bytes = workbook(test::self_evaluation_form());
  const auto part = sheet(bytes);
  std::vector<std::string> areas;
  for (const auto& condition : part.child("worksheet").children("conditionalFormatting")) {
    areas.emplace_back(condition.attribute("sqref").value());
  }
  REQUIRE(areas.size() == 2);  // the funds' score, and all indicators' scores as one
  CHECK(std::ranges::count_if(areas, [](const std::string& area) {
          return area.find(':') != std::string::npos;
        }) == 1);
}

TEST_CASE("notes are comments, digits that a cell cannot hold are said there") {
  DocumentCell noted = text_cell("");
  noted.note = "没有数据 <&>";
  const DocumentCell exact = test::number_cell(Ratio(1'234'567'890'123'456, 100), {2, true, ""});
  const std::string bytes = workbook(test::document_of({noted, exact}));
  const auto comments = xml_part(bytes, "xl/comments1.xml").child("comments").child("commentList");
  CHECK(comments.first_child().attribute("ref").value() == std::string("A1"));
  CHECK(comments.first_child().child("text").child("r").child_value("t") ==
        std::string("没有数据 <&>"));
  CHECK(comments.last_child().child("text").child("r").child_value("t") ==
        std::string("准确值：12345678901234.56"));
}

TEST_CASE("choices are a list, a list that does not fit stands on a hidden sheet") {
  DocumentCell short_list = text_cell("");
  short_list.fill_in = true;
  short_list.choices = {"确定能", "有可能"};
  DocumentCell long_list = text_cell("");
  long_list.choices = {"a,b", "=c"};
  const std::string bytes = workbook(test::document_of({short_list, long_list}));
  const auto lists = sheet(bytes).child("worksheet").child("dataValidations");
  CHECK(lists.first_child().child_value("formula1") == std::string("\"确定能,有可能\""));
  CHECK(lists.last_child().child_value("formula1") == std::string("'选项'!$A$1:$A$2"));
  CHECK(test::sheet_names(bytes) == std::vector<std::string>{"表", "选项"});
  CHECK(cells_of(bytes, 2).at("A2").text == "=c");
  CHECK(cells_of(bytes, 2).at("A2").type == "s");
}

TEST_CASE("a sheet with open cells is protected but for them, another one is not") {
  DocumentCell open = text_cell("");
  open.role = CellRole::word;
  open.fill_in = true;
  const std::string bytes = workbook(test::document_of({open, text_cell("固定")}));
  const auto protection = sheet(bytes).child("worksheet").child("sheetProtection");
  CHECK(protection.attribute("sheet").as_int() == 1);
  CHECK(!protection.attribute("password"));
  const auto unlocked = xml_part(bytes, "xl/styles.xml").select_nodes("//protection[@locked='0']");
  CHECK(unlocked.size() == 1);
  CHECK(code_of(bytes, "A1") == "@");
  CHECK(!sheet(workbook(test::document_of({text_cell("固定")})))
             .child("worksheet")
             .child("sheetProtection"));
}

TEST_CASE("a sheet prints on A4, one page wide, with its heading on every page") {
  const std::string bytes = workbook(test::long_list(100));
  const auto set_up = sheet(bytes).child("worksheet").child("pageSetup");
  CHECK(set_up.attribute("paperSize").as_int() == 9);
  CHECK(set_up.attribute("orientation").value() == std::string("portrait"));
  CHECK(set_up.attribute("fitToHeight").value() == std::string("0"));
  const auto names = xml_part(bytes, "xl/workbook.xml").child("workbook").child("definedNames");
  CHECK(names.first_child().child_value() == std::string("'清单'!$2:$2"));
  const auto pane = sheet(bytes).select_node("//pane").node();
  CHECK(pane.attribute("ySplit").as_int() == 2);
}

TEST_CASE("a page footer has its ampersands doubled and its numbers kept apart from sizes") {
  CHECK(page_footer("2024 A&B\n", Language::chinese) == "&L&8 2024 A&&B &R&8 第 &P 页，共 &N 页");
  CHECK(page_footer("", Language::english) == "&R&8 Page &P of &N");
  CHECK(fits_page_footer(std::string(200, 'x'), Language::chinese));
  CHECK(!fits_page_footer(std::string(255, 'x'), Language::chinese));
}
