#include "reports/portfolio/year_table.h"

#include <doctest/doctest.h>

#include "tests/reports/portfolio/portfolio_samples.h"

using namespace duibiao;
using test::plain;

TEST_CASE("two of four projects are comparable, and of their rows those judged in both years") {
  const Portfolio made = test::small_portfolio("2024-12-31", "2023-12-31");
  const PortfolioTable table =
      portfolio::year_table(made.years, made.sums, Words(Language::chinese));
  REQUIRE(table.rows.size() == 6);  // all, 教育局 and 民政局, two years each
  CHECK(plain(table, 0, "scope") == "all");
  CHECK(plain(table, 0, "year") == "2023");
  CHECK(plain(table, 0, "projects") == "4");
  CHECK(plain(table, 0, "projects_known") == "2");
  CHECK(plain(table, 0, "projects_comparable") == "2");
  CHECK(plain(table, 0, "indicators") == "8");
  CHECK(plain(table, 0, "indicators_in_both") == "4");
  CHECK(plain(table, 0, "met") == "2");  // 100人次 each
  CHECK(plain(table, 0, "no_data") == "2");
  CHECK(plain(table, 0, "indicators_compared") == "2");
  CHECK(plain(table, 0, "met_of_compared") == "2");
  CHECK(plain(table, 0, "score_rate") == "100.00");
  CHECK(plain(table, 0, "execution_projects") == "1");
  CHECK(plain(table, 1, "year") == "2024");
  CHECK(plain(table, 1, "met") == "2");  // both surveys
  CHECK(plain(table, 1, "missed") == "2");
  CHECK(plain(table, 1, "met_of_compared") == "0");
  CHECK(plain(table, 1, "met_share") == "0.00");
  CHECK(plain(table, 1, "score_rate") == "65.00");  // 30 + 48 of 120
  CHECK(plain(table, 1, "execution_rate") == "60.00");
  CHECK(plain(table, 2, "department") == "教育局");
  for (const PortfolioRow& row : table.rows) {
    CHECK(row.cells.size() == table.columns.size());
  }
}

TEST_CASE("another stage is known, and nothing of it is compared") {
  const Portfolio made = test::small_portfolio("2024-12-31", "2023-06-30");
  const PortfolioTable table =
      portfolio::year_table(made.years, made.sums, Words(Language::chinese));
  CHECK(plain(table, 0, "projects_known") == "2");
  CHECK(plain(table, 0, "projects_comparable") == "0");
  CHECK(plain(table, 0, "indicators_in_both") == "0");
  CHECK(plain(table, 0, "score_rate").empty());
}
