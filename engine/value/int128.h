// 128-bit integers with arithmetic that says when it does not fit. Nothing here wraps.
#pragma once

#include <cstdint>
#include <optional>

namespace duibiao {

__extension__ using int128 = __int128;
__extension__ using uint128 = unsigned __int128;

inline constexpr int128 kInt128Max = static_cast<int128>(~uint128{0} >> 1);

/// Does `x` fit 64 bits? Most numbers do, and then their product fits 127.
[[nodiscard]] constexpr bool is_small(int128 x) { return x == static_cast<std::int64_t>(x); }

/// a·b, or nothing where the product does not fit 127 bits and a sign.
[[nodiscard]] constexpr std::optional<int128> times(int128 a, int128 b) {
  if (is_small(a) && is_small(b)) {
    return int128{static_cast<std::int64_t>(a)} * static_cast<std::int64_t>(b);
  }
  int128 product = 0;
  if (__builtin_mul_overflow(a, b, &product) || product < -kInt128Max) {
    return std::nullopt;
  }
  return product;
}

/// a+b, or nothing where the sum does not fit 127 bits and a sign.
[[nodiscard]] constexpr std::optional<int128> plus(int128 a, int128 b) {
  int128 sum = 0;
  if (__builtin_add_overflow(a, b, &sum) || sum < -kInt128Max) {
    return std::nullopt;
  }
  return sum;
}

/// |x|; x is never the lowest int128, whose magnitude does not fit: the checked operations above
/// never yield it.
[[nodiscard]] constexpr int128 magnitude(int128 x) { return x < 0 ? -x : x; }

/// Greatest common divisor of |a| and |b|; gcd(0, 0) = 0.
[[nodiscard]] constexpr int128 greatest_common_divisor(int128 a, int128 b) {
  a = magnitude(a);
  b = magnitude(b);
  while (b != 0) {
    const int128 rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

/// 10^exponent for 0 ≤ exponent ≤ 38.
[[nodiscard]] constexpr int128 power_of_ten(int exponent) {
  int128 power = 1;
  for (int i = 0; i < exponent; ++i) {
    power *= 10;
  }
  return power;
}

}  // namespace duibiao
