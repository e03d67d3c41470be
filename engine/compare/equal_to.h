// = bound. SPEC §4; rule `equality` of the rule books.
#pragma once

#include "engine/compare/scaled.h"

namespace duibiao::equal_to {

/// `actual` and `bound` are in the same base unit over the same denominator, here and below.
[[nodiscard]] constexpr bool met(int128 actual, int128 bound) { return actual == bound; }

/// 1 if met; else the smaller of actual / bound and bound / actual, in [0, 1); 0 where either is 0
/// or less.
[[nodiscard]] constexpr Ratio attainment(int128 actual, int128 bound) {
  if (actual == bound) {
    return Ratio{1};
  }
  if (actual <= 0 || bound <= 0) {
    return Ratio{0};
  }
  return actual < bound ? Ratio{actual, bound} : Ratio{bound, actual};
}

/// Why it was missed; only for an actual that is not met.
[[nodiscard]] constexpr MissedBy missed_by(int128 actual, int128 bound) {
  return actual < bound ? MissedBy::falling_short : MissedBy::exceeding;
}

}  // namespace duibiao::equal_to
