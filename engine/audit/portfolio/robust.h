// Robust statistics: what is usual among comparable figures, and how far one is from it, whatever
// the worst of them are. Estimates, and never points.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace duibiao {

/// The middle of a sample and its spread.
struct RobustSpread {
  double median = 0.0;
  double mad = 0.0;  ///< median of the absolute deviations from the median
  std::size_t n = 0;
};

/// Median and MAD of `values`; nothing for none.
[[nodiscard]] std::optional<RobustSpread> robust_spread(std::vector<double> values);

/// How many robust standard deviations (1.4826 · MAD) `value` is from the median; nothing where the
/// sample has no spread.
[[nodiscard]] std::optional<double> robust_z(double value, const RobustSpread& spread);

/// The distance of each row of a table from the middle of all of them, correlation between the
/// columns taken into account: columns are scaled by median and MAD, their correlation is that of
/// the scaled values cut at ±3, and the distance is Mahalanobis'. Empty where there are fewer rows
/// than `least_rows`, no columns, or columns without spread only; such columns are left out. Rows
/// are all as long as the first.
[[nodiscard]] std::vector<double> robust_distances(const std::vector<std::vector<double>>& rows,
                                                   std::size_t least_rows);

/// What last digits say: how unevenly they are spread over 0 … 9.
struct DigitBias {
  std::size_t n = 0;
  double chi_square = 0.0;  ///< 9 degrees of freedom
  double tens_share = 0.0;  ///< share of digits that are 0: round numbers
  int most_common = 0;      ///< the digit that is there most often
};

/// The bias of the last digits counted in `counts` (of 0 … 9).
[[nodiscard]] DigitBias digit_bias(std::span<const std::size_t, 10> counts);

}  // namespace duibiao
