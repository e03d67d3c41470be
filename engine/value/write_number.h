// Exact numbers as text into a buffer: the same digits as rounding.h gives, without a string each.
// Millions of rows are written this way.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "engine/value/small_ratio.h"

namespace duibiao {

/// The most bytes that one number takes below: sign, 39 digits, point, 18 decimals, and some.
inline constexpr std::size_t kNumberRoom = 64;

/// Copies `text` to `at`; the byte behind it. The caller has seen to the room, here and below.
/// Whole words from both ends, which may overlap: texts here are short.
[[nodiscard]] inline char* write_text(char* at, std::string_view text) {
  const char* from = text.data();
  const std::size_t size = text.size();
  if (size > 16) {
    std::memcpy(at, from, size);
  } else if (size >= 8) {
    std::memcpy(at, from, 8);
    std::memcpy(at + size - 8, from + size - 8, 8);
  } else if (size >= 4) {
    std::memcpy(at, from, 4);
    std::memcpy(at + size - 4, from + size - 4, 4);
  } else {
    for (std::size_t i = 0; i < size; ++i) {
      at[i] = from[i];
    }
  }
  return at + size;
}

/// As `fixed(value, places)`, half away from zero; 0 ≤ places ≤ 18.
[[nodiscard]] char* write_fixed(char* at, const Ratio& value, int places);
[[nodiscard]] char* write_fixed(char* at, const SmallRatio& value, int places);

/// A share in percent with 2 decimals: as `fixed(100 · share, 2)`, where that fits.
[[nodiscard]] char* write_percent(char* at, const Ratio& share);
[[nodiscard]] char* write_percent(char* at, const SmallRatio& share);

/// As `brief(value, most)`.
[[nodiscard]] char* write_brief(char* at, const Ratio& value, int most);
[[nodiscard]] char* write_brief(char* at, const SmallRatio& value, int most);

/// Hundredths with 2 decimals: -5 is "-0.05".
[[nodiscard]] char* write_hundredths(char* at, std::int64_t hundredths);

}  // namespace duibiao
