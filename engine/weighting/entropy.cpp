#include "engine/weighting/entropy.h"

#include <Eigen/Core>
#include <cmath>

namespace duibiao {
namespace {

/// The column as shares of its sum, after standardising; empty where it is constant.
Eigen::ArrayXd shares_of(const PortfolioValues& values, std::size_t column) {
  const auto rows = static_cast<Eigen::Index>(values.rows.size());
  Eigen::ArrayXd x(rows);
  for (Eigen::Index i = 0; i < rows; ++i) {
    x(i) = values.rows[static_cast<std::size_t>(i)][column];
  }
  const double least = x.minCoeff();
  const double greatest = x.maxCoeff();
  if (!(greatest > least)) {
    return {};
  }
  x = (x - least) / (greatest - least);
  if (values.better[column] == Better::lower) {
    x = 1.0 - x;
  }
  return x / x.sum();
}

/// −Σ p ln p / ln m, where 0 · ln 0 is 0.
double entropy_of(const Eigen::ArrayXd& shares) {
  const double sum =
      shares.unaryExpr([](double p) { return p > 0.0 ? p * std::log(p) : 0.0; }).sum();
  return -sum / std::log(static_cast<double>(shares.size()));
}

}  // namespace

Read<std::vector<EntropyWeight>> entropy_weights(const PortfolioValues& values) {
  Read<std::vector<EntropyWeight>> read;
  if (values.columns.empty()) {
    read.problems.push_back(error("entropy_no_columns", values.where));
  }
  if (values.rows.size() < 2) {
    read.problems.push_back(error("entropy_too_few_rows", values.where,
                                  {{"found", std::to_string(values.rows.size())}}));
  }
  if (!read.usable()) {
    return read;
  }
  double differences = 0.0;
  for (std::size_t column = 0; column < values.columns.size(); ++column) {
    const Eigen::ArrayXd shares = shares_of(values, column);
    EntropyWeight& made = read.value.emplace_back();
    made.constant = shares.size() == 0;
    made.entropy = made.constant ? 1.0 : entropy_of(shares);
    differences += 1.0 - made.entropy;
    if (made.constant) {
      read.problems.push_back(
          warning("entropy_constant", values.where, {{"column", values.columns[column]}}));
    }
  }
  if (!(differences > 0.0)) {
    read.problems.push_back(error("entropy_all_constant", values.where));
    return read;
  }
  for (EntropyWeight& made : read.value) {
    made.weight = (1.0 - made.entropy) / differences;
  }
  return read;
}

}  // namespace duibiao
