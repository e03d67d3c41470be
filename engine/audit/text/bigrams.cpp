#include "engine/audit/text/bigrams.h"

#include <algorithm>
#include <cmath>

#include "engine/audit/text/characters.h"

namespace duibiao {
namespace {

bool is_word_character(char32_t c) {
  const bool ascii_word =
      (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
  constexpr std::u32string_view kOthers = U"“”‘’《》〈〉「」『』【】〔〕、。，：；！？（）…—–·★☆的";
  return ascii_word || (c >= 0x2E80 && kOthers.find(c) == std::u32string_view::npos);
}

}  // namespace

Bigrams bigrams_of(std::string_view text) {
  const std::u32string characters = with_digits(characters_of(text));
  Bigrams pairs;
  char32_t before = 0;
  std::size_t words = 0;
  for (const char32_t c : characters) {
    if (!is_word_character(c)) {
      before = 0;
      continue;
    }
    ++words;
    if (before != 0) {
      pairs.push_back(std::uint64_t{before} << 32U | c);
    }
    before = c;
  }
  if (words == 1 && pairs.empty()) {
    pairs.push_back(characters.front());
  }
  std::ranges::sort(pairs);
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

std::size_t shared_bigrams(const Bigrams& a, const Bigrams& b) {
  std::size_t shared = 0;
  auto left = a.begin();
  auto right = b.begin();
  while (left != a.end() && right != b.end()) {
    if (*left == *right) {
      ++shared;
      ++left;
      ++right;
    } else {
      (*left < *right ? left : right)++;
    }
  }
  return shared;
}

double dice(const Bigrams& a, const Bigrams& b) {
  const std::size_t pairs = a.size() + b.size();
  return pairs == 0 ? 0.0
                    : 2.0 * static_cast<double>(shared_bigrams(a, b)) / static_cast<double>(pairs);
}

BigramWeights::BigramWeights(const std::vector<Bigrams>& texts) : texts_(texts.size()) {
  for (const Bigrams& pairs : texts) {
    for (const std::uint64_t pair : pairs) {
      ++texts_with_[pair];
    }
  }
}

double BigramWeights::weight(std::uint64_t pair) const {
  const auto found = texts_with_.find(pair);
  const double with = found == texts_with_.end() ? 0.0 : found->second;
  return std::log((static_cast<double>(texts_) + 2.0) / (with + 0.5));
}

double BigramWeights::share_within(const Bigrams& part, const Bigrams& whole) const {
  double found = 0.0;
  double all = 0.0;
  for (const std::uint64_t pair : part) {
    const double weighs = weight(pair);
    all += weighs;
    found += std::ranges::binary_search(whole, pair) ? weighs : 0.0;
  }
  return all > 0.0 ? found / all : 0.0;
}

}  // namespace duibiao
