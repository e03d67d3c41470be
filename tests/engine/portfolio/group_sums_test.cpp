#include "engine/portfolio/group_sums.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"
#include "tests/support/portfolio/small_portfolio.h"

using namespace duibiao;

namespace {

PortfolioSums sums_on(std::string_view day) {
  PortfolioSums sums;
  for (const test::SmallProject& project : test::small_projects()) {
    sums.add(test::assessed(project, day), test::words());
  }
  return sums;
}

}  // namespace

TEST_CASE("four projects add up to what was worked out by hand") {
  const PortfolioSums sums = sums_on("2024-12-31");
  const GroupSums& all = sums.all;
  CHECK(all.rows.projects == 4);
  CHECK(all.rows.rows == 8);
  CHECK(all.rows.met == 3);     // A's survey, B's training, C's survey
  CHECK(all.rows.missed == 2);  // A's and C's training
  CHECK(all.rows.no_data == 3);
  CHECK(all.rows.weight == Ratio{400});
  CHECK(all.rows.judged_weight == Ratio{260});
  CHECK(all.rows.score_rate() == Ratio{218, 260});
  CHECK(all.rows.figure_due == 8);
  CHECK(all.rows.figure_there == 5);
  CHECK(all.with_figure == 3);
  CHECK(all.fully_judged == 2);
  CHECK(all.late == 2);  // B without a survey, D without anything
  CHECK(all.final_scores == ScoreSum{4, 21'800});
  CHECK(all.final_scores.mean() == Ratio{109, 2});
  CHECK(all.interim_scores == ScoreSum{});
  CHECK(all.grades == std::map<std::string, std::size_t>{{"中", 1}, {"良", 1}});
  CHECK(all.last_figure == test::day("2024-12-20"));
}

TEST_CASE("departments, units and levels have their own totals") {
  const PortfolioSums sums = sums_on("2024-12-31");
  CHECK(sums.departments.size() == 2);
  CHECK(sums.departments.at("教育局").final_scores.mean() == Ratio{65});
  CHECK(sums.departments.at("民政局").final_scores.mean() == Ratio{44});
  CHECK(sums.departments.at("民政局").rows.judged_share() == Ratio{1, 2});
  CHECK(sums.units.size() == 4);
  CHECK(sums.units.at({"教育局", "二中"}).late == 1);
  CHECK(sums.units.at({"教育局", "一中"}).late == 0);
  CHECK_FALSE(sums.units.at({"民政局", "救助站"}).last_figure);
  const RowSums& output = sums.levels.at({"产出指标", "数量指标"});
  CHECK(output.projects == 4);
  CHECK(output.score_rate() == Ratio{138, 180});     // 30 + 60 + 48 of three times 60
  CHECK(sums.dimensions.at("满意度指标").met == 2);  // by its standard name
}

TEST_CASE("a level that a project has twice counts the project once") {
  Assessment assessment = test::assessed(test::small_projects()[0], "2024-12-31");
  assessment.indicators[1].indicator.level1 = "产出指标";
  PortfolioSums sums;
  sums.add(assessment, test::words());
  CHECK(sums.dimensions.at("产出指标").rows == 2);
  CHECK(sums.dimensions.at("产出指标").projects == 1);
}

TEST_CASE("at mid-year scores are for reference and there are no grades, before the day neither") {
  const GroupSums june = sums_on("2024-06-30").all;
  CHECK(june.final_scores == ScoreSum{});
  CHECK(june.interim_scores.projects == 4);
  CHECK(june.grades.empty());
  const GroupSums july = sums_on("2024-07-01").all;
  CHECK(july.interim_scores == ScoreSum{});
  CHECK(july.final_scores == ScoreSum{});
  CHECK_FALSE(july.interim_scores.mean());
}

TEST_CASE("money alone makes a project one that has reported") {
  const GroupSums group =
      group_of(test::assessed({"E", "", "", "", "", {"@executed=1元"}}, "2024-12-31"));
  CHECK(group.with_figure == 1);
  CHECK_FALSE(group.last_figure);
  CHECK(group.late == 1);
}

TEST_CASE("sums of several threads merge to the same in any order") {
  PortfolioSums first;
  PortfolioSums second;
  bool turn = false;
  for (const test::SmallProject& project : test::small_projects()) {
    (turn ? first : second).add(test::assessed(project, "2024-12-31"), test::words());
    turn = !turn;
  }
  second.merge(first);
  const PortfolioSums together = sums_on("2024-12-31");
  CHECK(second.all == together.all);
  CHECK(second.departments == together.departments);
  CHECK(second.units == together.units);
  CHECK(second.dimensions == together.dimensions);
  CHECK(second.levels == together.levels);
}
