#include "reports/terminal/grid_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "reports/document/look.h"
#include "reports/terminal/display_text.h"
#include "reports/terminal/text_table.h"

namespace duibiao {
namespace {

constexpr int kNarrowest = 2;

TextTone tone_of(const DocumentCell& cell) {
  switch (cell.tone) {
    case Tone::none:
      return cell.role == CellRole::heading || cell.role == CellRole::total ? TextTone::strong
                                                                            : TextTone::plain;
    case Tone::good:
      return TextTone::good;
    case Tone::attention:
      return TextTone::open;
    case Tone::bad:
      return TextTone::bad;
  }
  return TextTone::plain;
}

/// `text` in the middle of `width` columns, or as `padded`.
std::string aligned(const std::string& text, int width, Alignment alignment) {
  if (alignment == Alignment::centre) {
    const int left = std::max(0, width - display_width(text)) / 2;
    return padded(std::string(static_cast<std::size_t>(left), ' ') + text, width);
  }
  return padded(text, width, alignment == Alignment::right);
}

/// The widest line of a cell's text.
int natural_width(const DocumentCell& cell) {
  int widest = kNarrowest;
  for (const std::string& line : wrapped_lines(cell.text, 1 << 20)) {
    widest = std::max(widest, display_width(line));
  }
  return widest;
}

class GridText {
 public:
  GridText(const TableGrid& grid, const std::vector<int>& widths, const Remarks& remarks,
           bool colour)
      : grid_(grid), widths_(widths), colour_(colour), heights_(index(grid.rows), 1) {
    for (const PlacedCell& cell : grid.cells) {
      lines_.push_back(wrapped_lines(text_of(*cell.cell, remarks), width_of(cell)));
    }
    measure();
    at_.resize(index(grid.rows), std::vector<std::size_t>(index(grid.columns)));
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
      const PlacedCell& cell = grid.cells[i];
      for (int row = cell.row; row < cell.row_end(); ++row) {
        std::fill_n(at_[index(row)].begin() + cell.column, cell.columns, i);
      }
    }
  }

  std::string draw() {
    if (grid_.cells.empty()) {
      return "";
    }
    draw_rule(-1);
    for (int row = 0; row < grid_.rows; ++row) {
      for (int line = 0; line < heights_[index(row)]; ++line) {
        draw_line(row, line);
      }
      draw_rule(row);
    }
    return std::move(text_);
  }

 private:
  static std::size_t index(int i) { return static_cast<std::size_t>(i); }

  [[nodiscard]] int width_of(const PlacedCell& cell) const {
    const auto first = widths_.begin() + cell.column;
    return std::accumulate(first, first + cell.columns, cell.columns - 1);
  }

  /// Rows high enough for their cells; a cell that spans rows has the lines between them too.
  void measure() {
    for (const bool spanning : {false, true}) {
      for (std::size_t i = 0; i < grid_.cells.size(); ++i) {
        const PlacedCell& cell = grid_.cells[i];
        if ((cell.rows > 1) == spanning) {
          const auto first = heights_.begin() + cell.row;
          const int have = std::accumulate(first, first + cell.rows, cell.rows - 1);
          const int needed = static_cast<int>(lines_[i].size());
          *(first + cell.rows - 1) += std::max(0, needed - have);
        }
      }
    }
  }

  /// The part of cell `i` that stands `line` lines below the beginning of `row`.
  [[nodiscard]] std::string piece(std::size_t i, int row, int line) const {
    const PlacedCell& cell = grid_.cells[i];
    const auto first = heights_.begin();
    const int at = std::accumulate(first + cell.row, first + row, row - cell.row) + line;
    const bool has = index(at) < lines_[i].size();
    return toned(
        aligned(has ? lines_[i][index(at)] : "", width_of(cell), look_of(*cell.cell).alignment),
        has && !lines_[i][index(at)].empty() ? tone_of(*cell.cell) : TextTone::plain, colour_);
  }

  void draw_line(int row, int line) {
    for (int column = 0; column < grid_.columns;) {
      const std::size_t i = at_[index(row)][index(column)];
      text_.append("|").append(piece(i, row, line));
      column = grid_.cells[i].column_end();
    }
    text_ += "|\n";
  }

  /// Does a cell of `row` begin in `column`?
  [[nodiscard]] bool begins(int row, int column) const {
    return column == 0 || column == grid_.columns ||
           at_[index(row)][index(column)] != at_[index(row)][index(column - 1)];
  }

  /// The rule below `row`, through which cells that go on are not cut; -1: above the table.
  void draw_rule(int row) {
    const int above = std::max(row, 0);
    const int below = std::min(row + 1, grid_.rows - 1);
    bool rule_before = false;
    for (int column = 0; column < grid_.columns;) {
      const std::size_t i = at_[index(above)][index(column)];
      const bool goes_on = row >= 0 && grid_.cells[i].row_end() > row + 1;
      const bool corner = begins(above, column) || begins(below, column);
      text_ += !corner ? '-' : goes_on && !rule_before ? '|' : '+';
      if (goes_on) {
        text_ += piece(i, row, heights_[index(row)]);
        column = grid_.cells[i].column_end();
      } else {
        text_.append(index(widths_[index(column)]), '-');
        ++column;
      }
      rule_before = !goes_on;
    }
    text_ += rule_before ? "+\n" : "|\n";
  }

  const TableGrid& grid_;
  const std::vector<int>& widths_;
  bool colour_;
  std::vector<int> heights_;
  std::vector<std::vector<std::string>> lines_{};  ///< beside grid_.cells
  std::vector<std::vector<std::size_t>> at_{};     ///< the cell at each place
  std::string text_{};
};

}  // namespace

std::string text_of(const DocumentCell& cell, const Remarks& remarks) {
  const std::string mark = cell.note.empty() ? "" : "[" + remarks.mark(cell) + "]";
  return cell.text + (cell.text.empty() || mark.empty() ? "" : " ") + mark;
}

std::vector<int> column_widths(const TableGrid& grid, int width) {
  const int room = std::max(width - grid.columns - 1, grid.columns * kNarrowest);
  std::vector<int> widths;
  int left = room;
  for (std::size_t i = 0; i + 1 < grid.edges.size(); ++i) {
    const double share = (grid.edges[i + 1] - grid.edges[i]) * room;
    widths.push_back(std::max(kNarrowest, static_cast<int>(std::floor(share))));
    left -= widths.back();
  }
  std::vector<int> wanted(widths.size(), kNarrowest);
  for (const PlacedCell& cell : grid.cells) {
    if (cell.columns == 1) {
      int& want = wanted[static_cast<std::size_t>(cell.column)];
      want = std::max(want, natural_width(*cell.cell));
    }
  }
  while (true) {  // what is left over, or taken from one with room to spare, goes where it lacks
    const auto lack = [&](std::size_t i) { return wanted[i] - widths[i]; };
    std::vector<std::size_t> order(widths.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto most = std::ranges::max_element(order, {}, lack);
    const auto least = std::ranges::min_element(order, {}, lack);
    if (most == order.end() || (left <= 0 && (lack(*most) <= 0 || lack(*least) >= 0))) {
      return widths;
    }
    if (left > 0) {
      --left;
    } else {
      --widths[*least];
    }
    ++widths[*most];
  }
}

std::string grid_text(const TableGrid& grid, const std::vector<int>& widths, const Remarks& remarks,
                      bool colour) {
  return GridText(grid, widths, remarks, colour).draw();
}

}  // namespace duibiao
