#include "adapters/returned/note_shapes.h"

#include <doctest/doctest.h>

#include <pugixml.hpp>

using namespace duibiao;
using namespace duibiao::returned;

namespace {

std::string put(const std::string& drawing, const Addresses& commented, const Addresses& freed = {},
                const std::vector<CellMark>& marks = {}) {
  const auto made = put_note_shapes(drawing, "a.xlsx", "d.vml",
                                    {.commented = commented, .freed = freed}, marks, 2);
  return made ? *made : std::string(made.error().code);
}

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t found = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
    ++found;
  }
  return found;
}

}  // namespace

TEST_CASE("each commented cell has one box, numbered within the sheet's own block") {
  const std::string made = put("", {"A1", "C12"});
  pugi::xml_document tree;
  REQUIRE(tree.load_string(made.c_str()));
  CHECK(count(made, "<v:shape ") == 2);
  CHECK(count(made, "<v:shapetype ") == 1);
  CHECK(made.find("_x0000_s2049\"") != std::string::npos);
  CHECK(made.find("_x0000_s2050\"") != std::string::npos);
  CHECK(made.find("<x:Row>11</x:Row><x:Column>2</x:Column>") != std::string::npos);
  CHECK(count(made, "visibility:hidden") == 2);
  CHECK(put(made, {"A1", "C12"}) == made);
}

TEST_CASE("boxes of freed cells go, all other shapes stay as they are, well-formed or not") {
  const std::string button = "<v:shape id=\"_x0000_s9999\"><br>中</v:shape>";
  std::string drawing = put("", {"A1", "B2"});
  drawing.insert(drawing.rfind("</xml>"), button);
  const std::string made = put(drawing, {"A1", "D4"}, {"B2"});
  CHECK(made.find(button) != std::string::npos);
  CHECK(made.find("<x:Row>1</x:Row>") == std::string::npos);
  CHECK(made.find("_x0000_s10000\"") != std::string::npos);
  CHECK(count(made, "ObjectType=\"Note\"") == 2);
  CHECK(count(made, "<v:shapetype ") == 1);
}

TEST_CASE("a box of the last cell of a sheet stays on the sheet, a long comment has a tall one") {
  const std::string made =
      put("", {"XFD1048576"}, {}, {{"XFD1048576", Severity::error, std::string(5000, 'x')}});
  CHECK(made.find("<x:Anchor>16379, 15, 1048535, 2, 16383, 31, 1048575, 4</x:Anchor>") !=
        std::string::npos);
}

TEST_CASE("a drawing that does not declare its names gets shapes that do") {
  CHECK(count(put("<xml></xml>", {"A1"}), "xmlns:x=") == 2);
}

TEST_CASE("a drawing with a document type or without an end is refused") {
  CHECK(put("<!DOCTYPE x><xml></xml>", {"A1"}) == "xml_doctype");
  CHECK(put("<xml>", {"A1"}) == "return_part_unusual");
}
