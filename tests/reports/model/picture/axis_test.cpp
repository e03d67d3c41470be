#include "reports/model/picture/axis.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

std::string ticks(double largest, double one = 1) {
  const Axis axis(largest, one);
  std::string text;
  for (const PictureTick& tick : axis.ticks()) {
    text += (text.empty() ? "" : " ") + tick.text + "@" + std::to_string(tick.at);
  }
  return text;
}

}  // namespace

TEST_CASE("an axis ends at a round value and has at most five marks") {
  CHECK(ticks(400) == "0@0 100@250 200@500 300@750 400@1000");
  CHECK(ticks(420) == "0@0 200@333 400@667 600@1000");
  CHECK(ticks(1) == "0@0 0.25@250 0.5@500 0.75@750 1@1000");
  CHECK(ticks(7) == "0@0 2@250 4@500 6@750 8@1000");
  CHECK(ticks(100) == "0@0 25@250 50@500 75@750 100@1000");
}

TEST_CASE("marks are in the unit that is shown") {
  CHECK(ticks(80000, 10000) == "0@0 2@250 4@500 6@750 8@1000");
}

TEST_CASE("nothing to show still has an axis") { CHECK(ticks(0) == "0@0 1@1000"); }

TEST_CASE("what lies beyond is drawn at the edge") {
  const Axis axis(400, 1);
  CHECK(axis.at(-5) == 0);
  CHECK(axis.at(100) == 250);
  CHECK(axis.at(900) == 1000);
}
