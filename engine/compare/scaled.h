// What the one-bound comparators share. Actual and bound arrive as whole numbers over one
// denominator (`align` in engine/value/ratio.h), so that the variant's visit and the column loops
// call the same small functions.
#pragma once

#include <optional>

#include "engine/compare/evaluation.h"
#include "engine/value/int128.h"
#include "engine/value/ratio.h"

namespace duibiao::scaled_numbers {

/// actual / bound, at least 0; where the bound is 0 or less there is no share: 1 if met, else 0.
[[nodiscard]] constexpr Ratio floor_share(int128 actual, int128 bound, bool met) {
  if (bound <= 0) {
    return Ratio{met ? 1 : 0};
  }
  return actual > 0 ? Ratio{actual, bound} : Ratio{0};
}

/// 1 if met, else bound / actual; 0 where the bound is 0 or less.
[[nodiscard]] constexpr Ratio ceiling_share(int128 actual, int128 bound, bool met) {
  if (met) {
    return Ratio{1};
  }
  return bound > 0 ? Ratio{bound, actual} : Ratio{0};
}

/// (actual − bound) / bound, signed as the bound is; nothing for a bound of 0 and for a difference
/// that does not fit.
[[nodiscard]] constexpr std::optional<Ratio> deviation(int128 actual, int128 bound) {
  const auto difference = plus(actual, -bound);
  if (bound == 0 || !difference) {
    return std::nullopt;
  }
  return Ratio{*difference, bound};
}

}  // namespace duibiao::scaled_numbers
