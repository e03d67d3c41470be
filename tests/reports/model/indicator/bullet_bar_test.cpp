#include "reports/model/indicator/bullet_bar.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

const Unit kCases{"件", "件", 0, Dimension::count};

Evaluation compared(const Ratio& value) {
  Evaluation evaluation;
  evaluation.actual.base = value;
  evaluation.attainment = Ratio{1};
  return evaluation;
}

Target at_least(std::int64_t bound) { return AtLeast{{{bound, 0}, kCases}}; }

}  // namespace

TEST_CASE("the target stands at four fifths of the axis") {
  const auto bar = bullet_bar(at_least(100), compared(Ratio{50}));
  REQUIRE(bar.has_value());
  CHECK(bar->actual == 400);
  CHECK(bar->low_mark == 800);
  CHECK(bar->high_mark == 800);
  CHECK_FALSE(bar->beyond);
  CHECK_FALSE(bar->is_ceiling);
}

TEST_CASE("a bar just short of its target does not touch the mark") {
  CHECK(bullet_bar(at_least(10000), compared(Ratio{9999}))->actual == 799);
  CHECK(bullet_bar(at_least(10000), compared(Ratio{10000}))->actual == 800);
}

TEST_CASE("the axis ends a quarter beyond the target") {
  CHECK_FALSE(bullet_bar(at_least(100), compared(Ratio{125}))->beyond);
  const auto beyond = bullet_bar(at_least(100), compared(Ratio{126}));
  CHECK(beyond->beyond);
  CHECK(beyond->actual == 1000);
}

TEST_CASE("a range has two marks and a ceiling") {
  const Target range = Between{{{80, 0}, kCases}, {{100, 0}, kCases}};
  const auto bar = bullet_bar(range, compared(Ratio{85}));
  REQUIRE(bar.has_value());
  CHECK(bar->low_mark == 640);
  CHECK(bar->high_mark == 800);
  CHECK(bar->actual == 680);
  CHECK(bar->is_ceiling);
}

TEST_CASE("a negative actual is drawn as nothing") {
  CHECK(bullet_bar(at_least(100), compared(Ratio{-5}))->actual == 0);
}

TEST_CASE("there is no bar where nothing can be compared") {
  CHECK_FALSE(bullet_bar(at_least(0), compared(Ratio{5})).has_value());
  CHECK_FALSE(bullet_bar(Phrase{"充分"}, compared(Ratio{5})).has_value());
  CHECK_FALSE(bullet_bar(at_least(100), {}).has_value());
  Evaluation other_unit = compared(Ratio{5});
  other_unit.attainment.reset();
  CHECK_FALSE(bullet_bar(at_least(100), other_unit).has_value());
}
