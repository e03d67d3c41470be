// ≤ bound: a ceiling. SPEC §4; rule `reverse` of cn-mof-2020-10.
#pragma once

#include "engine/compare/scaled.h"

namespace duibiao::at_most {

/// `actual` and `bound` are in the same base unit over the same denominator, here and below.
template <class Int>
[[nodiscard]] constexpr bool met(Int actual, Int bound) {
  return actual <= bound;
}

/// 1 if met; else bound / actual, in [0, 1); a bound of 0 or less that is exceeded: 0.
template <class Int>
[[nodiscard]] constexpr RatioFor<Int> attainment(Int actual, Int bound) {
  return scaled_numbers::ceiling_share(actual, bound, met(actual, bound));
}

/// Why it was missed; only for an actual that is not met.
template <class Int>
[[nodiscard]] constexpr MissedBy missed_by(Int, Int) {
  return MissedBy::exceeding;
}

}  // namespace duibiao::at_most
