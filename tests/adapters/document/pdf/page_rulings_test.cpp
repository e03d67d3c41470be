#include "adapters/document/pdf/page_rulings.h"

#include <doctest/doctest.h>

using namespace duibiao::pdf;

namespace {

constexpr const char* kStroke = "style=\"fill:none;stroke-width:0.5;stroke:rgb(0%,0%,0%);\"";
constexpr const char* kFill = "style=\"fill-rule:nonzero;fill:rgb(0%,0%,0%);fill-opacity:1;\"";

std::string path(const std::string& style, const std::string& data,
                 const std::string& transform = "") {
  return "<path " + style + " d=\"" + data + "\"" +
         (transform.empty() ? "" : " transform=\"" + transform + "\"") + "/>";
}

/// The lines of a page with this content.
std::vector<Ruling> rulings(const std::string& content) {
  const auto pages = parse_page_rulings("<svg><g id=\"surface1\">" + content + "</g></svg>");
  REQUIRE(pages);
  REQUIRE(pages->size() == 1);
  return (*pages)[0].rulings;
}

}  // namespace

TEST_CASE("a stroked line rules, level or upright, in either direction") {
  CHECK(rulings(path(kStroke, "M 72 100 L 500 100")) == std::vector<Ruling>{{true, 100, 72, 500}});
  CHECK(rulings(path(kStroke, "M 72 300 L 72 100")) == std::vector<Ruling>{{false, 72, 100, 300}});
  CHECK(rulings(path(kStroke, "M 72 742 L 500 742", "matrix(1,0,0,-1,0,842)")) ==
        std::vector<Ruling>{{true, 100, 72, 500}});
}

TEST_CASE("a line may slant by half a point, and is three points long at least") {
  CHECK(rulings(path(kStroke, "M 0 100 L 500 100.5")).size() == 1);
  CHECK(rulings(path(kStroke, "M 0 100 L 500 100.6")).empty());
  CHECK(rulings(path(kStroke, "M 0 100 L 3 100")).size() == 1);
  CHECK(rulings(path(kStroke, "M 0 100 L 2.9 100")).empty());
}

TEST_CASE("a stroked box rules on its four sides, a curve nowhere") {
  CHECK(rulings(path(kStroke, "M 0 0 L 50 0 L 50 20 L 0 20 Z")).size() == 4);
  CHECK(rulings(path(kStroke, "M 0 0 C 1 1 2 2 50 0 L 50 20")).empty());
}

TEST_CASE("a filled box rules where it is three points thin, and is a shade where it is not") {
  CHECK(rulings(path(kFill, "M 72 100 L 500 100 L 500 100.5 L 72 100.5 Z")) ==
        std::vector<Ruling>{{true, 100.25, 72, 500}});
  CHECK(rulings(path(kFill, "M 72 100 L 75 100 L 75 300 L 72 300 Z")) ==
        std::vector<Ruling>{{false, 73.5, 100, 300}});
  CHECK(rulings(path(kFill, "M 72 100 L 75.1 100 L 75.1 300 L 72 300 Z")).empty());
  CHECK(rulings(path(kFill, "M 72 100 L 72.5 100 L 72.5 100.5 L 72 100.5 Z")).empty());
}

TEST_CASE("what is white or not drawn rules nothing") {
  CHECK(rulings(path("style=\"stroke:rgb(100%,100%,100%);fill:none\"", "M 0 9 L 99 9")).empty());
  CHECK(rulings(path("style=\"fill:rgb(100%,100%,100%);\"", "M 0 9 L 99 9 L 99 10 Z")).empty());
  CHECK(rulings(path("style=\"stroke:none;\"", "M 0 9 L 99 9")).empty());
  CHECK(rulings(path("", "M 0 9 L 99 9")).empty());
}

TEST_CASE("newer pictures write properties as attributes") {
  CHECK(rulings(path("fill=\"none\" stroke=\"rgb(0%, 0%, 0%)\"", "M 0 9 L 99 9")).size() == 1);
  CHECK(rulings(path("fill=\"rgb(100%, 100%, 100%)\"", "M 0 9 L 99 9 L 99 10 Z")).empty());
}

TEST_CASE("groups shift what is in them, definitions draw nothing") {
  CHECK(rulings("<g transform=\"translate(10,20)\"><g>" + path(kStroke, "M 0 0 L 50 0") +
                "</g></g><defs>" + path(kStroke, "M 0 0 L 50 0") + "</defs>") ==
        std::vector<Ruling>{{true, 20, 10, 60}});
}

TEST_CASE("groups without end are looked into to a depth and no further") {
  std::string open;
  std::string close;
  for (int i = 0; i < 100'000; ++i) {
    open += "<g>";
    close += "</g>";
  }
  CHECK(rulings(open + path(kStroke, "M 0 0 L 50 0") + close).empty());
}

TEST_CASE("pages come one by one, and say whether they show an image") {
  const auto pages =
      parse_page_rulings("<svg><defs/><pageSet><page>" + path(kStroke, "M 0 0 L 50 0") +
                         "</page><page><use xlink:href=\"#image5\"/></page>"
                         "<page><image/></page></pageSet></svg>");
  REQUIRE(pages);
  REQUIRE(pages->size() == 3);
  CHECK((*pages)[0].rulings.size() == 1);
  CHECK_FALSE((*pages)[0].has_image);
  CHECK((*pages)[1].rulings.empty());
  CHECK((*pages)[1].has_image);
  CHECK((*pages)[2].has_image);
}

TEST_CASE("anything else is no picture") {
  CHECK_FALSE(parse_page_rulings(""));
  CHECK_FALSE(parse_page_rulings("<html/>"));
  CHECK_FALSE(parse_page_rulings("<svg><g>"));
}
