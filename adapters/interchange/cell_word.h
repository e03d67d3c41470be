// A cell that holds one word of a closed list: measure, kind, accrual.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/interchange/columns.h"
#include "adapters/interchange/interchange_words.h"
#include "adapters/toml/toml_reader.h"
#include "engine/base/problem.h"

namespace duibiao {

/// The words of a list as a message shows them, the English ones first.
template <class Value>
[[nodiscard]] std::string known_words(const std::map<std::string, Value, std::less<>>& words) {
  std::string text;
  for (const auto& [word, value] : words) {
    text += (text.empty() ? "" : ", ") + word;
  }
  return text;
}

/// The word of a list that is nearest to what was written.
template <class Value>
[[nodiscard]] std::string nearest_word(std::string_view written,
                                       const std::map<std::string, Value, std::less<>>& words) {
  std::vector<std::string_view> known;
  for (const auto& [word, value] : words) {
    known.emplace_back(word);
  }
  return std::string(nearest(matching_key(written), known));
}

/// What the word in the cell `column` stands for. Nothing where the cell is blank, and nothing with
/// the error `word_unknown` {column, found, nearest, known} where it is none of `words`.
template <class Value>
[[nodiscard]] std::optional<Value> read_word(const Columns& columns, const TableRow& row,
                                             std::string_view column,
                                             const std::map<std::string, Value, std::less<>>& words,
                                             Problems& problems) {
  const std::string_view text = columns.text(row, column);
  if (text.empty()) {
    return std::nullopt;
  }
  const auto found = words.find(matching_key(text));
  if (found != words.end()) {
    return found->second;
  }
  problems.push_back(error("word_unknown", columns.where(row, column),
                           {{"column", std::string(column)},
                            {"found", std::string(text)},
                            {"nearest", nearest_word(text, words)},
                            {"known", known_words(words)}}));
  return std::nullopt;
}

}  // namespace duibiao
