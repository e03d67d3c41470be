#include "reports/terminal/text_table.h"

#include <algorithm>
#include <utility>

#include "reports/terminal/display_text.h"

namespace duibiao {
namespace {

constexpr int kGap = 2;
constexpr int kNarrowest = 16;

std::string_view code_of(TextTone tone) {
  switch (tone) {
    case TextTone::plain:
      return "";
    case TextTone::strong:
      return "\033[1m";
    case TextTone::good:
      return "\033[32m";
    case TextTone::bad:
      return "\033[1;31m";
    case TextTone::open:
      return "\033[33m";
    case TextTone::muted:
      return "\033[2m";
  }
  return "";
}

std::string without_trailing_blanks(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

}  // namespace

std::string toned(std::string text, TextTone tone, bool colour) {
  const std::string_view code = code_of(tone);
  if (!colour || code.empty() || text.empty()) {
    return text;
  }
  return std::string(code).append(text).append("\033[0m");
}

TextTable::TextTable(std::vector<TextColumn> columns, int width, bool colour)
    : columns_(std::move(columns)), width_(width), colour_(colour) {}

void TextTable::add(TextRow row) {
  for (TextCell& cell : row.cells) {
    cell.text = printable(cell.text);
  }
  row.note = printable(row.note);
  rows_.push_back(std::move(row));
}

int TextTable::natural_width(std::size_t column) const {
  int natural = display_width(columns_[column].heading);
  for (const TextRow& row : rows_) {
    natural = std::max(natural, display_width(row.cells[column].text));
  }
  const int most = columns_[column].at_most;
  return most > 0 ? std::min(natural, most) : natural;
}

std::vector<int> TextTable::widths() const {
  std::vector<int> widths;
  int excess = -kGap - width_;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    widths.push_back(natural_width(i));
    excess += kGap + widths.back();
  }
  for (std::size_t i = 0; i < columns_.size() && excess > 0; ++i) {
    const int given_up = columns_[i].flexible ? std::clamp(widths[i] - kNarrowest, 0, excess) : 0;
    widths[i] -= given_up;
    excess -= given_up;
  }
  for (; excess > 0; --excess) {
    --widths[widest_that_wraps(widths)];
  }
  return widths;
}

std::size_t TextTable::widest_that_wraps(std::span<const int> widths) const {
  std::size_t widest = 0;
  for (std::size_t i = 1; i < columns_.size(); ++i) {
    const bool wraps = !columns_[i].to_the_right;
    if (wraps && (columns_[widest].to_the_right || widths[i] > widths[widest])) {
      widest = i;
    }
  }
  return widest;
}

std::string TextTable::lines_of(const std::vector<TextCell>& cells,
                                std::span<const int> widths) const {
  std::vector<std::vector<std::string>> wrapped_cells;
  std::size_t height = 1;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    wrapped_cells.push_back(wrapped(cells[i].text, widths[i]));
    height = std::max(height, wrapped_cells.back().size());
  }
  std::string text;
  for (std::size_t line = 0; line < height; ++line) {
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool has_line = line < wrapped_cells[i].size();
      std::string piece =
          padded(has_line ? wrapped_cells[i][line] : "", widths[i], columns_[i].to_the_right);
      out += i == 0 ? "" : std::string(kGap, ' ');
      out += toned(std::move(piece), has_line ? cells[i].tone : TextTone::plain, colour_);
    }
    text += without_trailing_blanks(std::move(out)) + "\n";
  }
  return text;
}

std::string TextTable::render(std::size_t note_from) const {
  const std::vector<int> widths = this->widths();
  int total = -kGap;
  int indent = 0;
  std::vector<TextCell> headings;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    headings.push_back({columns_[i].heading, TextTone::muted});
    indent += i < note_from ? widths[i] + kGap : 0;
    total += widths[i] + kGap;
  }
  std::string text = lines_of(headings, widths);
  text.append(static_cast<std::size_t>(total), '-').append("\n");
  for (const TextRow& row : rows_) {
    text += lines_of(row.cells, widths);
    if (row.note.empty()) {
      continue;
    }
    for (const std::string& line : wrapped(row.note, std::max(width_ - indent, kNarrowest))) {
      text.append(static_cast<std::size_t>(indent), ' ')
          .append(toned(line, TextTone::muted, colour_));
      text += "\n";
    }
  }
  return text;
}

}  // namespace duibiao
