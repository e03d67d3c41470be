#include "reports/model/indicator/gap.h"

#include <doctest/doctest.h>

#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

const Words kChinese{Language::chinese};
const Unit kPercent{"%", "%", 0, Dimension::rate};
const Unit kCases{"件", "件", 0, Dimension::count};

Evaluation with_actual(const Ratio& value) {
  Evaluation evaluation;
  evaluation.actual.base = value;
  return evaluation;
}

}  // namespace

TEST_CASE("还差多少按目标的单位说") {
  CHECK(gap_text(AtLeast{{{20, 0}, kCases}}, with_actual(Ratio{18}), kChinese) == "2件");
  CHECK(gap_text(AtMost{{{4, 0}, {"万元", "元", 4, Dimension::money}}}, with_actual(Ratio{45000}),
                 kChinese) == "0.5万元");
}

TEST_CASE("rates differ by percentage points") {
  const Target target = AtLeast{{{90, 0}, kPercent}};
  CHECK(gap_text(target, with_actual(Ratio{892, 10}), kChinese) == "0.8 个百分点");
  CHECK(gap_text(target, with_actual(Ratio{892, 10}), Words{Language::english}) ==
        "0.8 percentage points");
}

TEST_CASE("a range's gap is from the end that was crossed") {
  const Target range = Between{{{10, 0}, kCases}, {{20, 0}, kCases}};
  CHECK(gap_text(range, with_actual(Ratio{7}), kChinese) == "3件");
  CHECK(gap_text(range, with_actual(Ratio{25}), kChinese) == "5件");
  CHECK_FALSE(shown_bound(range, {}).has_value());
}

TEST_CASE("序时进度 is measured from the share due") {
  Evaluation evaluation = with_actual(Ratio{45});
  evaluation.bound = Ratio{50};
  CHECK(gap_text(Schedule{}, evaluation, kChinese) == "5 个百分点");
}

TEST_CASE("there is no gap without two numbers or between equal ones") {
  CHECK_FALSE(gap_text(AtLeast{{{20, 0}, kCases}}, {}, kChinese).has_value());
  CHECK_FALSE(gap_text(Phrase{"充分"}, with_actual(Ratio{1}), kChinese).has_value());
  CHECK_FALSE(gap_text(MoreThan{{{20, 0}, kCases}}, with_actual(Ratio{20}), kChinese).has_value());
}

TEST_CASE("a distance is the same from either side") {
  CHECK(distance_text(Ratio{18}, {Ratio{20}, kCases}, kChinese) == "2件");
  CHECK(distance_text(Ratio{22}, {Ratio{20}, kCases}, kChinese) == "2件");
}
