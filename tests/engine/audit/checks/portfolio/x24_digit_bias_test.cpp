#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/audit/portfolio_case.h"

using namespace duibiao;

namespace {

/// A department whose last digits are counted so.
std::string digits(const std::array<std::size_t, 10>& counts) {
  PortfolioTally tally;
  tally.digits["市教育局"] = counts;
  return test::judged_portfolio("X24", tally);
}

}  // namespace

TEST_CASE("X24: digits that are spread evenly pass, favoured ones are asked about") {
  CHECK(digits({5, 5, 5, 5, 5, 5, 5, 5, 5, 5}) == "passed");
  CHECK(digits({30, 2, 2, 3, 2, 3, 2, 2, 2, 2}) == "round");
  CHECK(digits({2, 2, 30, 3, 2, 3, 2, 2, 2, 2}) == "digit");
}

TEST_CASE("X24: from 50 figures on, by the quantile of 0.1 percent") {
  CHECK(digits({30, 2, 2, 2, 2, 3, 2, 2, 2, 2}) == "not judged: too_few_figures_of_all");
  CHECK(digits({16, 3, 3, 3, 4, 4, 4, 4, 4, 5}) == "passed");  // 27.6
  CHECK(digits({16, 3, 3, 3, 3, 4, 4, 4, 5, 5}) == "round");   // 28.0
  CHECK(test::judged_portfolio("X24", PortfolioTally{}) == "not judged: too_few_figures_of_all");
}
