#include "engine/weighting/ahp.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

namespace duibiao {
namespace {

constexpr double kReciprocalTolerance = 0.02;
constexpr double kAgrees = 1e-6;  ///< of logarithms

using Indices = std::array<double, kMostAhpItems>;
constexpr Indices kSaaty{0.00, 0.00, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41,
                         1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};
constexpr Indices kSimulated{0.000, 0.000, 0.521, 0.889, 1.111, 1.253, 1.343, 1.407,
                             1.451, 1.485, 1.514, 1.534, 1.555, 1.571, 1.584};

/// A ratio for a message: three decimals, without the zeros that say nothing.
std::string ratio_text(double value) {
  std::string text = std::to_string(std::round(value * 1000.0) / 1000.0);
  text.resize(text.find('.') + 4);
  while (text.ends_with('0')) {
    text.pop_back();
  }
  return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

bool is_square(const PairwiseMatrix& matrix) {
  const std::size_t n = matrix.items.size();
  return n > 0 && matrix.values.size() == n &&
         std::ranges::all_of(matrix.values, [n](const auto& row) { return row.size() == n; });
}

Problems faults_of_row(const PairwiseMatrix& matrix, std::size_t i) {
  Problems problems;
  const auto& values = matrix.values;
  const Source where = i < matrix.rows.size() ? matrix.rows[i] : Source{};
  for (std::size_t j = 0; j < matrix.items.size(); ++j) {
    const double found = values[i][j];
    if (!(found > 0.0) || !std::isfinite(found)) {
      problems.push_back(error("ahp_not_positive", where, {{"found", ratio_text(found)}}));
    } else if (i == j && found != 1.0) {
      problems.push_back(error("ahp_diagonal", where, {{"item", matrix.items[i]}}));
    } else if (j < i && std::abs(found * values[j][i] - 1.0) > kReciprocalTolerance) {
      problems.push_back(error("ahp_not_reciprocal", where,
                               {{"item", matrix.items[i]},
                                {"other", matrix.items[j]},
                                {"found", ratio_text(found)},
                                {"expected", ratio_text(1.0 / values[j][i])}}));
    }
  }
  return problems;
}

Problems faults_of(const PairwiseMatrix& matrix) {
  const Source where = matrix.rows.empty() ? Source{} : matrix.rows.front();
  if (!is_square(matrix)) {
    return {error("ahp_not_square", where,
                  {{"items", std::to_string(matrix.items.size())},
                   {"rows", std::to_string(matrix.values.size())}})};
  }
  if (matrix.items.size() > kMostAhpItems) {
    return {error(
        "ahp_too_many_items", where,
        {{"found", std::to_string(matrix.items.size())}, {"most", std::to_string(kMostAhpItems)}})};
  }
  Problems problems;
  for (std::size_t i = 0; i < matrix.items.size(); ++i) {
    append(problems, faults_of_row(matrix, i));
  }
  return problems;
}

/// The comparisons above the diagonal; those below are their exact inverses.
Eigen::MatrixXd reciprocal_matrix(const PairwiseMatrix& matrix) {
  const auto n = static_cast<Eigen::Index>(matrix.items.size());
  Eigen::MatrixXd made = Eigen::MatrixXd::Ones(n, n);
  for (Eigen::Index i = 0; i < n; ++i) {
    for (Eigen::Index j = i + 1; j < n; ++j) {
      made(i, j) = matrix.values[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
      made(j, i) = 1.0 / made(i, j);
    }
  }
  return made;
}

/// The vector of the greatest eigenvalue, which a positive matrix has with one sign (Perron).
Eigen::VectorXd principal_weights(const Eigen::MatrixXd& matrix) {
  const Eigen::EigenSolver<Eigen::MatrixXd> solver(matrix);
  Eigen::Index greatest = 0;
  solver.eigenvalues().real().maxCoeff(&greatest);
  const Eigen::VectorXd vector = solver.eigenvectors().col(greatest).real().cwiseAbs();
  return vector / vector.sum();
}

std::optional<Reconsidered> farthest_of(const Eigen::MatrixXd& matrix, const Eigen::VectorXd& w) {
  std::optional<Reconsidered> farthest;
  double distance = kAgrees;
  for (Eigen::Index i = 0; i < matrix.rows(); ++i) {
    for (Eigen::Index j = i + 1; j < matrix.cols(); ++j) {
      const double implied = w(i) / w(j);
      const double away = std::abs(std::log(matrix(i, j) / implied));
      if (away > distance) {
        distance = away;
        farthest = {static_cast<std::size_t>(i), static_cast<std::size_t>(j), matrix(i, j),
                    implied};
      }
    }
  }
  return farthest;
}

}  // namespace

double random_index(RandomIndex table, std::size_t items) {
  const Indices& indices = table == RandomIndex::saaty_1980 ? kSaaty : kSimulated;
  return indices.at(items - 1);
}

double AhpWeights::ratio(RandomIndex table) const {
  const double index = random_index(table, weights.size());
  return index > 0.0 ? consistency_index / index : 0.0;
}

Read<AhpWeights> ahp_weights(const PairwiseMatrix& matrix) {
  Read<AhpWeights> read{{}, faults_of(matrix)};
  if (!read.usable()) {
    return read;
  }
  const Eigen::MatrixXd comparisons = reciprocal_matrix(matrix);
  const Eigen::VectorXd w = principal_weights(comparisons);
  const auto n = static_cast<double>(matrix.items.size());
  read.value.weights.assign(w.begin(), w.end());
  read.value.lambda_max = (comparisons * w).cwiseQuotient(w).sum() / n;
  read.value.consistency_index = n > 2.0 ? (read.value.lambda_max - n) / (n - 1.0) : 0.0;
  read.value.farthest = farthest_of(comparisons, w);
  return read;
}

}  // namespace duibiao
