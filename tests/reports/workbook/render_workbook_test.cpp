#include "reports/workbook/render_workbook.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "tests/reports/office_file.h"
#include "tests/support/sample_documents.h"

using namespace duibiao;
using test::cells_of;

TEST_CASE("the same documents give the same bytes, and all parts of them are XML") {
  const Document form = test::self_evaluation_form();
  const std::string bytes = render_workbook(form).value();
  CHECK(render_workbook(form).value() == bytes);
  const auto parts = test::parts_of(bytes);
  CHECK(parts.size() > 8);
  for (const auto& [name, part] : parts) {
    const pugi::xml_node read = test::xml_part(bytes, name);
    CHECK(read.first_child());
  }
}

TEST_CASE("each page is a sheet, formulas reach over the sheets of their document") {
  const std::string bytes = render_workbook(test::self_evaluation_form()).value();
  CHECK(test::sheet_names(bytes) == std::vector<std::string>{"绩效自评表", "系统测算"});
  bool reaches = false;
  for (const auto& [address, cell] : cells_of(bytes, 1)) {
    reaches = reaches || cell.formula.find("'系统测算'!") != std::string::npos;
  }
  CHECK(reaches);
}

TEST_CASE("of several documents each formula speaks of its own, and the subject names the sheet") {
  Document first = test::self_evaluation_form();
  first.subject = "甲";
  Document second = test::self_evaluation_form();
  second.subject = "乙";
  const std::string bytes = render_workbook(std::vector{first, second}).value();
  CHECK(test::sheet_names(bytes) ==
        std::vector<std::string>{"甲 绩效自评表", "甲 系统测算", "乙 绩效自评表", "乙 系统测算"});
  for (const auto& [address, cell] : cells_of(bytes, 3)) {
    CHECK(cell.formula.find("'甲") == std::string::npos);
  }
}

TEST_CASE("special characters come through") {
  DocumentCell cell;
  cell.text = "a<b> & \"c\" 'd'\x01";
  Document document = test::document_of({cell});
  document.pages[0].name = "a<b> & 'c'";
  document.title = "<&>";
  document.footer = "<&>";
  const std::string bytes = render_workbook(document).value();
  CHECK(cells_of(bytes).at("A1").text == "a<b> & \"c\" 'd'\uFFFD");
  CHECK(test::sheet_names(bytes) == std::vector<std::string>{"a<b> & 'c"});
}

TEST_CASE("a footer too long for the page's foot stands below the table") {
  Document document = test::long_list(1);
  document.footer = std::string(300, 'x');
  CHECK(cells_of(render_workbook(document).value()).at("A4").text == document.footer);
  document.footer = "short";
  CHECK(!cells_of(render_workbook(document).value()).contains("A4"));
}

TEST_CASE("text longer than a cell holds is cut and says so") {
  DocumentCell cell;
  cell.text = std::string(40'000, 'x');
  const auto stored = cells_of(render_workbook(test::document_of({cell})).value());
  CHECK(stored.at("A1").text.size() < 40'000);
  CHECK(stored.at("A1").text.find("原文共 40000 字") != std::string::npos);
}

TEST_CASE("five thousand rows are all there") {
  const auto stored = cells_of(render_workbook(test::long_list(5000)).value());
  CHECK(stored.at("A5002").text == "5000");
  CHECK(stored.at("C5002").text == "1250");
}

TEST_CASE("more rows than a sheet has is a fault that says where") {
  DocumentTable table{{1}, std::vector<DocumentRow>(1'048'577)};
  const auto result =
      render_workbook({Language::chinese, "", "", "", {{"大表", true, {table}}}, {}});
  REQUIRE(!result);
  CHECK(result.error().code == "too_many_rows");
  CHECK(result.error().facts.front().value == "大表");
}

TEST_CASE("a document without pages, and a page without blocks, are written") {
  CHECK(render_workbook(Document{}).has_value());
  CHECK(render_workbook(Document{Language::chinese, "", "", "", {DocumentPage{}}, {}}).has_value());
}

TEST_CASE("no file stays open") {
  const auto open_files = [] {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {});
  };
  const auto before = open_files();
  CHECK(render_workbook(test::monitoring_form(true)).has_value());
  CHECK(open_files() == before);
}
