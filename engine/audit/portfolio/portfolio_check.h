// Checks of a portfolio as a whole: functions of a tally, registered by their place like the checks
// of a project (engine/audit/registry.h), below engine/audit/checks/portfolio.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "engine/audit/audit.h"
#include "engine/audit/portfolio/tally.h"

namespace duibiao {

/// One check of a portfolio.
struct RegisteredPortfolioCheck {
  std::string_view id;  ///< "X24"
  CheckOutcome (*run)(const PortfolioTally& tally, const CheckSettings& settings);
};

/// All checks of a portfolio, by id.
[[nodiscard]] std::span<const RegisteredPortfolioCheck> registered_portfolio_checks();

/// Runs every check of a portfolio.
[[nodiscard]] std::vector<JudgedCheck> audit_portfolio(const PortfolioTally& tally,
                                                       const Catalogue& catalogue);

/// A setting as an estimate.
[[nodiscard]] double estimate_of(const Decimal& number);

}  // namespace duibiao
