// Words on a page as lines and cells of text. What Chinese type setting puts between scripts is no
// space, and a line that was broken because it was full goes on; both are taken back.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "adapters/document/pdf/page.h"

namespace duibiao::pdf {

/// Words that stand side by side.
struct Line {
  std::vector<Word> words{};  ///< from the left
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;

  /// The size of its letters, from the height of their boxes.
  [[nodiscard]] double letter() const;
  /// Its words, with a space where the page shows one.
  [[nodiscard]] std::string text() const;
};

/// `words` in lines, from above; words whose middles lie within half a line belong to one line.
[[nodiscard]] std::vector<Line> lines_of(std::vector<Word> words);

/// The text of a cell.
struct FlowedText {
  std::string text{};     ///< lines that were ended on purpose are parted by LF
  std::size_t lines = 0;  ///< lines on the page
  bool goes_on = false;   ///< its last line is full and ends within a sentence
};

/// The text of the words in a cell that is `width` wide.
[[nodiscard]] FlowedText flowed(std::vector<Word> words, double width);

/// `first` and `second` as one text: a space between letters, nothing next to a Chinese character.
[[nodiscard]] std::string joined(const std::string& first, const std::string& second);

/// The part of `word` left of `x`, and the rest: letters are taken to be half as wide as Chinese
/// characters. One of them is empty where no letter ends near `x`.
struct SplitWord {
  Word left{};
  Word right{};
};
[[nodiscard]] SplitWord split_at(const Word& word, double x);

}  // namespace duibiao::pdf
