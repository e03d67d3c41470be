// low–high, both ends included. SPEC §4.
#pragma once

#include "engine/compare/scaled.h"

namespace duibiao::between {

/// All three are in the same base unit over the same denominator, here and below; low ≤ high.
[[nodiscard]] constexpr bool met(int128 actual, int128 low, int128 high) {
  return low <= actual && actual <= high;
}

/// 1 inside; actual / low below, high / actual above, in [0, 1); 0 below a low end of 0 or less and
/// above a high end of 0 or less.
[[nodiscard]] constexpr Ratio attainment(int128 actual, int128 low, int128 high) {
  if (met(actual, low, high)) {
    return Ratio{1};
  }
  if (actual < low) {
    return low > 0 && actual > 0 ? Ratio{actual, low} : Ratio{0};
  }
  return high > 0 ? Ratio{high, actual} : Ratio{0};
}

/// Why it was missed; only for an actual outside the range.
[[nodiscard]] constexpr MissedBy missed_by(int128 actual, int128 low, int128) {
  return actual < low ? MissedBy::falling_short : MissedBy::exceeding;
}

}  // namespace duibiao::between
