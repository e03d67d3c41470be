#include "reports/svg/scatter_svg.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

std::string drawn(const ScatterPicture& picture) {
  Markup page;
  write_scatter(page, picture);
  return page.str();
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("dots stand beside the diagonal and the lines of the whole") {
  ScatterPicture picture;
  picture.text = "2 projects";
  picture.dots = {{{500, 250}, "<P>", "P & Q"}, {{900, 1000}, "", "R"}};
  picture.ticks = {{0, "0"}, {1000, "100%"}};
  picture.across = "budget";
  picture.up = "target";
  const std::string svg = drawn(picture);
  CHECK(says(svg, "class=\"due\" d=\"M64 368L440 24\""));
  CHECK(says(svg, "<title>P &amp; Q</title>"));
  CHECK(says(svg, "&lt;P&gt;"));
  CHECK(says(svg, "cx=\"252\" cy=\"282\""));
  CHECK(says(svg, ">budget</text>"));
}

TEST_CASE("a name near the right edge stands to the left of its dot") {
  ScatterPicture picture;
  picture.dots = {{{900, 500}, "P", ""}};
  CHECK(says(drawn(picture), "text-anchor=\"end\""));
  picture.dots[0].at.x = 100;
  CHECK(says(drawn(picture), "text-anchor=\"start\""));
}
