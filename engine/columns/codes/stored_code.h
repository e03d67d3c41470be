// How a roster keeps a code: in eight bytes where it is short, which nearly all are once the code
// of their project is left out.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/columns/text/short_text.h"

namespace duibiao::columns {

/// A code of one project as it is stored: with the project's code left out where it begins with it.
/// Up to seven bytes stand in the word itself, below a byte that says how; the word of a longer one
/// is the mark that belongs to the place of its text.
class StoredCode {
 public:
  StoredCode() = default;
  /// The view is kept.
  StoredCode(std::string_view project, std::string_view code) : text_(code) {
    if (begins_with(code, project)) {
      text_.remove_prefix(project.size());
      word_ = kPrefixed;
    }
    if (text_.size() <= kMostShort) {
      word_ |= kShort | std::uint64_t{text_.size()} << kTopByte | short_word(text_);
    }
  }

  [[nodiscard]] bool is_short() const { return is_short(word_); }
  [[nodiscard]] std::uint64_t word() const { return word_; }
  /// What is left of the code.
  [[nodiscard]] std::string_view text() const { return text_; }

  /// Does `word` hold its text itself? Else it holds the place of it, below `kPlace`.
  [[nodiscard]] static bool is_short(std::uint64_t word) { return (word & kShort) != 0; }
  /// Does the project's code belong before the text?
  [[nodiscard]] static bool is_prefixed(std::uint64_t word) { return (word & kPrefixed) != 0; }
  /// `word` of a row that was set aside: no code is stored so, and none is found there.
  [[nodiscard]] static std::uint64_t set_aside(std::uint64_t word) { return word | kSetAside; }
  [[nodiscard]] static bool is_set_aside(std::uint64_t word) { return (word & kSetAside) != 0; }
  /// How long the text of a short `word` is; it stands in its lowest bytes.
  [[nodiscard]] static std::size_t short_size(std::uint64_t word) {
    return word >> kTopByte & kMostShort;
  }
  /// Adds the text of a short `word` to `room`.
  static void append_to(std::string& room, std::uint64_t word) {
    const auto bytes = std::bit_cast<std::array<char, sizeof word>>(word);
    room.append(bytes.data(), short_size(word));
  }
  /// Of two short words: does the text of `a` come before that of `b`, by bytes?
  [[nodiscard]] static bool ascends(std::uint64_t a, std::uint64_t b) {
    return __builtin_bswap64(a & kPlace) < __builtin_bswap64(b & kPlace);
  }

  /// The bits of a word that hold a short text or the place of a long one.
  static constexpr std::uint64_t kPlace = (std::uint64_t{1} << 56) - 1;

 private:
  static constexpr int kTopByte = 56;
  static constexpr std::uint64_t kShort = std::uint64_t{0x80} << kTopByte;
  static constexpr std::uint64_t kPrefixed = std::uint64_t{0x40} << kTopByte;
  static constexpr std::uint64_t kSetAside = std::uint64_t{0x20} << kTopByte;
  static constexpr std::size_t kMostShort = 7;

  std::string_view text_{};
  std::uint64_t word_ = 0;
};

}  // namespace duibiao::columns
