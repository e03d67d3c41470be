#include "reports/portfolio/portfolio_tables.h"

#include <doctest/doctest.h>

#include "tests/reports/portfolio/portfolio_samples.h"

using namespace duibiao;
using test::plain;

namespace {

std::vector<PortfolioTable> tables_on(std::string_view day, std::string_view earlier = "") {
  const Portfolio made = test::small_portfolio(day, earlier);
  return portfolio::portfolio_tables(made, portfolio::stages_of(made.sums.all),
                                     Words(Language::chinese));
}

const PortfolioTable& table(const std::vector<PortfolioTable>& tables, std::string_view id) {
  const PortfolioTable* found = test::table_named(tables, id);
  REQUIRE(found != nullptr);
  return *found;
}

}  // namespace

TEST_CASE("the departments add up as worked out by hand") {
  const auto tables = tables_on("2024-12-31");
  const PortfolioTable& departments = table(tables, "departments");
  REQUIRE(departments.rows.size() == 2);  // by bytes: 教育局, 民政局
  CHECK(plain(departments, 0, "department") == "教育局");
  CHECK(plain(departments, 0, "projects") == "2");
  CHECK(plain(departments, 0, "projects_with_figure") == "2");
  CHECK(plain(departments, 0, "projects_late") == "1");
  CHECK(plain(departments, 0, "indicators") == "4");
  CHECK(plain(departments, 0, "met") == "2");
  CHECK(plain(departments, 0, "missed") == "1");
  CHECK(plain(departments, 0, "no_data") == "1");
  CHECK(plain(departments, 0, "judged_share") == "80.00");  // 160 of 200
  CHECK(plain(departments, 0, "score_rate") == "81.25");    // 130 of 160
  CHECK(plain(departments, 0, "mean_final_score") == "65.00");
  CHECK(plain(departments, 0, "mean_interim_score").empty());
  CHECK(plain(departments, 0, "grades") == "中 1");
  CHECK(plain(departments, 0, "executed_yuan") == "60");
  CHECK(plain(departments, 0, "budget_adjusted_yuan") == "100");
  CHECK(plain(departments, 0, "execution_rate") == "60.00");
  CHECK(plain(departments, 1, "execution_projects") == "0");
  CHECK(plain(departments, 1, "execution_rate").empty());
  for (const PortfolioRow& row : departments.rows) {
    CHECK(row.cells.size() == departments.columns.size());
  }
}

TEST_CASE("levels stand below their level 1, families are those of two projects") {
  const auto tables = tables_on("2024-12-31");
  const PortfolioTable& levels = table(tables, "levels");
  REQUIRE(levels.rows.size() == 4);
  CHECK(plain(levels, 0, "row") == "level1");
  CHECK(plain(levels, 0, "level1") == "产出指标");
  CHECK(plain(levels, 0, "level2").empty());
  CHECK(levels.rows[0].total);
  CHECK(plain(levels, 1, "row") == "level2");
  CHECK(plain(levels, 1, "level2") == "数量指标");
  CHECK(plain(levels, 2, "level1") == "满意度指标");
  const PortfolioTable& families = table(tables, "families");
  REQUIRE(families.rows.size() == 2);
  CHECK(plain(families, 0, "name") == "培训人次");  // two missed
  CHECK(plain(families, 0, "unit_of_measure") == "人次");
  CHECK(plain(families, 1, "missed") == "0");
}

TEST_CASE("late units come worst first, with the day of their last figure") {
  const auto tables = tables_on("2024-12-31");
  const PortfolioTable& late = table(tables, "late_units");
  REQUIRE(late.rows.size() == 2);
  CHECK(plain(late, 0, "unit") == "救助站");
  CHECK(plain(late, 0, "figures_due") == "2");
  CHECK(plain(late, 0, "figures_missing") == "2");
  CHECK(plain(late, 0, "missing_share") == "100.00");
  CHECK(plain(late, 0, "last_figure").empty());
  CHECK(plain(late, 1, "unit") == "二中");
  CHECK(plain(late, 1, "figures_missing") == "1");
  CHECK(plain(late, 1, "last_figure") == "2024-12-20");
}

TEST_CASE(
    "units with as many figures missing go by share, then by their last figure, then by name") {
  PortfolioSums sums;
  const auto unit = [&](const std::string& name, std::size_t due, std::size_t there,
                        std::optional<Date> last) {
    GroupSums& group = sums.units[{"", name}];
    group.late = there < due ? 1 : 0;
    group.rows.figure_due = due;
    group.rows.figure_there = there;
    group.last_figure = last;
  };
  unit("A", 2, 1, test::day("2024-06-20"));
  unit("B", 2, 1, test::day("2024-05-20"));
  unit("C", 4, 3, std::nullopt);
  unit("D", 2, 1, std::nullopt);
  unit("E", 3, 3, std::nullopt);
  unit("F", 2, 1, test::day("2024-06-20"));
  std::string order;
  for (const portfolio::LateUnit& late : portfolio::late_units(sums)) {
    order += late.name.unit;
  }
  CHECK(order == "DBAFC");
}

TEST_CASE("execution names its denominator, and only those that somebody states") {
  const auto tables = tables_on("2024-12-31");
  const PortfolioTable& money = table(tables, "execution");
  REQUIRE(money.rows.size() == 4);  // all and 教育局, each with two denominators
  CHECK(plain(money, 0, "scope") == "all");
  CHECK(plain(money, 0, "denominator") == "budget_adjusted");
  CHECK(plain(money, 0, "projects") == "4");
  CHECK(plain(money, 0, "projects_with_both") == "1");
  CHECK(plain(money, 1, "denominator") == "budget_initial");
  CHECK(plain(money, 1, "projects_with_both") == "2");  // C states no execution
  CHECK(plain(money, 1, "execution_rate") == "69.23");
  CHECK(plain(money, 2, "department") == "教育局");
}

TEST_CASE("a table without rows is left out") {
  const auto tables = tables_on("2024-01-31");  // nothing is due yet
  CHECK(test::table_named(tables, "late_units") == nullptr);
  CHECK(test::table_named(tables, "years") == nullptr);
  CHECK(test::table_named(tables_on("2024-12-31", "2023-12-31"), "years") != nullptr);
}

TEST_CASE("types stand only where a project states one") {
  Portfolio made = test::small_portfolio("2024-12-31", "");
  const auto ids = [&] {
    std::string text;
    for (const PortfolioTable& one : portfolio::portfolio_tables(
             made, portfolio::stages_of(made.sums.all), Words(Language::chinese))) {
      text += one.id + " ";
    }
    return text;
  };
  CHECK(ids().find("types ") == std::string::npos);
  made.sums.types["经常性"] = made.sums.types[""];
  CHECK(ids().find("types ") != std::string::npos);
}

TEST_CASE("every project has its line, with its score, grade and last figure") {
  const auto tables = tables_on("2024-12-31");
  const PortfolioTable& projects = table(tables, "projects");
  REQUIRE(projects.rows.size() == 4);
  CHECK(plain(projects, 0, "project") == "A");
  CHECK(plain(projects, 0, "unit") == "一中");
  CHECK(plain(projects, 0, "year") == "2024");
  CHECK(plain(projects, 0, "final_score") == "70.00");
  CHECK(plain(projects, 0, "grade") == "中");
  CHECK(plain(projects, 0, "execution_rate") == "60.00");
  CHECK(plain(projects, 0, "last_figure") == "2024-12-20");
  CHECK(plain(projects, 1, "grade").empty());  // not judged in full
  CHECK(plain(projects, 3, "last_figure").empty());
  CHECK(plain(projects, 3, "final_score") == "0.00");
}
