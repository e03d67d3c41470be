// Text as characters, for checks that look at names and goal texts character by character. What
// comes in is normalised UTF-8 (engine/target/text_reader.h).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duibiao {

/// The characters of `utf8`; a malformed byte becomes U+FFFD.
[[nodiscard]] std::u32string characters_of(std::string_view utf8);

/// `characters` as UTF-8 again.
[[nodiscard]] std::string utf8_of(std::u32string_view characters);

/// How many characters `utf8` has.
[[nodiscard]] std::size_t character_count(std::string_view utf8);

/// Does one of `words` stand in `text`?
[[nodiscard]] bool contains_any(std::string_view text, const std::vector<std::string>& words);

/// The longest of `words` that `text` ends with; empty where it ends with none.
[[nodiscard]] std::string_view longest_ending(std::string_view text,
                                              const std::vector<std::string>& words);

/// The longest of `words` that `text` begins with; empty where it begins with none.
[[nodiscard]] std::string_view longest_opening(std::string_view text,
                                               const std::vector<std::string>& words);

/// `text` with Chinese numerals of one figure as digits: 一对一 and 1对1 are the same words.
[[nodiscard]] std::u32string with_digits(std::u32string text);

}  // namespace duibiao
