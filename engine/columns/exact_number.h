// Exact arithmetic of the column loops, in 64 bits. Steps that may not fit return false and fill in
// what they are given: an optional that is put together in parts and then copied whole stalls the
// processor, row after row.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include "engine/value/small_ratio.h"

namespace duibiao::columns {

inline constexpr int kMostPlaces = 18;

inline constexpr std::array<std::int64_t, kMostPlaces + 1> kPowers = [] {
  std::array<std::int64_t, kMostPlaces + 1> powers{};
  powers[0] = 1;
  for (std::size_t i = 1; i < powers.size(); ++i) {
    powers[i] = powers[i - 1] * 10;
  }
  return powers;
}();

/// An exact number: over 10^places, or over a count.
struct Number {
  std::int64_t over = 0;
  std::int64_t under = 1;
  int places = 0;  ///< negative where `under` is a count

  [[nodiscard]] SmallRatio ratio() const { return {over, under}; }
};

/// Two numbers over one denominator.
struct Pair {
  std::int64_t a = 0;
  std::int64_t b = 0;
  std::int64_t under = 1;
};

[[nodiscard]] inline std::int64_t power(int places) {
  return kPowers[static_cast<std::size_t>(places)];
}

/// to = a · b, where that fits.
[[nodiscard]] inline bool multiply(std::int64_t a, std::int64_t b, std::int64_t& to) {
  return !__builtin_mul_overflow(a, b, &to);
}

[[nodiscard]] inline bool over_one(const Number& a, const Number& b, Pair& to) {
  if (a.under == b.under) {
    to.a = a.over;
    to.b = b.over;
    to.under = a.under;
    return true;
  }
  if (a.places >= 0 && b.places >= 0) {
    const bool a_finer = a.places > b.places;
    to.under = a_finer ? a.under : b.under;
    return multiply(a.over, a_finer ? 1 : power(b.places - a.places), to.a) &&
           multiply(b.over, a_finer ? power(a.places - b.places) : 1, to.b);
  }
  return multiply(a.over, b.under, to.a) && multiply(b.over, a.under, to.b) &&
         multiply(a.under, b.under, to.under);
}

/// to = mantissa · 10^shift
[[nodiscard]] inline bool scale(std::int64_t mantissa, int shift, Number& to) {
  if (shift < -kMostPlaces || shift > kMostPlaces) {
    return false;
  }
  to.under = shift < 0 ? power(-shift) : 1;
  to.places = shift < 0 ? -shift : 0;
  return multiply(mantissa, shift < 0 ? 1 : power(shift), to.over);
}

/// a = a + b
[[nodiscard]] inline bool add(Number& a, const Number& b) {
  Pair aligned;
  if (!over_one(a, b, aligned)) {
    return false;
  }
  a.under = aligned.under;
  a.places = std::max(a.places, b.places);
  return !__builtin_add_overflow(aligned.a, aligned.b, &a.over);
}

}  // namespace duibiao::columns
