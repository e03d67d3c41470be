// Weights out of pairwise comparisons (AHP 层次分析法): the principal eigenvector, how consistent
// the comparisons are, and which of them to reconsider. Estimates for whoever draws up a table;
// nothing here touches a table that was approved. regulations §7.1.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/result.h"

namespace duibiao {

/// How often each item is preferred over each: `values[i][j]` says how much more i weighs than j,
/// 1/9 … 9.
struct PairwiseMatrix {
  std::vector<std::string> items{};
  std::vector<std::vector<double>> values{};
  std::vector<Source> rows{};  ///< where each row stands
};

/// The items that random indices are known for.
inline constexpr std::size_t kMostAhpItems = 15;
/// Comparisons are consistent below this ratio.
inline constexpr double kConsistent = 0.1;

/// Random indices by number of items: Saaty 1980, as Chinese textbooks print them, and the ones
/// that were simulated again for this program (20 000 matrices each).
enum class RandomIndex { saaty_1980, simulated };
inline constexpr std::array kRandomIndices{RandomIndex::saaty_1980, RandomIndex::simulated};

/// The index of `items` items, 1 … kMostAhpItems.
[[nodiscard]] double random_index(RandomIndex table, std::size_t items);

/// The comparison that is farthest from what the weights imply.
struct Reconsidered {
  std::size_t row = 0;
  std::size_t column = 0;  ///< above `row`
  double stated = 0.0;
  double implied = 0.0;  ///< the ratio of the two weights
};

/// What the comparisons come to.
struct AhpWeights {
  std::vector<double> weights{};  ///< in the order of the items; they add up to 1
  double lambda_max = 0.0;
  double consistency_index = 0.0;
  std::optional<Reconsidered> farthest{};  ///< none where every comparison agrees with the weights

  /// The consistency ratio by `table`; 0 for one or two items, which are always consistent.
  [[nodiscard]] double ratio(RandomIndex table) const;
};

/// The weights of `matrix`. Errors, with the row: `ahp_not_square` {items, rows};
/// `ahp_too_many_items` {found, most}; `ahp_not_positive` {found}; `ahp_diagonal` {item};
/// `ahp_not_reciprocal` {item, other, found, expected}, where the two comparisons of a pair are not
/// each other's inverse to 2 % (0.33 stands for 1/3).
[[nodiscard]] Read<AhpWeights> ahp_weights(const PairwiseMatrix& matrix);

}  // namespace duibiao
