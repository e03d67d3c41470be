// = bound. SPEC §4; rule `equality` of the rule books.
#pragma once

#include "engine/compare/scaled.h"

namespace duibiao::equal_to {

/// `actual` and `bound` are in the same base unit over the same denominator, here and below.
template <class Int>
[[nodiscard]] constexpr bool met(Int actual, Int bound) {
  return actual == bound;
}

/// 1 if met; else the smaller of actual / bound and bound / actual, in [0, 1); 0 where either is 0
/// or less.
template <class Int>
[[nodiscard]] constexpr RatioFor<Int> attainment(Int actual, Int bound) {
  if (actual == bound) {
    return RatioFor<Int>{1};
  }
  if (actual <= 0 || bound <= 0) {
    return RatioFor<Int>{0};
  }
  return actual < bound ? RatioFor<Int>{actual, bound} : RatioFor<Int>{bound, actual};
}

/// Why it was missed; only for an actual that is not met.
template <class Int>
[[nodiscard]] constexpr MissedBy missed_by(Int actual, Int bound) {
  return actual < bound ? MissedBy::falling_short : MissedBy::exceeding;
}

}  // namespace duibiao::equal_to
