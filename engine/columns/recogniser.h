// Text → packed target or figure, for the common spellings; everything else is declined to the full
// reader. One recogniser a thread: it remembers what it asked the Lexicon last.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

#include "engine/columns/lexicon.h"
#include "engine/columns/packed.h"

namespace duibiao::columns {

/// A number at the front of a text: digits, thousands in groups of three, a fraction.
struct ScannedNumber {
  std::int64_t mantissa = 0;
  std::uint8_t decimals = 0;
  std::size_t length = 0;  ///< bytes taken
};

/// The number that `text` begins with; nothing where none does or where it is not a plain one of at
/// most 18 digits.
[[nodiscard]] std::optional<ScannedNumber> scan_number(std::string_view text);

/// The sign that a bare number of an indicator stands for, worked out once a indicator_class
/// (`bare_sign` in engine/target): zero is always at most.
struct BareSigns {
  CellKind money = CellKind::at_least;
  CellKind other = CellKind::at_least;
};

/// A small direct-mapped memory of short texts. A miss is answered by the Lexicon.
template <class Answer>
class ShortTextMemory {
 public:
  /// The answer for `text`, from memory or from `ask(text)`. Texts over 24 bytes are always asked.
  template <class Ask>
  [[nodiscard]] Answer operator()(std::string_view text, Ask&& ask) {
    if (text.size() > kLongest) {
      return ask(text);
    }
    const Key key = key_of(text);
    const std::uint64_t hash = (key.words[0] ^ key.words[1] * 0x9e3779b97f4a7c15U ^
                                key.words[2] * 0xbf58476d1ce4e5b9U ^ key.size) *
                               0x94d049bb133111ebU;
    Slot& slot = slots_[hash >> 55];
    if (slot.key != key) {
      slot = {key, ask(text)};
    }
    return slot.answer;
  }

 private:
  static constexpr std::size_t kLongest = 24;
  struct Key {
    std::array<std::uint64_t, 3> words{};
    std::uint64_t size = 0;  ///< one more than the text's; 0 for an empty slot

    friend bool operator==(const Key&, const Key&) = default;
  };
  struct Slot {
    Key key{};
    Answer answer{};
  };

  template <class Word>
  static std::uint64_t word_at(const char* from) {
    Word word = 0;
    std::memcpy(&word, from, sizeof word);
    return word;
  }

  /// Whole words from both ends, which overlap in the middle: with its size they are the text.
  static Key key_of(std::string_view text) {
    const char* from = text.data();
    const char* end = from + text.size();
    Key key{{}, text.size() + 1};
    if (text.size() >= 8) {
      const char* middle = text.size() >= 16 ? from + 8 : from;
      key.words = {word_at<std::uint64_t>(from), word_at<std::uint64_t>(middle),
                   word_at<std::uint64_t>(end - 8)};
    } else if (text.size() >= 4) {
      key.words[0] = word_at<std::uint32_t>(from) | word_at<std::uint32_t>(end - 4) << 32;
    } else {
      for (const char* at = from; at < end; ++at) {
        key.words[0] = key.words[0] << 8 | static_cast<unsigned char>(*at);
      }
    }
    return key;
  }

  std::array<Slot, 512> slots_{};
};

/// Recognises cells. Not for sharing between threads.
class Recogniser {
 public:
  explicit Recogniser(Lexicon& lexicon) : lexicon_(lexicon) {}

  /// The target that `text` (outer spaces removed) is. `declined` where the full reader has to say;
  /// the mantissa is then not set.
  [[nodiscard]] Cell target(std::string_view text, const BareSigns& bare);

  /// The figure that `text` (outer spaces removed) is. What is no plain number and no plain pair is
  /// a word. Nothing where it is blank: no observation.
  [[nodiscard]] std::optional<Value> figure(std::string_view text);

 private:
  [[nodiscard]] Cell numeric(CellKind sign, std::string_view text, const BareSigns& bare);
  [[nodiscard]] Cell range(const ScannedNumber& low, std::string_view rest);
  [[nodiscard]] Cell word_target(std::string_view text);
  [[nodiscard]] std::optional<Value> word_figure(std::string_view text);
  [[nodiscard]] std::optional<std::uint8_t> unit(std::string_view text);

  Lexicon& lexicon_;
  ShortTextMemory<std::optional<std::uint8_t>> units_{};
  ShortTextMemory<CellKind> signs_{};
  ShortTextMemory<std::uint32_t> words_{};
};

}  // namespace duibiao::columns
