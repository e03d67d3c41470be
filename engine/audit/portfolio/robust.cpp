#include "engine/audit/portfolio/robust.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace duibiao {
namespace {

/// The MAD of a normal sample times this is its standard deviation.
constexpr double kNormalScale = 1.4826;
constexpr double kCut = 3.0;

double median_of(std::vector<double>& values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  if (values.size() % 2 == 1) {
    return *middle;
  }
  const double below = *std::max_element(values.begin(), middle);
  return (below + *middle) / 2.0;
}

using Matrix = Eigen::MatrixXd;

/// The columns that have a spread, scaled by median and MAD.
Matrix scaled_columns(const std::vector<std::vector<double>>& rows) {
  const auto n = static_cast<Eigen::Index>(rows.size());
  Matrix scaled(n, 0);
  for (std::size_t column = 0; column < rows.front().size(); ++column) {
    std::vector<double> values;
    values.reserve(rows.size());
    for (const auto& row : rows) {
      values.push_back(row[column]);
    }
    const auto spread = robust_spread(values);
    if (!spread || spread->mad <= 0.0) {
      continue;
    }
    scaled.conservativeResize(n, scaled.cols() + 1);
    for (Eigen::Index i = 0; i < n; ++i) {
      scaled(i, scaled.cols() - 1) = *robust_z(values[static_cast<std::size_t>(i)], *spread);
    }
  }
  return scaled;
}

}  // namespace

std::optional<RobustSpread> robust_spread(std::vector<double> values) {
  if (values.empty()) {
    return std::nullopt;
  }
  RobustSpread spread;
  spread.n = values.size();
  spread.median = median_of(values);
  for (double& value : values) {
    value = std::abs(value - spread.median);
  }
  spread.mad = median_of(values);
  return spread;
}

std::optional<double> robust_z(double value, const RobustSpread& spread) {
  if (spread.mad <= 0.0) {
    return std::nullopt;
  }
  return (value - spread.median) / (kNormalScale * spread.mad);
}

std::vector<double> robust_distances(const std::vector<std::vector<double>>& rows,
                                     std::size_t least_rows) {
  if (rows.size() < std::max<std::size_t>(least_rows, 2) || rows.front().empty()) {
    return {};
  }
  const Matrix scaled = scaled_columns(rows);
  if (scaled.cols() == 0) {
    return {};
  }
  const Matrix cut = scaled.cwiseMax(-kCut).cwiseMin(kCut);
  Matrix spread = cut.transpose() * cut / static_cast<double>(scaled.rows());
  // Columns that say the same would make it singular: a little of the identity keeps it regular.
  constexpr double kRidge = 1e-6;
  spread += kRidge * Matrix::Identity(spread.rows(), spread.cols());
  const Eigen::LDLT<Matrix> solver(spread);
  std::vector<double> distances;
  distances.reserve(rows.size());
  for (Eigen::Index i = 0; i < scaled.rows(); ++i) {
    const Eigen::VectorXd row = scaled.row(i).transpose();
    distances.push_back(std::sqrt(std::max(0.0, row.dot(solver.solve(row)))));
  }
  return distances;
}

DigitBias digit_bias(std::span<const std::size_t, 10> counts) {
  DigitBias bias;
  bias.n = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
  if (bias.n == 0) {
    return bias;
  }
  const double expected = static_cast<double>(bias.n) / 10.0;
  for (const std::size_t count : counts) {
    const double gap = static_cast<double>(count) - expected;
    bias.chi_square += gap * gap / expected;
  }
  bias.tens_share = static_cast<double>(counts[0]) / static_cast<double>(bias.n);
  bias.most_common = static_cast<int>(std::ranges::max_element(counts) - counts.begin());
  return bias;
}

}  // namespace duibiao
