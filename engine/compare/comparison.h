// One actual against one bound or one range, in numbers only: what the variant's visit and the
// column loops both call, so that there is one set of rules. Each sign's rule is its own header
// beside this one. SPEC §4.
#pragma once

#include <optional>

#include "engine/compare/at_least.h"
#include "engine/compare/at_most.h"
#include "engine/compare/between.h"
#include "engine/compare/equal_to.h"
#include "engine/compare/less_than.h"
#include "engine/compare/more_than.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// What a comparison of numbers came to.
struct Compared {
  bool met = false;
  MissedBy missed_by = MissedBy::falling_short;  ///< only where it was not met
  Ratio attainment{};
  std::optional<Ratio> deviation{};  ///< a share of the bound; none for a range and a bound of 0
};

/// `actual` and `bound`, over one denominator, under one sign's rule.
template <auto Met, auto Attainment, auto By>
[[nodiscard]] constexpr Compared compared_by(int128 actual, int128 bound) {
  return {Met(actual, bound), By(actual, bound), Attainment(actual, bound),
          scaled_numbers::deviation(actual, bound)};
}

/// `actual` against `bound` under `sign`; both in the same base unit over one denominator.
[[nodiscard]] constexpr Compared compare_aligned(Sign sign, int128 actual, int128 bound) {
  switch (sign) {
    case Sign::at_least:
      return compared_by<at_least::met, at_least::attainment, at_least::missed_by>(actual, bound);
    case Sign::more_than:
      return compared_by<more_than::met, more_than::attainment, more_than::missed_by>(actual,
                                                                                      bound);
    case Sign::at_most:
      return compared_by<at_most::met, at_most::attainment, at_most::missed_by>(actual, bound);
    case Sign::less_than:
      return compared_by<less_than::met, less_than::attainment, less_than::missed_by>(actual,
                                                                                      bound);
    case Sign::equal:
      return compared_by<equal_to::met, equal_to::attainment, equal_to::missed_by>(actual, bound);
  }
  __builtin_trap();
}

/// `actual` against `bound` under `sign`, both in the same base unit; nothing where the numbers do
/// not fit one denominator (`overflow`).
[[nodiscard]] inline std::optional<Compared> compare(Sign sign, const Ratio& actual,
                                                     const Ratio& bound) {
  const auto numbers = align(actual, bound);
  if (!numbers) {
    return std::nullopt;
  }
  return compare_aligned(sign, numbers->numerators[0], numbers->numerators[1]);
}

/// `actual` against low–high, all in the same base unit; nothing where the numbers do not fit one
/// denominator.
[[nodiscard]] inline std::optional<Compared> compare_range(const Ratio& actual, const Ratio& low,
                                                           const Ratio& high) {
  const auto numbers = align(actual, low, high);
  if (!numbers) {
    return std::nullopt;
  }
  const auto [a, from, to] = numbers->numerators;
  return Compared{between::met(a, from, to),
                  between::missed_by(a, from, to),
                  between::attainment(a, from, to),
                  {}};
}

}  // namespace duibiao
