// < bound: as ≤, but equality is a miss, with attainment 1 (等于而未低于). SPEC §4.
#pragma once

#include "engine/compare/scaled.h"

namespace duibiao::less_than {

/// `actual` and `bound` are in the same base unit over the same denominator, here and below.
template <class Int>
[[nodiscard]] constexpr bool met(Int actual, Int bound) {
  return actual < bound;
}

/// 1 if met; else bound / actual, in [0, 1]; a bound of 0 or less that is not undercut: 0.
template <class Int>
[[nodiscard]] constexpr RatioFor<Int> attainment(Int actual, Int bound) {
  return scaled_numbers::ceiling_share(actual, bound, met(actual, bound));
}

/// Why it was missed; only for an actual that is not met.
template <class Int>
[[nodiscard]] constexpr MissedBy missed_by(Int actual, Int bound) {
  return actual == bound ? MissedBy::equality_only : MissedBy::exceeding;
}

}  // namespace duibiao::less_than
