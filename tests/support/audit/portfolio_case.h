// What one check of a portfolio says of a tally, in the words of audit_case.h.
#pragma once

#include <string>
#include <string_view>

#include "engine/audit/portfolio/portfolio_check.h"

namespace duibiao::test {

/// What the check `id` says of `tally`: as `judged` for a project.
[[nodiscard]] std::string judged_portfolio(std::string_view id, const PortfolioTally& tally);

}  // namespace duibiao::test
