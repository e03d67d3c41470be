#include "adapters/sqlite/exchange/byte_text.h"

#include "adapters/table/utf8.h"

namespace duibiao {
namespace {

/// The two bytes that every stand-in begins with; the third is 9E for bytes up to BF, else 9F.
constexpr std::string_view kBegin = "\xF4\x8F";
constexpr unsigned char kThird = 0x9E;
constexpr std::size_t kLength = 4;
constexpr unsigned kLowBits = 0x3F;
constexpr unsigned kUpperHalf = 0x40;

void add_stand_in(std::string& text, char byte) {
  const auto value = static_cast<unsigned char>(byte);
  text += kBegin;
  text += static_cast<char>(kThird + ((value & kUpperHalf) != 0 ? 1 : 0));
  text += static_cast<char>(0x80U | (value & kLowBits));
}

bool is_stand_in(std::string_view sequence) {
  return sequence.size() == kLength && sequence.starts_with(kBegin) &&
         (static_cast<unsigned char>(sequence[2]) == kThird ||
          static_cast<unsigned char>(sequence[2]) == kThird + 1);
}

char byte_of(std::string_view stand_in) {
  const bool upper = static_cast<unsigned char>(stand_in[2]) != kThird;
  return static_cast<char>(static_cast<unsigned char>(stand_in[3]) + (upper ? kUpperHalf : 0U));
}

}  // namespace

std::string text_of_bytes(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  std::size_t at = 0;
  while (at < bytes.size()) {
    const Utf8Sequence sequence = utf8_sequence_at(bytes, at);
    const std::string_view piece = bytes.substr(at, sequence.length);
    at += sequence.length;
    if (sequence.well_formed && !is_stand_in(piece)) {
      text += piece;
      continue;
    }
    for (const char byte : piece) {
      add_stand_in(text, byte);
    }
  }
  return text;
}

std::string bytes_of_text(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size());
  while (!text.empty()) {
    const bool stands_in = is_stand_in(text.substr(0, kLength));
    bytes += stands_in ? byte_of(text) : text.front();
    text.remove_prefix(stands_in ? kLength : 1);
  }
  return bytes;
}

}  // namespace duibiao
