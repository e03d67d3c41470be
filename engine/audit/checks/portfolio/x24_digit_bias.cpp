#include <cmath>

#include "engine/audit/portfolio/portfolio_check.h"
#include "engine/audit/portfolio/robust.h"

namespace duibiao::checks {
namespace {

std::string percent_text(double share) {
  return std::to_string(static_cast<int>(std::lround(share * 100.0))) + "%";
}

}  // namespace

/// Last digits of counts are spread evenly where things were counted; where they were made up, some
/// digits are favoured, round ones above all. Only where there are enough of them.
CheckOutcome x24_digit_bias(const PortfolioTally& tally, const CheckSettings& settings) {
  const double most = estimate_of(settings.number("most_chi_square"));
  std::vector<AuditFinding> findings;
  bool any = false;
  for (const auto& [department, counts] : tally.digits) {
    const DigitBias bias = digit_bias(counts);
    if (bias.n < static_cast<std::size_t>(settings.count("least_figures"))) {
      continue;
    }
    any = true;
    if (bias.chi_square <= most) {
      continue;
    }
    const bool round = bias.most_common == 0 || bias.most_common == 5;
    findings.push_back(project_finding(
        round ? "round" : "digit", {{{}, department}},
        {{"department", department.empty() ? "–" : department},
         {"n", std::to_string(bias.n)},
         {"digit", std::to_string(bias.most_common)},
         {"share",
          percent_text(static_cast<double>(counts[static_cast<std::size_t>(bias.most_common)]) /
                       static_cast<double>(bias.n))}}));
  }
  return any ? fired_or_passed(std::move(findings)) : not_judged("too_few_figures_of_all");
}

}  // namespace duibiao::checks
