#include "engine/portfolio/portfolio.h"

#include <doctest/doctest.h>

#include "tests/support/review/review_case.h"

using namespace duibiao;
using test::ReviewCase;

namespace {

ReviewCase project(std::string_view code, std::string_view department, std::string_view figure) {
  ReviewCase made;
  made.form = test::form({{"P-01", "产出", "数量指标", "甲", "≥20次", "≥40次", "60"},
                          {"P-02", "效益指标", "社会效益", "乙", "有效", "有效", "40"}});
  made.form.project = code;
  made.form.department = department;
  made.form.unit = "某科";
  if (!figure.empty()) {
    made.observations = {test::observed("2024-12-20", figure)};
  }
  return made;
}

void add_money(ReviewCase& project, std::string_view name, std::string_view value) {
  Observation money = test::observed("2024-12-20", value);
  money.indicator = name;
  project.observations.push_back(money);
}

Portfolio of(const std::vector<ReviewCase>& projects) {
  Portfolio portfolio;
  for (const ReviewCase& one : projects) {
    portfolio.add(test::assessed(one), test::words());
  }
  return portfolio;
}

}  // namespace

TEST_CASE("totals say how much they cover: projects, share of weight, late ones") {
  const Portfolio made = of(
      {project("A", "司法局", "20次"), project("B", "司法局", ""), project("C", "教育局", "40次")});
  CHECK(made.all.projects == 3);
  CHECK(made.all.covered == 0);
  CHECK(made.all.late == 3);
  CHECK(made.all.rows.indicators == 6);
  CHECK(made.all.rows.met == 1);
  CHECK(made.all.rows.missed == 1);
  CHECK(made.all.rows.no_data == 4);
  CHECK(made.all.score_hundredths == 9000);
  CHECK(made.all.judged_share() == Ratio{120, 300});
  CHECK(made.all.score_rate() == Ratio{90, 120});
  const PortfolioSums& justice = made.departments.at("司法局");
  CHECK(justice.projects == 2);
  CHECK(justice.score_rate() == Ratio{30, 60});
  CHECK(made.units.at({"教育局", "某科"}).score_rate() == Ratio{1});
}

TEST_CASE("nothing judged has no rate, and is not 0") {
  const Portfolio made = of({project("B", "司法局", "")});
  CHECK_FALSE(made.all.score_rate());
  CHECK(made.all.judged_share() == Ratio{0});
  CHECK_FALSE(made.all.execution_rate());
  CHECK_FALSE(Portfolio{}.all.judged_share());
}

TEST_CASE("execution is Σ executed ÷ Σ budget of the projects that state both") {
  ReviewCase both = project("A", "司法局", "40次");
  add_money(both, "@budget_initial", "100元");
  add_money(both, "@budget_adjusted", "200元");
  add_money(both, "@executed", "50元");
  ReviewCase only_budget = project("B", "司法局", "40次");
  add_money(only_budget, "@budget_initial", "1000元");
  ReviewCase initial = project("C", "司法局", "40次");
  add_money(initial, "@budget_initial", "100元");
  add_money(initial, "@executed", "100元");
  const Portfolio made = of({both, only_budget, initial});
  CHECK(made.all.with_money == 2);
  CHECK(made.all.execution_rate() == Ratio{150, 300});
}

TEST_CASE("levels go by their standard names, a project counts once in each") {
  const Portfolio made = of({project("A", "司法局", "20次"), project("C", "教育局", "40次")});
  const PortfolioSums& output = made.levels.at({"产出指标", "数量指标"});
  CHECK(output.projects == 2);
  CHECK(output.covered == 2);
  CHECK(output.late == 0);
  CHECK(output.rows.indicators == 2);
  CHECK(output.score_rate() == Ratio{90, 120});
  CHECK(made.levels.at({"效益指标", "社会效益"}).late == 2);
}

TEST_CASE("in June a group is late for a figure that is due, not for a deadline still ahead") {
  ReviewCase one;
  one.form = test::form(
      {{"P-01", "产出", "数量指标", "甲", "≥20次", "≥40次", "60"},
       {"P-02", "效益指标", "社会效益", "乙", "2024年12月底前", "2024年12月底前", "40"}});
  Portfolio made;
  made.add(test::assessed(one, "2024-06-30"), test::words());
  CHECK(made.all.late == 1);
  CHECK(made.levels.at({"效益指标", "社会效益"}).rows.no_data == 1);
  CHECK(made.levels.at({"产出指标", "数量指标"}).late == 1);
  CHECK(made.levels.at({"效益指标", "社会效益"}).late == 0);
}

TEST_CASE("a family is kind, measure and unit") {
  ReviewCase one = project("A", "司法局", "20次");
  one.form.indicators[0].measure = Measure::sum;
  const Assessment made = test::assessed(one);
  CHECK(family_of(made.indicators[0]) == FamilyKey{Kind::flow, Measure::sum, "次"});
  CHECK(family_of(made.indicators[1]) == FamilyKey{Kind::level, Measure::last, ""});
  CHECK(of({one, one}).families.at({Kind::flow, Measure::sum, "次"}).rows.indicators == 2);
}

TEST_CASE("projects stand in the order in which they were added") {
  const Portfolio made = of({project("B", "司法局", "20次"), project("A", "教育局", "40次")});
  REQUIRE(made.projects.size() == 2);
  CHECK(made.projects[0].project == "B");
  CHECK(made.projects[1].sums.score_hundredths == 6000);
}
