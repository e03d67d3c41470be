// An exact rational number: every comparison, attainment and deviation is one. There is no rounding
// here; a result that does not fit 127 bits over 127 bits is refused, never wrapped.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <optional>

#include "engine/value/int128.h"

namespace duibiao {

/// numerator / denominator with denominator > 0. Not kept in lowest terms; equality is by value.
class Ratio {
 public:
  constexpr Ratio() = default;
  /// A whole number.
  constexpr explicit Ratio(int128 whole) : numerator_(whole) {}
  /// `denominator` is not 0: a broken invariant stops the program. A negative one turns both signs.
  constexpr Ratio(int128 numerator, int128 denominator)
      : numerator_(denominator < 0 ? -numerator : numerator), denominator_(magnitude(denominator)) {
    if (denominator == 0) {
      __builtin_trap();
    }
  }

  [[nodiscard]] constexpr int128 numerator() const { return numerator_; }
  [[nodiscard]] constexpr int128 denominator() const { return denominator_; }

  /// The same number in lowest terms.
  [[nodiscard]] constexpr Ratio reduced() const {
    const int128 divisor = greatest_common_divisor(numerator_, denominator_);
    return divisor > 1 ? Ratio{numerator_ / divisor, denominator_ / divisor} : *this;
  }

  /// Exact for every pair of values: by cross-multiplication, or, where that does not fit 128 bits,
  /// by comparing the continued fractions.
  friend std::strong_ordering operator<=>(const Ratio& a, const Ratio& b);
  friend bool operator==(const Ratio& a, const Ratio& b) { return (a <=> b) == 0; }

 private:
  int128 numerator_ = 0;
  int128 denominator_ = 1;
};

/// a + b, a − b, a · b, a / b; nothing where the exact result does not fit, or for b = 0 in a / b.
[[nodiscard]] std::optional<Ratio> sum(const Ratio& a, const Ratio& b);
[[nodiscard]] std::optional<Ratio> difference(const Ratio& a, const Ratio& b);
[[nodiscard]] std::optional<Ratio> product(const Ratio& a, const Ratio& b);
[[nodiscard]] std::optional<Ratio> quotient(const Ratio& a, const Ratio& b);

/// Numbers brought to one denominator: what the comparators are given (engine/compare).
template <std::size_t N>
struct Aligned {
  std::array<int128, N> numerators{};
  int128 denominator = 1;
};

/// The numbers over one denominator; nothing where that does not fit 127 bits.
[[nodiscard]] std::optional<Aligned<2>> align(const Ratio& a, const Ratio& b);
[[nodiscard]] std::optional<Aligned<3>> align(const Ratio& a, const Ratio& b, const Ratio& c);

}  // namespace duibiao
