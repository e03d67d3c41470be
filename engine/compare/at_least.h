// ≥ bound. SPEC §4, first row; rule `positive` of cn-mof-2020-10.
#pragma once

#include "engine/compare/scaled.h"

namespace duibiao::at_least {

/// `actual` and `bound` are in the same base unit over the same denominator, here and below.
template <class Int>
[[nodiscard]] constexpr bool met(Int actual, Int bound) {
  return actual >= bound;
}

/// Share of the bound that the actual reached; exact, ≥ 0, may exceed 1. A bound of 0 or less has
/// no share: 1 if met, else 0.
template <class Int>
[[nodiscard]] constexpr RatioFor<Int> attainment(Int actual, Int bound) {
  return scaled_numbers::floor_share(actual, bound, met(actual, bound));
}

/// Why it was missed; only for an actual that is not met.
template <class Int>
[[nodiscard]] constexpr MissedBy missed_by(Int, Int) {
  return MissedBy::falling_short;
}

}  // namespace duibiao::at_least
