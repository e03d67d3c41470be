// > bound: as ≥, but equality is a miss, with attainment 1 (等于而未超过). SPEC §4.
#pragma once

#include "engine/compare/scaled.h"

namespace duibiao::more_than {

/// `actual` and `bound` are in the same base unit over the same denominator, here and below.
template <class Int>
[[nodiscard]] constexpr bool met(Int actual, Int bound) {
  return actual > bound;
}

/// Share of the bound reached; exact, ≥ 0, may exceed 1; a bound of 0 or less: 1 if met, else 0.
template <class Int>
[[nodiscard]] constexpr RatioFor<Int> attainment(Int actual, Int bound) {
  return scaled_numbers::floor_share(actual, bound, met(actual, bound));
}

/// Why it was missed; only for an actual that is not met.
template <class Int>
[[nodiscard]] constexpr MissedBy missed_by(Int actual, Int bound) {
  return actual == bound ? MissedBy::equality_only : MissedBy::falling_short;
}

}  // namespace duibiao::more_than
