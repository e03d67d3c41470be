#include "engine/assess/assess_indicator.h"

#include <doctest/doctest.h>

#include "tests/support/dates.h"
#include "tests/support/domain.h"

using namespace duibiao;

namespace {

AssessedIndicator assessed(const Indicator& indicator, const char* value, Milestone milestone) {
  const RuleBook book;
  const Date day =
      milestone == Milestone::half_year ? test::day("2024-06-30") : test::day("2024-12-31");
  const IndicatorContext context{
      {test::words(), book.tiers, calendar_year(2024), day, book.elapsed_by},
      book,
      milestone,
      true};
  const std::vector<Observation> counted{test::observed("2024-03-01", value)};
  return assess_indicator(indicator, counted, context);
}

}  // namespace

TEST_CASE("an equality passed at half-year is ahead up to the full-year value, above it over") {
  const Indicator rate = test::indicator({"1", "过程", "资金管理", "预算执行率", "=50%", "=100%"});
  const auto by = [&](const char* value) {
    return std::get<Missed>(assessed(rate, value, Milestone::half_year).evaluation.outcome).by;
  };
  CHECK(by("55%") == MissedBy::being_ahead);
  CHECK(by("100%") == MissedBy::being_ahead);
  CHECK(by("100.1%") == MissedBy::exceeding);
  CHECK(by("49%") == MissedBy::falling_short);
}

TEST_CASE("over-achievement is flagged from 130 % on, for floors only") {
  const Indicator floor = test::indicator({"1", "产出", "数量", "场次", "", "≥100次"});
  CHECK_FALSE(assessed(floor, "129.99次", Milestone::full_year).over_achieved);
  CHECK(assessed(floor, "130次", Milestone::full_year).over_achieved);
  const Indicator cap = test::indicator({"1", "产出", "成本", "支出", "", "≤100元"});
  CHECK_FALSE(assessed(cap, "10元", Milestone::full_year).over_achieved);
}

TEST_CASE("a form without a half-year column says so at half-year") {
  Indicator none = test::indicator({"1", "产出", "数量", "场次", "", "≥100次"});
  none.has_half_year = false;
  const auto at_half = assessed(none, "5次", Milestone::half_year).evaluation.outcome;
  CHECK(std::get<NoTargetOutcome>(at_half).reason == "no_half_year_column");
}
