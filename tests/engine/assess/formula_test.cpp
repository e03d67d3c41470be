#include "engine/assess/formula.h"

#include <doctest/doctest.h>

#include <vector>

#include "engine/compare/evaluate.h"
#include "tests/support/domain.h"

using namespace duibiao;

namespace {

Evaluation evaluated(std::string_view target, std::string_view value) {
  const std::vector<Observation> counted{test::observed("2024-03-31", value)};
  const Tiers tiers;
  return evaluate(
      test::target(target), Measure::last, counted,
      {test::words(), tiers, calendar_year(2024), test::day("2024-12-31"), ElapsedBy::months});
}

std::string attainment(std::string_view target, std::string_view value) {
  return comparison_formula(test::target(target), evaluated(target, value), {}).attainment;
}

std::string verdict(std::string_view target, std::string_view value) {
  return comparison_formula(test::target(target), evaluated(target, value), {}).verdict;
}

}  // namespace

TEST_CASE("each kind of target has its verdict as a formula") {
  CHECK(verdict("≥5", "4") == "a ≥ t");
  CHECK(verdict(">5", "4") == "a > t");
  CHECK(verdict("≤5", "4") == "a ≤ t");
  CHECK(verdict("<5", "4") == "a < t");
  CHECK(verdict("=5", "4") == "a = t");
  CHECK(verdict("5-8", "4") == "low ≤ a ≤ high");
  CHECK(verdict("序时进度", "40%") == "a ≥ t");
  CHECK(verdict("充分", "达成") == "a = t ∨ share ≥ 80 %");
  CHECK(verdict("3月底前", "2024-03-31") == "done ≤ t");
}

TEST_CASE("nothing is divided by a bound of 0 or less") {
  CHECK(attainment("≥5", "4") == "max(a ÷ t, 0)");
  CHECK(attainment("≥0", "-4") == "a ≥ t ? 1 : 0");
  CHECK(attainment(">-5", "-6") == "a > t ? 1 : 0");
  CHECK(attainment("≤5", "6") == "a ≤ t ? 1 : t ÷ a");
  CHECK(attainment("≤0", "6") == "a ≤ t ? 1 : 0");
  CHECK(attainment("<5", "6") == "a < t ? 1 : t ÷ a");
  CHECK(attainment("=5", "4") == "a = t ? 1 : min(a ÷ t, t ÷ a)");
  CHECK(attainment("=0", "0") == "a = t ? 1 : 0");
  CHECK(attainment("=5", "0") == "a = t ? 1 : 0");
}

TEST_CASE("a range is written for the side on which the figure lies") {
  CHECK(attainment("80-90", "85") == "low ≤ a ≤ high ? 1 : 0");
  CHECK(attainment("80-90", "79") == "max(a ÷ low, 0)");
  CHECK(attainment("80-90", "91") == "high ÷ a");
  CHECK(attainment("0-5", "-1") == "low ≤ a ≤ high ? 1 : 0");
  CHECK(attainment("-5-0", "1") == "low ≤ a ≤ high ? 1 : 0");
}

TEST_CASE("a deadline counts days where a day is known and takes the report where none is") {
  CHECK(attainment("3月底前", "2024-04-10") == "max(1 − max(done − t, 0) ÷ days, 0)");
  CHECK(attainment("3月底前", "已完成") == "max(1 − max(done − t, 0) ÷ days, 0)");
  CHECK(attainment("3月底前", "未完成") == "share");
}

TEST_CASE("what was not compared has no formula") {
  for (const std::string_view target : {"", "1,23", "≥5人"}) {
    CAPTURE(target);
    CHECK(verdict(target, "5件").empty());
    CHECK(attainment(target, "5件").empty());
  }
}

TEST_CASE("the tier bound is that of the rule book") {
  Tiers tiers;
  tiers.top_from = {85, 0};
  CHECK(comparison_formula(test::target("充分"), evaluated("充分", "达成"), tiers).verdict ==
        "a = t ∨ share ≥ 85 %");
}

TEST_CASE("each points rule has its formula and divides only by what is above 0") {
  const Evaluation above = evaluated("≤8", "9");
  const Evaluation zero = evaluated("≤0", "9");
  CHECK(points_formula(PointsRule::not_judged, above) == "0");
  CHECK(points_formula(PointsRule::attainment, above) == "w × min(attainment, 1)");
  CHECK(points_formula(PointsRule::pass_line, above) ==
        "w × max(min((attainment − pass) ÷ (1 − pass), 1), 0)");
  CHECK(points_formula(PointsRule::linear_to_2t, above) == "w × max(min(1 − (a − t) ÷ t, 1), 0)");
  CHECK(points_formula(PointsRule::linear_to_2t, zero) == "w × min(attainment, 1)");
  CHECK(points_formula(PointsRule::as_at_least, above) == "w × max(min(a ÷ t, 1), 0)");
  CHECK(points_formula(PointsRule::as_at_least, zero) == "a ≤ t ? w : 0");
  CHECK(points_formula(PointsRule::as_at_least, evaluated("=-5", "9")) == "w × min(attainment, 1)");
  CHECK(points_formula(PointsRule::exact, above) == "a = t ? w : 0");
  CHECK(points_formula(PointsRule::execution_band, above) == "w × band(a)");
  CHECK(points_formula(PointsRule::satisfaction_band, above) == "w × band(a)");
}

TEST_CASE("values are put in for letters that stand alone and words stay whole") {
  const std::vector<NamedValue> values{{"a", "36"}, {"t", "40"}, {"w", "1.43"}, {"share", "0.9"}};
  CHECK(put_in("max(a ÷ t, 0)", values) == "max(36 ÷ 40, 0)");
  CHECK(put_in("w × band(a)", values) == "1.43 × band(36)");
  CHECK(put_in("a = t ? 1 : min(a ÷ t, t ÷ a)", values) == "36 = 40 ? 1 : min(36 ÷ 40, 40 ÷ 36)");
  CHECK(put_in("share", values) == "0.9");
  CHECK(put_in("w × min(attainment, 1)", values) == "1.43 × min(attainment, 1)");
  CHECK(put_in("", values).empty());
}
