#include "adapters/workbook/cells/cell_text.h"

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "adapters/table/trim.h"

namespace duibiao {
namespace {

constexpr std::size_t kEscapeBytes = 7;  // _xHHHH_

/// No control character (C0, DEL, C1) but tab and line ends, and no half of a pair.
bool is_text(std::uint32_t character) {
  const bool control = character < 0x20 || (character >= 0x7F && character < 0xA0);
  const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
  const bool white = character == '\t' || character == '\n' || character == '\r';
  return white || (!control && !surrogate);
}

/// The character that the escape at the beginning of `text` stands for.
std::optional<std::uint32_t> escaped_character(std::string_view text) {
  if (text.size() < kEscapeBytes || !text.starts_with("_x") || text[kEscapeBytes - 1] != '_') {
    return std::nullopt;
  }
  std::uint32_t character = 0;
  const char* const digits = text.data() + 2;
  const auto [end, failed] = std::from_chars(digits, digits + 4, character, 16);
  const bool read = failed == std::errc{} && end == digits + 4;
  return read && is_text(character) ? std::optional(character) : std::nullopt;
}

/// `character`, at most U+FFFF, in UTF-8.
std::string utf8_of(std::uint32_t character) {
  const auto byte = [](std::uint32_t bits) { return static_cast<char>(bits); };
  if (character < 0x80) {
    return {byte(character)};
  }
  if (character < 0x800) {
    return {byte(0xC0U | character >> 6U), byte(0x80U | (character & 0x3FU))};
  }
  return {byte(0xE0U | character >> 12U), byte(0x80U | (character >> 6U & 0x3FU)),
          byte(0x80U | (character & 0x3FU))};
}

}  // namespace

std::string tidy_text(std::string_view text) {
  const std::string_view inner = trimmed(text);
  std::string tidy;
  tidy.reserve(inner.size());
  for (std::size_t at = 0; at < inner.size(); ++at) {
    if (inner[at] != '\r') {
      tidy += inner[at];
    } else if (at + 1 == inner.size() || inner[at + 1] != '\n') {
      tidy += '\n';
    }
  }
  return tidy;
}

std::string unescaped_text(std::string_view text) {
  if (text.find("_x") == std::string_view::npos) {
    return tidy_text(text);
  }
  std::string plain;
  while (!text.empty()) {
    const auto character = escaped_character(text);
    plain += character ? utf8_of(*character) : std::string(1, text.front());
    text.remove_prefix(character ? kEscapeBytes : 1);
  }
  return tidy_text(plain);
}

}  // namespace duibiao
