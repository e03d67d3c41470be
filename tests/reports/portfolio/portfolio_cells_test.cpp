#include "reports/portfolio/portfolio_cells.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"

using namespace duibiao;

TEST_CASE("a cell shows a number and CSV has it plainly") {
  CHECK(portfolio::count_cell(1234).cell.text == "1,234");
  CHECK(portfolio::count_cell(1234).plain == "1234");
  CHECK(portfolio::share_cell(Ratio{1, 3}).cell.text == "33.33%");
  CHECK(portfolio::share_cell(Ratio{1, 3}).plain == "33.33");
  CHECK(portfolio::points_cell(Ratio{109, 2}).cell.text == "54.50");
  CHECK(portfolio::points_cell(Ratio{109, 2}).cell.number == Ratio{109, 2});
  CHECK(portfolio::weight_cell(Ratio{100, 3}).plain == "33.333333333333333333");
  CHECK(portfolio::part_cell(3, 4).cell.text == "3/4");
  CHECK(portfolio::part_cell(3, 4).plain == "3");
  CHECK(portfolio::name_cell("教育局").plain == "教育局");
  CHECK(portfolio::coded_cell("全部", "all").plain == "all");
}

TEST_CASE("money is shown in 万元 and is yuan in CSV") {
  const MoneySum sum{1, Ratio{123'456}, Ratio{1}};
  CHECK(portfolio::money_cell(sum, sum.executed_yuan).cell.text == "12.35");
  CHECK(portfolio::money_cell(sum, sum.executed_yuan).plain == "123456");
}

TEST_CASE("what nobody states is a dash and empty in CSV, not 0") {
  CHECK(portfolio::share_cell(std::nullopt).cell.text == "—");
  CHECK(portfolio::share_cell(std::nullopt).plain.empty());
  CHECK(portfolio::points_cell(std::nullopt).plain.empty());
  CHECK(portfolio::money_cell(MoneySum{}, Ratio{0}).cell.text == "—");
  CHECK(portfolio::money_cell(MoneySum{}, Ratio{0}).plain.empty());
  CHECK(portfolio::day_cell(std::nullopt, "never").cell.text == "never");
  CHECK(portfolio::day_cell(test::day("2024-06-20"), "never").plain == "2024-06-20");
}

TEST_CASE("only a count above 0 has a tone") {
  CHECK(portfolio::count_cell(0, Tone::bad).cell.tone == Tone::none);
  CHECK(portfolio::count_cell(1, Tone::bad).cell.tone == Tone::bad);
}
