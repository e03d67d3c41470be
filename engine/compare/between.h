// low–high, both ends included. SPEC §4.
#pragma once

#include "engine/compare/scaled.h"

namespace duibiao::between {

/// All three are in the same base unit over the same denominator, here and below; low ≤ high.
template <class Int>
[[nodiscard]] constexpr bool met(Int actual, Int low, Int high) {
  return low <= actual && actual <= high;
}

/// 1 inside; actual / low below, high / actual above, in [0, 1); 0 below a low end of 0 or less and
/// above a high end of 0 or less.
template <class Int>
[[nodiscard]] constexpr RatioFor<Int> attainment(Int actual, Int low, Int high) {
  if (met(actual, low, high)) {
    return RatioFor<Int>{1};
  }
  if (actual < low) {
    return low > 0 && actual > 0 ? RatioFor<Int>{actual, low} : RatioFor<Int>{0};
  }
  return high > 0 ? RatioFor<Int>{high, actual} : RatioFor<Int>{0};
}

/// Why it was missed; only for an actual outside the range.
template <class Int>
[[nodiscard]] constexpr MissedBy missed_by(Int actual, Int low, Int) {
  return actual < low ? MissedBy::falling_short : MissedBy::exceeding;
}

}  // namespace duibiao::between
