#include "adapters/columns/input/mark_index.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace duibiao::columns {
namespace {

constexpr std::size_t kChunk = 64;

/// One bit for each of 64 bytes that is a mark.
#if defined(__SSE2__)
std::uint64_t marks_in(const char* at) {
  const __m128i comma = _mm_set1_epi8(',');
  const __m128i quote = _mm_set1_epi8('"');
  const __m128i feed = _mm_set1_epi8('\n');
  const __m128i carriage = _mm_set1_epi8('\r');
  std::uint64_t marks = 0;
  for (unsigned part = 0; part < 4; ++part) {
    __m128i bytes;
    std::memcpy(&bytes, at + std::size_t{16} * part, sizeof bytes);
    const __m128i separators =
        _mm_or_si128(_mm_cmpeq_epi8(bytes, comma), _mm_cmpeq_epi8(bytes, quote));
    const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(bytes, feed), _mm_cmpeq_epi8(bytes, carriage));
    const int bits = _mm_movemask_epi8(_mm_or_si128(separators, ends));
    marks |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(bits)) << (16 * part);
  }
  return marks;
}
#else
std::uint64_t marks_in(const char* at) {
  std::uint64_t marks = 0;
  for (std::size_t i = 0; i < kChunk; ++i) {
    const char c = at[i];
    const bool mark = c == ',' || c == '"' || c == '\n' || c == '\r';
    marks |= std::uint64_t{mark} << i;
  }
  return marks;
}
#endif

/// Writes the places of `marks`, of the chunk at `base`, to `to`; the place behind the last.
std::uint32_t* write_places(std::uint64_t marks, std::uint32_t base, std::uint32_t* to) {
  for (; marks != 0; marks &= marks - 1) {
    *to++ = base + static_cast<std::uint32_t>(std::countr_zero(marks));
  }
  return to;
}

}  // namespace

const std::uint32_t* MarkIndex::operator()(std::string_view bytes) {
  constexpr std::size_t kSentinels = 3;
  const std::size_t usual = bytes.size() / 4 + kChunk + kSentinels;
  places_.resize(std::max(places_.size(), usual));
  places_[0] = 0xFFFFFFFF;
  std::size_t count = 1;
  for (std::size_t base = 0; base < bytes.size(); base += kChunk) {
    if (places_.size() < count + kChunk + kSentinels) {
      places_.resize(places_.size() * 2);
    }
    std::uint32_t* to = places_.data() + count;
    count += static_cast<std::size_t>(
        write_places(marks_in(bytes.data() + base), static_cast<std::uint32_t>(base), to) - to);
  }
  places_[count] = places_[count + 1] = static_cast<std::uint32_t>(bytes.size());
  return places_.data() + 1;
}

std::uint32_t line_feeds_in(std::string_view bytes) {
  std::uint32_t count = 0;
#if defined(__SSE2__)
  constexpr std::size_t kMostInAByte = 255;
  const __m128i feed = _mm_set1_epi8('\n');
  while (bytes.size() >= sizeof feed) {
    __m128i counts = _mm_setzero_si128();  // of each of sixteen columns
    std::size_t rows = std::min(bytes.size() / sizeof feed, kMostInAByte);
    for (; rows > 0; --rows, bytes.remove_prefix(sizeof feed)) {
      __m128i some;
      std::memcpy(&some, bytes.data(), sizeof some);
      counts = _mm_sub_epi8(counts, _mm_cmpeq_epi8(some, feed));
    }
    const __m128i halves = _mm_sad_epu8(counts, _mm_setzero_si128());
    count += static_cast<std::uint32_t>(_mm_cvtsi128_si32(halves) +
                                        _mm_cvtsi128_si32(_mm_srli_si128(halves, 8)));
  }
#endif
  return count + static_cast<std::uint32_t>(std::ranges::count(bytes, '\n'));
}

}  // namespace duibiao::columns
