#include "reports/svg/curve_svg.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

CurvePicture picture() {
  CurvePicture made;
  made.title = "P-01 名";
  made.text = "<名>：完成 80";
  made.line = {{0, 0}, {500, 500}, {1000, 1000}};
  made.done = {{0, 0}, {400, 300}};
  made.today = 500;
  made.target = 1000;
  made.unit = "<人次>";
  made.forecast = 600;
  return made;
}

std::string drawn(const CurvePicture& picture) {
  Markup page;
  write_curve(page, picture);
  return page.str();
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a curve has what was done and due and the day and where it may end") {
  const std::string svg = drawn(picture());
  for (const std::string_view part :
       {"class=\"done\"", "class=\"due\"", "class=\"target\"", "class=\"today\"",
        "class=\"forecast\"", "class=\"end\"", "class=\"dot\""}) {
    CAPTURE(part);
    CHECK(says(svg, part));
  }
  CHECK(says(svg, "<title>&lt;名&gt;：完成 80</title>"));
  CHECK(says(svg, "&lt;人次&gt;"));
  CHECK_FALSE(says(svg, "class=\"fan\""));
}

TEST_CASE("what is done reaches to the day and the forecast goes on from there") {
  const std::string svg = drawn(picture());
  CHECK(says(svg, "d=\"M64 250L220 183L260 183\""));
  CHECK(says(svg, "class=\"forecast\" d=\"M260 183L456 115\""));
}

TEST_CASE("an interval opens as a fan and a ceiling is told apart") {
  CurvePicture wide = picture();
  wide.low = 400;
  wide.high = 800;
  wide.ceiling = true;
  const std::string svg = drawn(wide);
  CHECK(says(svg, "class=\"fan\" d=\"M260 183L456 70L456 160Z\""));
  CHECK(says(svg, "class=\"target ceiling\""));
}

TEST_CASE("without figures the picture still has its line") {
  CurvePicture bare = picture();
  bare.done.clear();
  bare.forecast.reset();
  CHECK(says(drawn(bare), "class=\"due\""));
  CHECK_FALSE(says(drawn(bare), "class=\"forecast\""));
}

TEST_CASE("the legend names every stroke in both languages") {
  Markup page;
  write_curve_legend(page, Words{Language::english});
  for (const std::string_view word :
       {"done", "due", "full-year target", "forecast", "interval", "the day"}) {
    CHECK(says(page.str(), word));
  }
}
