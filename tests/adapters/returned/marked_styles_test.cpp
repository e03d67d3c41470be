#include "adapters/returned/marked_styles.h"

#include <doctest/doctest.h>

#include <pugixml.hpp>

using namespace duibiao;
using namespace duibiao::returned;

namespace {

const std::string kStyles =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    "<fonts count=\"1\"><font/></fonts><fills count=\"3\"><fill><patternFill "
    "patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill>"
    "<patternFill patternType=\"solid\"><fgColor rgb=\"FF00FF00\"/></patternFill></fill></fills>"
    "<borders count=\"1\"><border/></borders><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
    "<xf numFmtId=\"10\" fillId=\"2\" borderId=\"0\" xfId=\"0\"><protection locked=\"0\"/></xf>"
    "</cellXfs><dxfs/></styleSheet>";

MarkedStyles styles(const std::string& bytes) {
  auto read = MarkedStyles::read(bytes, "a.xlsx", "xl/styles.xml");
  REQUIRE(read);
  return *std::move(read);
}

/// The style number `style` in `bytes`, and the colour of its fill.
pugi::xml_node style_in(const pugi::xml_document& tree, std::size_t style) {
  pugi::xml_node found = tree.document_element().child("cellXfs").first_child();
  while (style-- > 0) {
    found = found.next_sibling();
  }
  return found;
}
std::string colour_in(const pugi::xml_document& tree, std::size_t style) {
  pugi::xml_node fill = tree.document_element().child("fills").first_child();
  for (unsigned at = style_in(tree, style).attribute("fillId").as_uint(); at > 0; --at) {
    fill = fill.next_sibling();
  }
  return fill.child("patternFill").child("fgColor").attribute("rgb").value();
}

}  // namespace

TEST_CASE("a mark is the old style with a fill, red for an error and yellow for a warning") {
  MarkedStyles marked = styles(kStyles);
  const std::size_t red = marked.marked(1, true);
  const std::size_t yellow = marked.marked(1, false);
  CHECK(red == 2);
  CHECK(yellow == 3);
  CHECK(marked.marked(1, true) == red);
  CHECK(marked.marked(0, true) == 4);
  pugi::xml_document tree;
  REQUIRE(tree.load_string(marked.bytes().c_str()));
  CHECK(colour_in(tree, red) == kErrorColour);
  CHECK(colour_in(tree, yellow) == kWarningColour);
  CHECK(style_in(tree, red).attribute("numFmtId").as_int() == 10);
  CHECK(style_in(tree, red).child("protection"));
  CHECK(style_in(tree, red).attribute("applyFill").as_bool());
  CHECK(tree.document_element().child("cellXfs").attribute("count").as_int() == 5);
  CHECK(tree.document_element().child("fills").attribute("count").as_int() == 5);
}

TEST_CASE("a style that is not there is marked as the first") {
  MarkedStyles marked = styles(kStyles);
  CHECK(marked.marked(99, true) == marked.marked(0, true));
}

TEST_CASE("what an earlier return marked is known again, kept, changed or cleared") {
  MarkedStyles first = styles(kStyles);
  const std::size_t red = first.marked(1, true);
  CHECK_FALSE(styles(kStyles).any_marks());
  MarkedStyles second = styles(first.bytes());
  CHECK(second.any_marks());
  CHECK(second.marked(red, true) == red);
  const std::size_t yellow = second.marked(red, false);
  const auto cleared = second.cleared(red);
  REQUIRE(cleared);
  CHECK(second.cleared(red) == cleared);
  CHECK_FALSE(second.cleared(1));
  CHECK_FALSE(second.cleared(99));
  pugi::xml_document tree;
  REQUIRE(tree.load_string(second.bytes().c_str()));
  CHECK(colour_in(tree, yellow) == kWarningColour);
  CHECK(style_in(tree, *cleared).attribute("fillId").as_int() == 0);
  CHECK(style_in(tree, *cleared).attribute("numFmtId").as_int() == 10);
}

TEST_CASE("a workbook without styles gets those that the format wants, in its order") {
  MarkedStyles none = styles("");
  CHECK(none.marked(0, true) == 1);
  const SummaryStyles summary = none.add_summary_styles();
  CHECK(summary.title == 2);
  pugi::xml_document tree;
  REQUIRE(tree.load_string(none.bytes().c_str()));
  std::string order;
  for (const pugi::xml_node& list : tree.document_element()) {
    order += std::string(list.name()) + " ";
    CHECK(list.attribute("count").as_int() ==
          std::distance(list.children().begin(), list.children().end()));
  }
  CHECK(order == "fonts fills borders cellStyleXfs cellXfs ");
  CHECK(colour_in(tree, summary.error) == kErrorColour);
  CHECK(colour_in(tree, summary.warning) == kWarningColour);
  CHECK(style_in(tree, summary.literal).attribute("numFmtId").as_int() == 49);
  CHECK(style_in(tree, summary.text).attribute("numFmtId").as_int() == 0);
}

TEST_CASE("what is no style sheet is refused") {
  const auto read = MarkedStyles::read("<a/>", "a.xlsx", "xl/styles.xml");
  REQUIRE_FALSE(read);
  CHECK(read.error().code == "return_part_unusual");
}
