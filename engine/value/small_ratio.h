// A ratio of 64-bit integers: what nearly every number of a target form fits, at a quarter of the
// cost of `Ratio`. What does not fit is refused, and the caller goes on with `Ratio`.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <type_traits>

#include "engine/value/ratio.h"

namespace duibiao {

/// a · b, a + b, a − b in the type of both; nothing where that does not fit.
[[nodiscard]] constexpr std::optional<std::int64_t> checked_product(std::int64_t a,
                                                                    std::int64_t b) {
  std::int64_t product = 0;
  return __builtin_mul_overflow(a, b, &product) ? std::nullopt : std::optional(product);
}
[[nodiscard]] constexpr std::optional<std::int64_t> checked_sum(std::int64_t a, std::int64_t b) {
  std::int64_t sum = 0;
  return __builtin_add_overflow(a, b, &sum) ? std::nullopt : std::optional(sum);
}
[[nodiscard]] constexpr std::optional<std::int64_t> checked_difference(std::int64_t a,
                                                                       std::int64_t b) {
  return checked_sum(a, -b);
}
[[nodiscard]] constexpr std::optional<int128> checked_product(int128 a, int128 b) {
  return times(a, b);
}
[[nodiscard]] constexpr std::optional<int128> checked_sum(int128 a, int128 b) { return plus(a, b); }
[[nodiscard]] constexpr std::optional<int128> checked_difference(int128 a, int128 b) {
  return plus(a, -b);
}

/// numerator / denominator with denominator > 0; both lie within ±(2^63 − 1). Not in lowest terms;
/// equality is by value.
class SmallRatio {
 public:
  constexpr SmallRatio() = default;
  /// A whole number.
  constexpr explicit SmallRatio(std::int64_t whole) : numerator_(whole) {}
  /// `denominator` is not 0: a broken invariant stops the program. A negative one turns both signs.
  constexpr SmallRatio(std::int64_t numerator, std::int64_t denominator)
      : numerator_(denominator < 0 ? -numerator : numerator),
        denominator_(denominator < 0 ? -denominator : denominator) {
    if (denominator == 0) {
      __builtin_trap();
    }
  }

  [[nodiscard]] constexpr std::int64_t numerator() const { return numerator_; }
  [[nodiscard]] constexpr std::int64_t denominator() const { return denominator_; }
  [[nodiscard]] constexpr Ratio wide() const { return {numerator_, denominator_}; }

  /// Exact for every pair of values: the products fit 126 bits.
  friend constexpr std::strong_ordering operator<=>(const SmallRatio& a, const SmallRatio& b) {
    const int128 left = int128{a.numerator_} * b.denominator_;
    const int128 right = int128{b.numerator_} * a.denominator_;
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
  }
  friend constexpr bool operator==(const SmallRatio& a, const SmallRatio& b) {
    return (a <=> b) == 0;
  }

 private:
  std::int64_t numerator_ = 0;
  std::int64_t denominator_ = 1;
};

/// `ratio` where both its parts fit.
[[nodiscard]] constexpr std::optional<SmallRatio> small_ratio(const Ratio& ratio) {
  const bool fits =
      is_small(ratio.numerator()) && is_small(ratio.denominator()) && is_small(-ratio.numerator());
  return fits ? std::optional(SmallRatio{static_cast<std::int64_t>(ratio.numerator()),
                                         static_cast<std::int64_t>(ratio.denominator())})
              : std::nullopt;
}

/// a · b, and a / b for b > 0; nothing where that does not fit.
[[nodiscard]] constexpr std::optional<SmallRatio> product(const SmallRatio& a,
                                                          const SmallRatio& b) {
  const auto over = checked_product(a.numerator(), b.numerator());
  const auto under = checked_product(a.denominator(), b.denominator());
  return over && under ? std::optional(SmallRatio{*over, *under}) : std::nullopt;
}
[[nodiscard]] constexpr std::optional<SmallRatio> quotient(const SmallRatio& a,
                                                           const SmallRatio& b) {
  const auto over = checked_product(a.numerator(), b.denominator());
  const auto under = checked_product(a.denominator(), b.numerator());
  return over && under && *under > 0 ? std::optional(SmallRatio{*over, *under}) : std::nullopt;
}

/// The ratio that two integers of a type make: `SmallRatio` for 64 bits, else `Ratio`.
template <class Int>
using RatioFor = std::conditional_t<std::is_same_v<Int, std::int64_t>, SmallRatio, Ratio>;

}  // namespace duibiao
