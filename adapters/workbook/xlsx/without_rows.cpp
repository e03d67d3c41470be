#include "adapters/workbook/xlsx/without_rows.h"

#include <algorithm>
#include <cstddef>

namespace duibiao {
namespace {

constexpr std::string_view kRows = "sheetData";
constexpr std::size_t kLongestPrefix = 64;  ///< of a namespace, and the signs around it
constexpr std::size_t kMostHeld = std::size_t{1} << 20U;  ///< of a tag without an end
constexpr auto kNowhere = std::string_view::npos;

/// Where the tag begins whose name ends with the word at `word`: "<sheetData", "</x:sheetData".
/// Nowhere where the word is no such name.
std::size_t tag_before(std::string_view text, std::size_t word, bool closing) {
  const std::size_t open = word == 0 ? kNowhere : text.rfind('<', word - 1);
  if (open == kNowhere || word - open > kLongestPrefix) {
    return kNowhere;
  }
  std::string_view between = text.substr(open + 1, word - open - 1);
  if (closing != between.starts_with('/')) {
    return kNowhere;
  }
  between.remove_prefix(closing ? 1 : 0);
  const bool whole = between.empty() || (between.find(':') == between.size() - 1 &&
                                         between.find_first_of(" \t\r\n>") == kNowhere);
  return whole ? open : kNowhere;
}

/// The first tag of rows in `text`, and where its name ends.
struct Tag {
  std::size_t open = kNowhere;
  std::size_t name_end = 0;
};

Tag find_tag(std::string_view text, bool closing) {
  for (auto word = text.find(kRows); word != kNowhere; word = text.find(kRows, word + 1)) {
    const std::size_t end = word + kRows.size();
    const bool ends =
        end < text.size() && std::string_view(" \t\r\n/>").find(text[end]) != kNowhere;
    const std::size_t open = ends ? tag_before(text, word, closing) : kNowhere;
    if (open != kNowhere) {
      return {open, end};
    }
  }
  return {};
}

}  // namespace

bool WithoutRows::feed(std::string_view piece) {
  held_ += piece;
  while (more_ && step()) {
  }
  return more_;
}

bool WithoutRows::step() { return in_rows_ ? drop_rows() : pass_before(); }

/// Passes on what stands outside the rows. True where there may be more to do with what is held.
bool WithoutRows::pass_before() {
  const Tag tag = find_tag(held_, false);
  const std::size_t close = tag.open == kNowhere ? kNowhere : held_.find('>', tag.name_end);
  if (close == kNowhere) {
    std::size_t keep = tag.open != kNowhere ? held_.size() - tag.open : 2 * kLongestPrefix;
    keep = keep > kMostHeld ? 0 : std::min(keep, held_.size());
    const std::size_t passed = held_.size() - keep;
    more_ = passed == 0 || next_(std::string_view(held_).substr(0, passed));
    held_.erase(0, passed);
    return false;
  }
  in_rows_ = held_[close - 1] != '/';
  more_ = next_(std::string_view(held_).substr(0, close + 1));
  held_.erase(0, close + 1);
  return true;
}

/// Drops what stands inside the rows.
bool WithoutRows::drop_rows() {
  const Tag tag = find_tag(held_, true);
  if (tag.open == kNowhere) {
    held_.erase(0, held_.size() > 2 * kLongestPrefix ? held_.size() - 2 * kLongestPrefix : 0);
    return false;
  }
  held_.erase(0, tag.open);
  in_rows_ = false;
  return true;
}

void WithoutRows::finish() {
  if (more_ && !in_rows_) {
    more_ = next_(held_);
  }
  held_.clear();
}

}  // namespace duibiao
