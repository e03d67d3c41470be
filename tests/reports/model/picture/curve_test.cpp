#include "reports/model/picture/curve.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

const Words kChinese{Language::chinese};

CurvePicture of(const std::vector<CurvePicture>& pictures, std::string_view code) {
  const auto found = std::ranges::find_if(
      pictures, [&](const CurvePicture& picture) { return picture.title.starts_with(code); });
  REQUIRE(found != pictures.end());
  return *found;
}

std::string places(const std::vector<PicturePoint>& points) {
  std::string text;
  for (const PicturePoint& point : points) {
    text += (text.empty() ? "" : " ") + std::to_string(point.x) + "," + std::to_string(point.y);
  }
  return text;
}

}  // namespace

// P-04: 120 by the end of March, 180 by 28 June, 200 due in June, 400 at the end; the axis ends at
// 600. Days: 91, 180 and 182 of 366.
TEST_CASE("a flow starts from nothing and runs beside its line") {
  const CurvePicture flow = of(curve_pictures(sample::outlook("2024-06-30"), kChinese), "P-04");
  CHECK(places(flow.done) == "0,0 248,200 491,300");
  CHECK(places(flow.line) ==
        "0,0 84,56 163,111 248,167 330,222 415,278 497,333 581,389 666,444 748,500 833,556 "
        "915,611 1000,667");
  CHECK(flow.today == 497);
  CHECK(flow.target == 667);
  CHECK(flow.forecast == 600);
  CHECK_FALSE(flow.low.has_value());
  CHECK_FALSE(flow.ceiling);
  CHECK(flow.up.back().text == "600");
  CHECK(flow.unit == "人次");
  CHECK(flow.across.size() == 4);
  CHECK(flow.across[1].text == "06-30");
  CHECK(flow.text ==
        "社区矫正对象帮扶完成人次数：截至 2024-06-30 完成 180人次，全年目标 ≥400人次，预计 "
        "360人次");
}

TEST_CASE("a level has no beginning at 0 and is drawn against what is due of it") {
  const CurvePicture level = of(curve_pictures(sample::outlook("2024-06-30"), kChinese), "P-07");
  CHECK(level.done.size() == 1);
  CHECK(std::ranges::all_of(level.line,
                            [&](const PicturePoint& point) { return point.y == level.target; }));
}

TEST_CASE("only indicators with a number ahead have a picture") {
  const auto pictures = curve_pictures(sample::outlook("2024-06-30"), kChinese);
  for (const CurvePicture& picture : pictures) {
    CHECK_FALSE(picture.title.starts_with("P-01"));
    CHECK_FALSE(picture.title.starts_with("P-10"));
    CHECK_FALSE(picture.title.starts_with("P-13"));  // a range has no line
  }
  CHECK(of(pictures, "P-09").ceiling);
  CHECK(curve_pictures(sample::outlook("2024-12-31"), kChinese).empty());
  CHECK(curve_pictures(sample::assessment("2024-06-30"), kChinese).empty());
}
