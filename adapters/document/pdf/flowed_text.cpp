#include "adapters/document/pdf/flowed_text.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include "adapters/table/utf8.h"

namespace duibiao::pdf {
namespace {

using namespace std::string_view_literals;

/// Parts of the size of letters.
constexpr double kLetterOfBox = 0.77;  ///< letters in a box that has room above and below them
constexpr double kScriptGap = 0.35;    ///< what is set between Chinese and other letters, at most
constexpr double kPadding = 1.2;       ///< room at the sides of a cell, both together

/// The bytes of the character that begins at `at`.
std::size_t character_bytes(std::string_view text, std::size_t at) {
  return utf8_sequence_at(text, at).length;
}

/// Is the character one of those as wide as they are high? Three and four bytes begin with
/// U+0800; everything from U+2E80 on is, of what forms hold, and full stops and quotes are not.
bool is_wide(std::string_view character) {
  return character.size() >= 3 && character >= "\u2E80"sv;
}

std::string_view first_character(std::string_view text) {
  return text.empty() ? text : text.substr(0, character_bytes(text, 0));
}

std::string_view last_character(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xC0U) == 0x80U) {
  }
  return text.substr(at);
}

bool wide_between(std::string_view before, std::string_view behind) {
  return is_wide(last_character(before)) || is_wide(first_character(behind));
}

/// How wide a character is, in halves of a Chinese one.
double halves(std::string_view character) { return is_wide(character) ? 2 : 1; }

double halves_of(std::string_view text) {
  double sum = 0;
  for (std::size_t at = 0; at < text.size(); at += character_bytes(text, at)) {
    sum += halves(text.substr(at, character_bytes(text, at)));
  }
  return sum;
}

/// Does a sentence or an item end here?
bool ends_sentence(std::string_view text) {
  constexpr std::string_view kEnds = "。；！？：.;!?:";
  const std::string_view last = last_character(text);
  return !last.empty() && kEnds.find(last) != std::string_view::npos;
}

/// How much room a line needs for what comes next: a Chinese character and the punctuation that may
/// not begin a line, or a whole word of letters.
double needed_for(const Line& next) {
  const Word& word = next.words.front();
  const double letter = next.letter();
  return is_wide(first_character(word.text)) ? 2 * letter : word.right - word.left + letter;
}

/// Was `line` broken because there was no room for what comes next?
bool is_full(const Line& line, double needed, double width) {
  return width - (line.right - line.left) < needed + kPadding * line.letter();
}

void add_to(Line& line, Word word) {
  line.left = std::min(line.left, word.left);
  line.right = std::max(line.right, word.right);
  line.top = std::min(line.top, word.top);
  line.bottom = std::max(line.bottom, word.bottom);
  line.words.push_back(std::move(word));
}

double middle(const Word& word) { return (word.top + word.bottom) / 2; }

}  // namespace

double Line::letter() const {
  const Word& word = words.front();
  return (word.bottom - word.top) * kLetterOfBox;
}

std::string Line::text() const {
  std::string text;
  std::optional<double> end;
  for (const Word& word : words) {
    const bool close = end && word.left - *end <= kScriptGap * letter();
    text += end && !(close && wide_between(text, word.text)) ? " " : "";
    text += word.text;
    end = word.right;
  }
  return text;
}

std::vector<Line> lines_of(std::vector<Word> words) {
  std::ranges::sort(words, {}, middle);
  std::vector<Line> lines;
  for (Word& word : words) {
    const double height = word.bottom - word.top;
    const bool same = !lines.empty() && middle(word) - middle(lines.back().words.front()) <=
                                            std::min(height, lines.back().letter()) / 2;
    if (!same) {
      lines.push_back({{}, word.left, word.top, word.right, word.bottom});
    }
    add_to(lines.back(), std::move(word));
  }
  for (Line& line : lines) {
    std::ranges::sort(line.words, {}, &Word::left);
  }
  return lines;
}

std::string joined(const std::string& first, const std::string& second) {
  const bool space = !first.empty() && !second.empty() && !wide_between(first, second);
  return first + (space ? " " : "") + second;
}

FlowedText flowed(std::vector<Word> words, double width) {
  const std::vector<Line> lines = lines_of(std::move(words));
  FlowedText flow{.lines = lines.size()};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool goes_on = i > 0 && is_full(lines[i - 1], needed_for(lines[i]), width);
    flow.text =
        goes_on || i == 0 ? joined(flow.text, lines[i].text()) : flow.text + "\n" + lines[i].text();
  }
  flow.goes_on = !lines.empty() && !ends_sentence(flow.text) &&
                 is_full(lines.back(), 2 * lines.back().letter(), width);
  return flow;
}

SplitWord split_at(const Word& word, double x) {
  const double half = (word.right - word.left) / halves_of(word.text);
  double end = word.left;
  std::size_t at = 0;
  while (at < word.text.size()) {
    const std::size_t bytes = character_bytes(word.text, at);
    const double width = half * halves(std::string_view(word.text).substr(at, bytes));
    if (end + width / 2 > x) {
      break;
    }
    end += width;
    at += bytes;
  }
  return {{word.left, word.top, end, word.bottom, word.text.substr(0, at)},
          {end, word.top, word.right, word.bottom, word.text.substr(at)}};
}

}  // namespace duibiao::pdf
