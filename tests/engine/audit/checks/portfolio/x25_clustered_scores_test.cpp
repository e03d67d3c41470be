#include <doctest/doctest.h>

#include "tests/support/audit/portfolio_case.h"

using namespace duibiao;

namespace {

std::string claims(std::size_t high, std::size_t low, std::size_t full = 0) {
  PortfolioTally tally;
  tally.claimed_totals[95] = high;
  tally.claimed_totals[94] = low;
  tally.claimed = high + low;
  tally.claimed_in_full = full;
  return test::judged_portfolio("X25", tally);
}

}  // namespace

TEST_CASE("X25: more than four of five projects from 95 points on are a cluster") {
  CHECK(claims(32, 8) == "passed");
  CHECK(claims(33, 7) == "high");
  CHECK(claims(20, 20, 12) == "passed");
  CHECK(claims(20, 20, 13) == "full");
}

TEST_CASE("X25: from thirty projects on") {
  CHECK(claims(29, 0) == "not judged: too_few_claims");
  CHECK(claims(30, 0) == "high");
}
