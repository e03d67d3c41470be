// What the recogniser has learnt from the full reader: which text behind a number is a plain unit,
// which text before it a plain sign, and what a word means. Every entry was proved by reading
// probes with the full reader, so the two cannot disagree on what is in here.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "engine/actual/reading.h"
#include "engine/columns/packed.h"
#include "engine/target/vocabulary.h"
#include "engine/value/unit.h"

namespace duibiao::columns {

/// A text behind a number that is a unit and nothing else.
struct LearntUnit {
  std::string written{};  ///< as in the file
  Unit unit{};
  std::uint8_t family = 0;   ///< the same number for units of one family
  bool behind_bare = false;  ///< also behind a number without a sign (not 12月, which is a day)
};

/// A text before a number that is a sign and nothing else.
struct LearntSign {
  CellKind kind = CellKind::declined;
};

/// A whole cell without a number, or with one that is no plain figure.
struct LearntWord {
  std::string written{};
  bool blank = false;                       ///< no observation
  CellKind as_target = CellKind::declined;  ///< none, phrase, schedule; declined where it depends
  std::uint32_t phrase = 0;                 ///< number of the phrase, as a target
  std::uint32_t finding = 0;                ///< number of the phrase, as a figure
  std::optional<TierWord> tier{};
  std::optional<Decimal> share_percent{};
};

/// The registry, shared by all threads. Numbers are given in the order of learning and mean nothing
/// by themselves; entries stay where they are.
class Lexicon {
 public:
  explicit Lexicon(const Vocabulary& vocabulary);

  /// The number of the unit that `text` is behind a number; nothing where it is more than a unit,
  /// or where 255 were learnt already.
  [[nodiscard]] std::optional<std::uint8_t> learn_unit(std::string_view text);
  /// The kind of target that `text` before a number makes; `declined` where it is more than a sign.
  [[nodiscard]] CellKind learn_sign(std::string_view text);
  /// The number of a word.
  [[nodiscard]] std::uint32_t learn_word(std::string_view text);

  [[nodiscard]] const LearntUnit& unit(std::uint8_t number) const { return *units_[number]; }
  [[nodiscard]] const LearntWord& word(std::uint32_t number) const {
    return (*published_[number / kChunk].load())[number % kChunk];
  }
  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }

 private:
  static constexpr std::size_t kChunk = 4096;
  static constexpr std::size_t kChunks = 16'384;
  using WordChunk = std::array<LearntWord, kChunk>;

  [[nodiscard]] std::optional<LearntUnit> proved_unit(std::string_view text) const;
  [[nodiscard]] CellKind proved_sign(std::string_view text) const;
  [[nodiscard]] LearntWord read_word(std::string_view text);
  [[nodiscard]] std::uint32_t phrase_number(const std::string& phrase);

  const Vocabulary& vocabulary_;
  std::mutex guard_{};
  std::deque<LearntUnit> unit_entries_{};
  std::array<std::atomic<const LearntUnit*>, 256> units_{};
  std::map<std::string, std::optional<std::uint8_t>, std::less<>> unit_numbers_{};
  std::map<std::string, std::uint8_t, std::less<>> families_{};
  std::map<std::string, CellKind, std::less<>> signs_{};
  std::array<std::unique_ptr<WordChunk>, kChunks> words_{};
  std::array<std::atomic<const WordChunk*>, kChunks> published_{};  ///< read without the guard
  std::uint32_t word_count_ = 0;
  std::map<std::string, std::uint32_t, std::less<>> word_numbers_{};
  std::map<std::string, std::uint32_t, std::less<>> phrases_{};
};

}  // namespace duibiao::columns
