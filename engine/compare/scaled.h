// What the one-bound comparators share. Actual and bound arrive as whole numbers over one
// denominator (`align` in engine/value/ratio.h), so that the variant's visit, in 128 bits, and the
// column loops, in 64, call the same small functions.
#pragma once

#include <optional>

#include "engine/compare/evaluation.h"
#include "engine/value/int128.h"
#include "engine/value/small_ratio.h"

namespace duibiao::scaled_numbers {

/// actual / bound, at least 0; where the bound is 0 or less there is no share: 1 if met, else 0.
template <class Int>
[[nodiscard]] constexpr RatioFor<Int> floor_share(Int actual, Int bound, bool met) {
  if (bound <= 0) {
    return RatioFor<Int>{met ? 1 : 0};
  }
  return actual > 0 ? RatioFor<Int>{actual, bound} : RatioFor<Int>{0};
}

/// 1 if met, else bound / actual; 0 where the bound is 0 or less.
template <class Int>
[[nodiscard]] constexpr RatioFor<Int> ceiling_share(Int actual, Int bound, bool met) {
  if (met) {
    return RatioFor<Int>{1};
  }
  return bound > 0 ? RatioFor<Int>{bound, actual} : RatioFor<Int>{0};
}

/// (actual − bound) / bound, signed as the bound is; nothing for a bound of 0 and for a difference
/// that does not fit.
template <class Int>
[[nodiscard]] constexpr std::optional<RatioFor<Int>> deviation(Int actual, Int bound) {
  const auto difference = checked_difference(actual, bound);
  if (bound == 0 || !difference) {
    return std::nullopt;
  }
  return RatioFor<Int>{*difference, bound};
}

}  // namespace duibiao::scaled_numbers
