#include "adapters/table/utf8.h"

#include <cstdint>
#include <cstring>

namespace duibiao {
namespace {

/// What a lead byte announces: how many bytes, and the range of the second one. `length` 0: no
/// lead.
struct Lead {
  std::size_t length = 0;
  std::uint8_t second_from = 0x80;
  std::uint8_t second_to = 0xBF;
};

constexpr Lead lead_of(std::uint8_t byte) {
  if (byte < 0x80) {
    return {.length = 1};
  }
  if (byte >= 0xC2 && byte <= 0xDF) {
    return {.length = 2};
  }
  if (byte >= 0xE0 && byte <= 0xEF) {
    return {.length = 3,
            .second_from = static_cast<std::uint8_t>(byte == 0xE0 ? 0xA0 : 0x80),
            .second_to = static_cast<std::uint8_t>(byte == 0xED ? 0x9F : 0xBF)};
  }
  if (byte >= 0xF0 && byte <= 0xF4) {
    return {.length = 4,
            .second_from = static_cast<std::uint8_t>(byte == 0xF0 ? 0x90 : 0x80),
            .second_to = static_cast<std::uint8_t>(byte == 0xF4 ? 0x8F : 0xBF)};
  }
  return {};
}

/// How many bytes at `at` fit `lead`, the lead itself among them.
std::size_t fitting(std::string_view bytes, std::size_t at, const Lead& lead) {
  std::size_t count = 1;
  while (count < lead.length && at + count < bytes.size()) {
    const auto byte = static_cast<std::uint8_t>(bytes[at + count]);
    const std::uint8_t from = count == 1 ? lead.second_from : std::uint8_t{0x80};
    const std::uint8_t to = count == 1 ? lead.second_to : std::uint8_t{0xBF};
    if (byte < from || byte > to) {
      break;
    }
    ++count;
  }
  return count;
}

/// Are the eight bytes at `at` there, and all of them ASCII?
bool is_ascii_word(std::string_view bytes, std::size_t at) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080;
  std::uint64_t word = 0;
  if (bytes.size() - at < sizeof word) {
    return false;
  }
  std::memcpy(&word, bytes.data() + at, sizeof word);
  return (word & kHighBits) == 0;
}

}  // namespace

Utf8Sequence utf8_sequence_at(std::string_view bytes, std::size_t at) {
  const Lead lead = lead_of(static_cast<std::uint8_t>(bytes[at]));
  const std::size_t length = fitting(bytes, at, lead);
  return {length, length == lead.length};
}

Utf8Counts count_utf8(std::string_view bytes) {
  Utf8Counts counts;
  std::size_t at = 0;
  while (at < bytes.size()) {
    if (is_ascii_word(bytes, at)) {
      at += sizeof(std::uint64_t);
      continue;
    }
    const Utf8Sequence sequence = utf8_sequence_at(bytes, at);
    counts.malformed += sequence.well_formed ? 0U : 1U;
    counts.three_byte += sequence.well_formed && sequence.length == 3 ? 1U : 0U;
    at += sequence.length;
  }
  return counts;
}

}  // namespace duibiao
