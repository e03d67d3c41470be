#include "engine/audit/portfolio/portfolio_check.h"

#include <doctest/doctest.h>

#include "adapters/checks/catalogue_reader.h"

using namespace duibiao;

TEST_CASE("every check of a portfolio runs once, and an empty one cannot be judged") {
  const auto checks = audit_portfolio(PortfolioTally{}, house_catalogue());
  REQUIRE(checks.size() == registered_portfolio_checks().size());
  for (std::size_t i = 0; i < checks.size(); ++i) {
    CHECK(checks[i].check->id == registered_portfolio_checks()[i].id);
    CHECK(std::holds_alternative<Unjudged>(checks[i].outcome));
  }
  CHECK(estimate_of(Decimal{2788, 2}) == doctest::Approx(27.88));
}
