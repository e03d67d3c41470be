// Weights out of how much values differ over a portfolio (entropy 熵权法): what is the same in
// every project tells nothing apart and weighs nothing. Estimates for the analysis of a portfolio,
// never for a table that was approved. regulations §7.1.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/base/result.h"

namespace duibiao {

/// Which way a column is better.
enum class Better { higher, lower };

/// Projects (or years) by indicators.
struct PortfolioValues {
  std::vector<std::string> columns{};
  std::vector<Better> better{};             ///< of each column
  std::vector<std::vector<double>> rows{};  ///< each as long as `columns`
  Source where{};
};

/// One column's part.
struct EntropyWeight {
  double entropy = 0.0;  ///< 0 … 1
  double weight = 0.0;   ///< they add up to 1
  bool constant = false;
};

/// The weights of the columns of `values`, each standardised to 0 … 1 between its least and its
/// greatest value by its direction. Errors: `entropy_too_few_rows` {found} (fewer than two),
/// `entropy_no_columns`. Warning: `entropy_constant` {column}, which weighs 0; error
/// `entropy_all_constant`, where nothing tells the projects apart.
[[nodiscard]] Read<std::vector<EntropyWeight>> entropy_weights(const PortfolioValues& values);

}  // namespace duibiao
