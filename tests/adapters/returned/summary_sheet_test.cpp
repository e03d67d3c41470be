#include "adapters/returned/summary_sheet.h"

#include <doctest/doctest.h>

#include <pugixml.hpp>

using namespace duibiao;
using namespace duibiao::returned;

namespace {

constexpr SummaryStyles kStyles{.title = 1,
                                .line = 2,
                                .heading = 3,
                                .text = 4,
                                .literal = 5,
                                .link = 6,
                                .error = 7,
                                .warning = 8};

ReturnNotes notes() {
  ReturnNotes made;
  made.title = "题";
  made.lines = {"一", "二"};
  made.headings = {"a", "b", "c", "d", "e", "f"};
  made.rows = {{1, "=it's", "C12", Severity::error, "错误", "code_a", "@x <&>"},
               {2, "", "", Severity::warning, "警告", "code_b", "短"},
               {3, "表", "", Severity::error, "错误", "code_c", std::string(3000, 'x')}};
  return made;
}

pugi::xml_node cell(const pugi::xml_document& tree, const std::string& address) {
  return tree.find_node([&](const pugi::xml_node& node) {
    return node.name() == std::string_view("c") && node.attribute("r").value() == address;
  });
}

}  // namespace

TEST_CASE("each problem is a row of text, with its severity in colour and a link to its cell") {
  pugi::xml_document tree;
  REQUIRE(tree.load_string(summary_sheet(notes(), kStyles).c_str()));
  const auto text = [&](const std::string& address) {
    return std::string(cell(tree, address).child("is").child("t").text().get());
  };
  CHECK(text("A1") == "题");
  CHECK(text("A3") == "二");
  CHECK(text("F4") == "f");
  CHECK(cell(tree, "A5").child("v").text().as_int() == 1);
  CHECK(text("B5") == "=it's");
  CHECK(text("F5") == "@x <&>");
  CHECK(text("D6") == "警告");
  CHECK(cell(tree, "D5").attribute("s").as_int() == 7);
  CHECK(cell(tree, "D6").attribute("s").as_int() == 8);
  const pugi::xml_node links = tree.document_element().child("hyperlinks");
  CHECK(links.first_child().attribute("ref").value() == std::string("C5"));
  CHECK(links.first_child().attribute("location").value() == std::string("'=it''s'!C12"));
  CHECK(links.last_child().attribute("location").value() == std::string("'表'!A1"));
  CHECK(cell(tree, "C6").attribute("s").as_int() == 4);
}

TEST_CASE("what looks like a formula is inline text in the format of text") {
  const std::string bytes = summary_sheet(notes(), kStyles);
  pugi::xml_document tree;
  REQUIRE(tree.load_string(bytes.c_str()));
  for (const char* address : {"B5", "F5"}) {
    CHECK(cell(tree, address).attribute("s").as_int() == 5);
    CHECK(cell(tree, address).attribute("t").value() == std::string("inlineStr"));
  }
  CHECK(cell(tree, "B7").attribute("s").as_int() == 4);
  CHECK(bytes.find("<f") == std::string::npos);
}

TEST_CASE("a row is as high as its text needs, up to what a program shows") {
  pugi::xml_document tree;
  REQUIRE(tree.load_string(summary_sheet(notes(), kStyles).c_str()));
  CHECK(cell(tree, "A6").parent().attribute("ht").as_int() == 15);
  CHECK(cell(tree, "A7").parent().attribute("ht").as_int() == 405);
}

TEST_CASE("without a place there is no empty list of links") {
  ReturnNotes none = notes();
  none.rows = {none.rows[1]};
  CHECK(summary_sheet(none, kStyles).find("hyperlinks") == std::string::npos);
}
