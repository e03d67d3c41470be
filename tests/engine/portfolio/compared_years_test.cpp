#include "engine/portfolio/compared_years.h"

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "tests/support/domain.h"
#include "tests/support/portfolio/small_portfolio.h"

using namespace duibiao;

namespace {

/// "A" on `day` with this much done.
Assessment of(std::string_view day, std::string_view trained, std::string_view survey,
              std::vector<std::string_view> money = {}) {
  return test::assessed({"A", "教育局", "一中", trained, survey, std::move(money)}, day);
}

ComparedYears compared(const Assessment& present, const Assessment& earlier) {
  return compare_years(present, earlier, test::words());
}

}  // namespace

TEST_CASE("only rows that were judged in both years are compared, all of both are shown") {
  const ComparedYears years =
      compared(of("2024-12-31", "100人次", "95%"), of("2023-12-31", "80人次", ""));
  CHECK(years.known == 1);
  CHECK(years.comparable == 1);
  CHECK(years.earlier.in_both.rows == 2);
  CHECK(years.earlier.in_both.no_data == 1);
  CHECK(years.present.in_both.met == 2);
  CHECK(years.earlier.compared.rows == 1);
  CHECK(years.earlier.compared.score_rate() == Ratio{8, 10});
  CHECK(years.present.compared.score_rate() == Ratio{1});
  CHECK(years.present.compared.projects == 1);
}

TEST_CASE("a row of another name, level or unit is not the same, nor one that stands twice") {
  const Assessment present = of("2024-12-31", "100人次", "95%");
  const auto common = [&](const auto& change) {
    Assessment earlier = of("2023-12-31", "100人次", "95%");
    change(earlier.indicators);
    return compared(present, earlier).present.in_both.rows;
  };
  using Rows = std::vector<AssessedIndicator>;
  CHECK(common([](Rows&) {}) == 2);
  CHECK(common([](Rows& rows) { rows[0].indicator.code = "99"; }) == 2);
  CHECK(common([](Rows& rows) { rows[0].indicator.name = "培训人数"; }) == 1);
  CHECK(common([](Rows& rows) { rows[0].indicator.level1 = "效益指标"; }) == 1);
  CHECK(common([](Rows& rows) { rows[0].indicator.full_year.target = test::target("≥100场"); }) ==
        1);
  CHECK(common([](Rows& rows) { rows.push_back(rows[0]); }) == 1);
}

TEST_CASE("another stage or a longer course is known and not compared") {
  const Assessment june = of("2024-06-30", "50人次", "");
  CHECK(compared(june, of("2023-06-30", "50人次", "")).comparable == 1);
  CHECK(compared(june, of("2023-12-31", "50人次", "")).comparable == 0);
  CHECK(compared(june, of("2023-06-29", "50人次", "")).comparable == 0);
  Assessment longer = of("2023-06-30", "50人次", "");
  longer.course.first = test::day("2022-12-01");
  const ComparedYears years = compared(june, longer);
  CHECK(years.known == 1);
  CHECK(years.comparable == 0);
  CHECK(years.present == YearSums{});
}

TEST_CASE("money is compared where both years state both amounts") {
  const Assessment present =
      of("2024-12-31", "1人次", "", {"@executed=60元", "@budget_adjusted=100元", "@received=90元"});
  const ComparedYears years =
      compared(present, of("2023-12-31", "1人次", "", {"@executed=30元", "@budget_adjusted=40元"}));
  CHECK(years.earlier.money[0] == MoneySum{1, Ratio{30}, Ratio{40}});
  CHECK(years.present.money[0] == MoneySum{1, Ratio{60}, Ratio{100}});
  CHECK(years.present.money[2] == MoneySum{});
}

TEST_CASE("projects add up by pair of years and by department") {
  YearOnYear years;
  const Assessment present = of("2024-12-31", "100人次", "95%");
  years.add(present, of("2023-12-31", "50人次", "95%"), test::words());
  years.add(present, of("2022-12-31", "50人次", "95%"), test::words());
  years.add(present, of("2023-12-31", "100人次", ""), test::words());
  REQUIRE(years.pairs.size() == 2);
  const auto& groups = years.pairs.at({2023, 2024});
  CHECK(groups.all.known == 2);
  CHECK(groups.all.earlier.compared.rows == 3);
  CHECK(groups.departments.at("教育局") == groups.all);
}
