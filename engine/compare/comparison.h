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
template <class AnyRatio>
struct ComparedIn {
  bool met = false;
  MissedBy missed_by = MissedBy::falling_short;  ///< only where it was not met
  AnyRatio attainment{};
  std::optional<AnyRatio> deviation{};  ///< a share of the bound; none for a range and a bound of 0
};
using Compared = ComparedIn<Ratio>;

/// `actual` and `bound`, over one denominator, under one sign's rule.
template <auto Met, auto Attainment, auto By, class Int>
[[nodiscard]] constexpr ComparedIn<RatioFor<Int>> compared_by(Int actual, Int bound) {
  return {Met(actual, bound), By(actual, bound), Attainment(actual, bound),
          scaled_numbers::deviation(actual, bound)};
}

/// `actual` against `bound` under `sign`; both in the same base unit over one denominator.
template <class Int>
[[nodiscard]] constexpr ComparedIn<RatioFor<Int>> compare_aligned(Sign sign, Int actual,
                                                                  Int bound) {
  switch (sign) {
    case Sign::at_least:
      return compared_by<at_least::met<Int>, at_least::attainment<Int>, at_least::missed_by<Int>>(
          actual, bound);
    case Sign::more_than:
      return compared_by<more_than::met<Int>, more_than::attainment<Int>,
                         more_than::missed_by<Int>>(actual, bound);
    case Sign::at_most:
      return compared_by<at_most::met<Int>, at_most::attainment<Int>, at_most::missed_by<Int>>(
          actual, bound);
    case Sign::less_than:
      return compared_by<less_than::met<Int>, less_than::attainment<Int>,
                         less_than::missed_by<Int>>(actual, bound);
    case Sign::equal:
      return compared_by<equal_to::met<Int>, equal_to::attainment<Int>, equal_to::missed_by<Int>>(
          actual, bound);
  }
  __builtin_trap();
}

/// `actual` against low–high, all in the same base unit over one denominator.
template <class Int>
[[nodiscard]] constexpr ComparedIn<RatioFor<Int>> compare_aligned(Int actual, Int low, Int high) {
  return {between::met(actual, low, high),
          between::missed_by(actual, low, high),
          between::attainment(actual, low, high),
          {}};
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
  return compare_aligned(a, from, to);
}

}  // namespace duibiao
