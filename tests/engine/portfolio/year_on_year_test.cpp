#include "engine/portfolio/year_on_year.h"

#include <doctest/doctest.h>

#include "tests/support/review/review_case.h"

using namespace duibiao;
using test::ReviewCase;

namespace {

ReviewCase two_rows(std::string_view first, std::string_view second) {
  ReviewCase made;
  made.form = test::form({{"P-01", "产出指标", "数量指标", "甲", "≥20次", "≥40次", "60"},
                          {"P-02", "产出指标", "数量指标", "乙", "≥5件", "≥10件", "40"}});
  for (const auto& [code, value] : {std::pair("P-01", first), std::pair("P-02", second)}) {
    if (!value.empty()) {
      Observation observation = test::observed("2024-06-20", value);
      observation.indicator = code;
      made.observations.push_back(observation);
    }
  }
  return made;
}

}  // namespace

TEST_CASE("two years that were judged in full are compared by score and verdict") {
  const Assessment now = test::assessed(two_rows("40次", "5件"));
  const Assessment then = test::assessed(two_rows("20次", "10件"));
  YearOnYear years;
  years.add(now, &then);
  CHECK(years.matched == 1);
  CHECK(years.comparable == 1);
  CHECK(years.present_hundredths == 8000);
  CHECK(years.earlier_hundredths == 7000);
  CHECK(years.indicators == IndicatorYears{2, 2, 2, 0, 1, 1, 0, 1, 1});
  CHECK(years.rows[0].match == YearMatch::comparable);
  CHECK(years.rows[0].earlier_year == 2024);
}

TEST_CASE("what was not judged in full, or at another milestone, is matched and not compared") {
  const Assessment now = test::assessed(two_rows("40次", "5件"));
  const Assessment partly = test::assessed(two_rows("20次", ""));
  const Assessment june = test::assessed(two_rows("20次", "10件"), "2024-06-30");
  YearOnYear years;
  years.add(now, &partly);
  years.add(now, &june);
  years.add(now, nullptr);
  CHECK(years.projects == 3);
  CHECK(years.matched == 2);
  CHECK(years.comparable == 0);
  CHECK(years.present_hundredths == 0);
  CHECK(years.rows[0].match == YearMatch::not_fully_judged);
  CHECK(years.rows[1].match == YearMatch::other_milestone);
  CHECK(years.indicators.comparable == 1);
}

TEST_CASE("rows match by code and name, else by a unique name; another unit is not compared") {
  const Assessment now = test::assessed(two_rows("40次", "5件"));
  ReviewCase renamed = two_rows("20次", "10件");
  renamed.form.indicators[0].code = "OLD-9";
  renamed.observations[0].indicator = "OLD-9";
  renamed.form.indicators[1].name = "丙";
  const Assessment then = test::assessed(renamed);
  YearOnYear years;
  years.add(now, &then);
  CHECK(years.indicators.matched == 1);
  CHECK(years.indicators.comparable == 1);
  ReviewCase other_unit = two_rows("20次", "10件");
  other_unit.form.indicators[0].full_year =
      test::indicator({"", "", "", "", "", "≥40人"}).full_year;
  other_unit.observations[0].value = "20人";
  const Assessment people = test::assessed(other_unit);
  YearOnYear units;
  units.add(now, &people);
  CHECK(units.indicators.matched == 2);
  CHECK(units.indicators.comparable == 1);
}
