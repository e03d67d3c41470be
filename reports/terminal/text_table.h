// A table of wrapped cells for a terminal. Colour is laid over words that say the same; without it
// nothing is lost.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace duibiao {

/// What a text means, for the colour; always beside a word or sign that says it too.
enum class TextTone { plain, strong, good, bad, open, muted };

/// `text` in the colour of `tone`, or as it is without colour.
[[nodiscard]] std::string toned(std::string text, TextTone tone, bool colour);

struct TextColumn {
  std::string heading{};
  bool to_the_right = false;
  int at_most = 0;        ///< widest it may get; 0: as wide as its widest cell
  bool flexible = false;  ///< the first to give way where the width is short
};

struct TextCell {
  std::string text{};
  TextTone tone = TextTone::plain;
};

/// One row, and lines that stand below it from column `note_from` on.
struct TextRow {
  std::vector<TextCell> cells{};
  std::string note{};
};

/// A table laid out into `width` columns.
class TextTable {
 public:
  TextTable(std::vector<TextColumn> columns, int width, bool colour);

  /// `cells` as many as columns.
  void add(TextRow row);

  /// Heading, rule and rows; notes begin at column number `note_from`. Every line fits the width:
  /// first the flexible column gives way, down to 16, then the widest one that is not a number.
  [[nodiscard]] std::string render(std::size_t note_from = 0) const;

 private:
  [[nodiscard]] int natural_width(std::size_t column) const;
  [[nodiscard]] std::vector<int> widths() const;
  [[nodiscard]] std::size_t widest_that_wraps(std::span<const int> widths) const;
  [[nodiscard]] std::string lines_of(const std::vector<TextCell>& cells,
                                     std::span<const int> widths) const;

  std::vector<TextColumn> columns_;
  int width_;
  bool colour_;
  std::vector<TextRow> rows_{};
};

}  // namespace duibiao
