#include <numeric>

#include "engine/audit/portfolio/portfolio_check.h"

namespace duibiao::checks {

/// Nearly every project claims nearly everything: such scores do not tell projects apart.
CheckOutcome x25_clustered_scores(const PortfolioTally& tally, const CheckSettings& settings) {
  if (tally.claimed < static_cast<std::size_t>(settings.count("least_projects"))) {
    return not_judged("too_few_claims");
  }
  const auto from = static_cast<std::size_t>(settings.count("high_from"));
  const std::size_t high =
      std::accumulate(tally.claimed_totals.begin() + static_cast<std::ptrdiff_t>(from),
                      tally.claimed_totals.end(), std::size_t{0});
  std::vector<AuditFinding> findings;
  const auto add = [&](std::string_view variant, std::size_t some) {
    findings.push_back(project_finding(variant, {{{}, ""}},
                                       {{"some", std::to_string(some)},
                                        {"all", std::to_string(tally.claimed)},
                                        {"from", std::to_string(from)}}));
  };
  const auto most = static_cast<std::size_t>(settings.count("most_percent"));
  if (high * 100 > most * tally.claimed) {
    add("high", high);
  }
  if (tally.claimed_in_full * 100 >
      static_cast<std::size_t>(settings.count("most_full_percent")) * tally.claimed) {
    add("full", tally.claimed_in_full);
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
