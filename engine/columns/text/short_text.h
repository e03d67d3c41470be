// Texts of a few bytes, compared and packed by whole words: codes, units and labels are looked at
// by the hundred million, and a call into the C library costs more than they do.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace duibiao::columns {

static_assert(std::endian::native == std::endian::little, "words are put together byte by byte");

/// The bytes at `from` as they stand in memory, as a number.
template <class Word>
[[nodiscard]] inline std::uint64_t word_at(const char* from) {
  Word word = 0;
  std::memcpy(&word, from, sizeof word);
  return word;
}

/// `text` of at most 8 bytes as a number, its first byte lowest.
[[nodiscard]] inline std::uint64_t short_word(std::string_view text) {
  const char* from = text.data();
  const std::size_t size = text.size();
  if (size >= 4) {
    const std::uint64_t tail = word_at<std::uint32_t>(from + size - 4);
    return word_at<std::uint32_t>(from) | tail << 8 * (size - 4);
  }
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < size; ++i) {
    word |= std::uint64_t{static_cast<unsigned char>(from[i])} << 8 * i;
  }
  return word;
}

/// Are the `size` bytes at `a` and `b` the same? Words from both ends may overlap in the middle.
[[nodiscard]] inline bool same_bytes(const char* a, const char* b, std::size_t size) {
  const auto same_at = [&](std::size_t at) {
    return word_at<std::uint64_t>(a + at) == word_at<std::uint64_t>(b + at);
  };
  if (size < 8) {
    return short_word({a, size}) == short_word({b, size});
  }
  if (size <= 16) {
    return same_at(0) && same_at(size - 8);
  }
  if (size <= 32) {
    return same_at(0) && same_at(8) && same_at(size - 16) && same_at(size - 8);
  }
  return std::memcmp(a, b, size) == 0;
}

[[nodiscard]] inline bool same_text(std::string_view a, std::string_view b) {
  return a.size() == b.size() && same_bytes(a.data(), b.data(), a.size());
}

[[nodiscard]] inline bool begins_with(std::string_view text, std::string_view head) {
  return text.size() >= head.size() && same_bytes(text.data(), head.data(), head.size());
}

}  // namespace duibiao::columns
