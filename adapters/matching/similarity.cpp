#include "adapters/matching/similarity.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

namespace duibiao {
namespace {

std::size_t length_of(unsigned char lead) {
  return lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
}

/// Pairs of neighbouring characters, sorted. They are views of `text`.
std::vector<std::string_view> pairs_of(std::string_view text) {
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < text.size();
       at += length_of(static_cast<unsigned char>(text[at]))) {
    starts.push_back(at);
  }
  std::vector<std::string_view> pairs;
  for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
    const std::size_t end = i + 2 < starts.size() ? starts[i + 2] : text.size();
    pairs.push_back(text.substr(starts[i], end - starts[i]));
  }
  if (starts.size() == 1) {
    pairs.push_back(text);
  }
  std::ranges::sort(pairs);
  return pairs;
}

}  // namespace

Ratio bigram_similarity(std::string_view a, std::string_view b) {
  const auto first = pairs_of(a);
  const auto second = pairs_of(b);
  if (first.empty() || second.empty()) {
    return Ratio{a == b ? 1 : 0};
  }
  std::vector<std::string_view> shared;
  std::ranges::set_intersection(first, second, std::back_inserter(shared));
  return Ratio{static_cast<std::int64_t>(2 * shared.size()),
               static_cast<std::int64_t>(first.size() + second.size())};
}

}  // namespace duibiao
