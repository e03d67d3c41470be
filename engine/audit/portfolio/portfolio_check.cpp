#include "engine/audit/portfolio/portfolio_check.h"

#include "engine/audit/performance/risk.h"

namespace duibiao {

std::vector<JudgedCheck> audit_portfolio(const PortfolioTally& tally, const Catalogue& catalogue) {
  std::vector<JudgedCheck> checks;
  for (const RegisteredPortfolioCheck& check : registered_portfolio_checks()) {
    const CheckEntry* entry = catalogue.find(check.id);
    if (entry == nullptr) {
      __builtin_trap();  // data/checks lacks a file; a test holds that it does not
    }
    checks.push_back({entry, check.run(tally, entry->settings)});
  }
  return checks;
}

double estimate_of(const Decimal& number) { return estimate(number.ratio()); }

}  // namespace duibiao
