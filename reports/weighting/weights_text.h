// Weights that were worked out, for whoever draws up a table: a proposal with the numbers behind
// it.
#pragma once

#include <string>
#include <vector>

#include "engine/weighting/ahp.h"
#include "engine/weighting/entropy.h"
#include "reports/format/words.h"
#include "reports/terminal/terminal_report.h"

namespace duibiao {

/// The weights of `matrix` in points of 100, λmax, CI, and CR by both tables of random indices;
/// where it is 0.1 or more by either, the comparison to reconsider.
[[nodiscard]] std::string ahp_text(const PairwiseMatrix& matrix, const AhpWeights& ahp, Words words,
                                   const TerminalStyle& style = {});

/// Entropy and weight of every column of `values`.
[[nodiscard]] std::string entropy_text(const PortfolioValues& values,
                                       const std::vector<EntropyWeight>& weights, Words words,
                                       const TerminalStyle& style = {});

}  // namespace duibiao
