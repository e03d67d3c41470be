// ≤ bound: a ceiling. SPEC §4; rule `reverse` of cn-mof-2020-10.
#pragma once

#include "engine/compare/scaled.h"

namespace duibiao::at_most {

/// `actual` and `bound` are in the same base unit over the same denominator, here and below.
[[nodiscard]] constexpr bool met(int128 actual, int128 bound) { return actual <= bound; }

/// 1 if met; else bound / actual, in [0, 1); a bound of 0 or less that is exceeded: 0.
[[nodiscard]] constexpr Ratio attainment(int128 actual, int128 bound) {
  return scaled_numbers::ceiling_share(actual, bound, met(actual, bound));
}

/// Why it was missed; only for an actual that is not met.
[[nodiscard]] constexpr MissedBy missed_by(int128, int128) { return MissedBy::exceeding; }

}  // namespace duibiao::at_most
