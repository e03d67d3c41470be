// Text → packed target or figure, for the common spellings; everything else is declined to the full
// reader. One recogniser a thread: it remembers what it asked the Lexicon last.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/columns/packed.h"
#include "engine/columns/text/lexicon.h"
#include "engine/columns/text/scan_number.h"
#include "engine/columns/text/short_text.h"

namespace duibiao::columns {

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

  /// Whole words from both ends, which overlap in the middle: with its size they are the text.
  static Key key_of(std::string_view text) {
    const char* from = text.data();
    const char* end = from + text.size();
    Key key{{}, text.size() + 1};
    if (text.size() < 8) {
      key.words[0] = short_word(text);
    } else {
      const char* middle = text.size() >= 16 ? from + 8 : from;
      key.words = {word_at<std::uint64_t>(from), word_at<std::uint64_t>(middle),
                   word_at<std::uint64_t>(end - 8)};
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
