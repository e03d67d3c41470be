// Numbers without bounds, to hold the engine's 128-bit arithmetic against.
#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <random>
#include <string>

#include "engine/value/ratio.h"

namespace duibiao::test {

using Unbounded = boost::multiprecision::cpp_int;

inline Unbounded unbounded(int128 value) {
  const auto amount = static_cast<uint128>(magnitude(value));
  Unbounded wide = static_cast<std::uint64_t>(amount >> 64);
  wide <<= 64;
  wide += static_cast<std::uint64_t>(amount);
  return value < 0 ? Unbounded(-wide) : wide;
}

/// Is it what an int128 of 127 bits and a sign holds?
inline bool fits(const Unbounded& value) {
  return boost::multiprecision::abs(value) <= unbounded(kInt128Max);
}

inline std::strong_ordering oracle_compare(const Ratio& a, const Ratio& b) {
  const Unbounded left = unbounded(a.numerator()) * unbounded(b.denominator());
  const Unbounded right = unbounded(b.numerator()) * unbounded(a.denominator());
  return left.compare(right) <=> 0;
}

/// Numbers of every length, from none to all 127 bits; the same ones in every run.
class Numbers {
 public:
  explicit Numbers(std::uint64_t seed) : random_(seed) {}

  int128 positive() {
    const int128 value = below_length(length(1, 127));
    return value == 0 ? 1 : value;
  }
  int128 any() {
    const int128 value = below_length(length(0, 127));
    return length(0, 1) == 0 ? value : -value;
  }
  Ratio ratio() {
    const int128 numerator = any();
    return {numerator, positive()};
  }
  int length(int from, int to) { return std::uniform_int_distribution<int>(from, to)(random_); }

 private:
  int128 below_length(int bits) {
    const uint128 wide = (static_cast<uint128>(random_()) << 64) | random_();
    return bits == 0 ? 0 : static_cast<int128>(wide >> (128 - bits));
  }

  std::mt19937_64 random_;
};

}  // namespace duibiao::test
