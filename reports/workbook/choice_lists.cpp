#include "reports/workbook/choice_lists.h"

#include <fmt/format.h>

#include <algorithm>

#include "reports/document/clean_text.h"
#include "reports/workbook/formula_text.h"

namespace duibiao {
namespace {

constexpr std::size_t kLongestList = 255;

}  // namespace

bool ChoiceLists::is_short(const std::vector<std::string>& words) {
  std::size_t length = 0;
  for (const std::string& word : words) {
    length += utf16_length(word) + 1;
    if (word.empty() || word.find_first_of(",\"\n") != std::string::npos) {
      return false;
    }
  }
  return length <= kLongestList;
}

std::string ChoiceLists::range_of(const std::vector<std::string>& words) {
  const auto [found, added] = column_of_.emplace(words, columns_.size());
  if (added) {
    columns_.push_back(words);
  }
  std::string letters = address_text(0, static_cast<std::uint32_t>(found->second));
  letters.pop_back();
  return fmt::format("={0}${1}$1:${1}${2}", sheet_prefix(sheet_name_), letters, words.size());
}

}  // namespace duibiao
