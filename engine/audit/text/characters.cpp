#include "engine/audit/text/characters.h"

#include <algorithm>
#include <cstdint>

namespace duibiao {
namespace {

constexpr char32_t kMalformed = 0xFFFD;

/// Bytes of the character that `lead` opens; 0 where it opens none.
std::size_t length_of(unsigned char lead) {
  if (lead < 0x80) {
    return 1;
  }
  if (lead < 0xC2 || lead > 0xF4) {
    return 0;
  }
  return lead < 0xE0 ? 2U : lead < 0xF0 ? 3U : 4U;
}

/// The character at the front of `utf8`, which is taken off it.
char32_t take_character(std::string_view& utf8) {
  const auto lead = static_cast<unsigned char>(utf8.front());
  const std::size_t length = length_of(lead);
  if (length == 0 || length > utf8.size()) {
    utf8.remove_prefix(1);
    return kMalformed;
  }
  constexpr char32_t kLeadBits = 0x7F;
  char32_t value = length == 1 ? lead : static_cast<char32_t>(lead & (kLeadBits >> length));
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(utf8[i]);
    if ((next & 0xC0U) != 0x80U) {
      utf8.remove_prefix(1);
      return kMalformed;
    }
    value = value << 6U | (next & 0x3FU);
  }
  utf8.remove_prefix(length);
  return value;
}

void append_character(std::string& text, char32_t c) {
  const auto put = [&text](char32_t byte) { text += static_cast<char>(byte); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0U | c >> 6U);
    put(0x80U | (c & 0x3FU));
  } else if (c < 0x10000) {
    put(0xE0U | c >> 12U);
    put(0x80U | (c >> 6U & 0x3FU));
    put(0x80U | (c & 0x3FU));
  } else {
    put(0xF0U | c >> 18U);
    put(0x80U | (c >> 12U & 0x3FU));
    put(0x80U | (c >> 6U & 0x3FU));
    put(0x80U | (c & 0x3FU));
  }
}

}  // namespace

std::u32string characters_of(std::string_view utf8) {
  std::u32string characters;
  characters.reserve(utf8.size() / 2);
  while (!utf8.empty()) {
    characters += take_character(utf8);
  }
  return characters;
}

std::string utf8_of(std::u32string_view characters) {
  std::string text;
  text.reserve(characters.size() * 3);
  for (const char32_t c : characters) {
    append_character(text, c);
  }
  return text;
}

std::size_t character_count(std::string_view utf8) {
  return static_cast<std::size_t>(std::ranges::count_if(
      utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool contains_any(std::string_view text, const std::vector<std::string>& words) {
  return std::ranges::any_of(
      words, [&](const std::string& word) { return text.find(word) != std::string_view::npos; });
}

std::string_view longest_ending(std::string_view text, const std::vector<std::string>& words) {
  std::string_view longest;
  for (const std::string& word : words) {
    if (word.size() > longest.size() && text.ends_with(word)) {
      longest = word;
    }
  }
  return longest;
}

std::string_view longest_opening(std::string_view text, const std::vector<std::string>& words) {
  std::string_view longest;
  for (const std::string& word : words) {
    if (word.size() > longest.size() && text.starts_with(word)) {
      longest = word;
    }
  }
  return longest;
}

std::u32string with_digits(std::u32string text) {
  constexpr std::u32string_view kNumerals = U"零一二三四五六七八九";
  for (char32_t& c : text) {
    if (const auto at = kNumerals.find(c); at != std::u32string_view::npos) {
      c = U'0' + static_cast<char32_t>(at);
    } else if (c == U'两') {
      c = U'2';
    }
  }
  return text;
}

}  // namespace duibiao
