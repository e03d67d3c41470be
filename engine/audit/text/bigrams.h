// Pairs of neighbouring characters: how alike two Chinese names are, without a dictionary. Words
// that stand in most names of a form (社区矫正 …) weigh little. An estimate, used to find which row
// a text speaks of; what is then compared is exact.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace duibiao {

/// The pairs of a text, sorted, each once. A text of one character is a pair with nothing.
using Bigrams = std::vector<std::uint64_t>;

/// The pairs of `text` (normalised UTF-8), numerals as digits, punctuation left out.
[[nodiscard]] Bigrams bigrams_of(std::string_view text);

/// How many pairs both have.
[[nodiscard]] std::size_t shared_bigrams(const Bigrams& a, const Bigrams& b);

/// Dice's coefficient: 1 for the same pairs, 0 for none in common or no pairs at all.
[[nodiscard]] double dice(const Bigrams& a, const Bigrams& b);

/// Weights of pairs by how few texts of a collection have them.
class BigramWeights {
 public:
  /// Learns from `texts`, one set of pairs each.
  explicit BigramWeights(const std::vector<Bigrams>& texts);

  /// Share of the weight of `part` that is found in `whole`, 0 … 1; 0 where `part` has no pairs.
  [[nodiscard]] double share_within(const Bigrams& part, const Bigrams& whole) const;

 private:
  [[nodiscard]] double weight(std::uint64_t pair) const;

  std::map<std::uint64_t, int> texts_with_{};
  std::size_t texts_ = 0;
};

}  // namespace duibiao
