#include "reports/svg/frame.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {
constexpr Frame kFrame{
    .width = 120, .height = 120, .left = 10, .right = 10, .top = 10, .bottom = 10};
}  // namespace

TEST_CASE("permille run from the lower left to the upper right") {
  CHECK(kFrame.x(0) == 10);
  CHECK(kFrame.x(1000) == 110);
  CHECK(kFrame.y(0) == 110);
  CHECK(kFrame.y(1000) == 10);
  CHECK(path_through({{0, 0}, {500, 250}, {1000, 1000}}, kFrame) == "M10 110L60 85L110 10");
  CHECK(path_through({}, kFrame).empty());
}

TEST_CASE("marks are escaped and stand along both axes") {
  Markup page;
  write_axes(page, {{500, "<06>"}}, {{1000, "8&9"}}, kFrame);
  const std::string& svg = page.str();
  CHECK(svg.find("&lt;06&gt;") != std::string::npos);
  CHECK(svg.find("8&amp;9") != std::string::npos);
  CHECK(svg.find("class=\"grid\"") != std::string::npos);
}

TEST_CASE("a picture says in words what it shows") {
  const Attributes attributes = picture_attributes("picture", kFrame, "text");
  CHECK(attributes[1].value == "img");
  CHECK(attributes[2].value == "text");
  CHECK(attributes.back().value == "0 0 120 120");
}
