// Sums of weights, which always fit.
#pragma once

#include "engine/value/ratio.h"

namespace duibiao {

/// a + b of weights. Each is at most kMostPoints (weights.h) with at most 18 decimals, so all their
/// common denominators divide 10^18 and 10^11 of them add up to less than 10^38, which fits; a sum
/// that does not is a broken invariant.
[[nodiscard]] inline Ratio plus_weight(const Ratio& a, const Ratio& b) {
  const auto total = sum(a, b);
  if (!total) {
    __builtin_trap();
  }
  return *total;
}

}  // namespace duibiao
