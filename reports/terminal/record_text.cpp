#include "reports/terminal/record_text.h"

#include <algorithm>
#include <vector>

#include "reports/terminal/display_text.h"
#include "reports/terminal/grid_text.h"

namespace duibiao {
namespace {

constexpr int kIndent = 4;

/// A cell's text in one line: Chinese needs no blank where a heading was broken.
std::string one_line(std::string text) {
  std::erase(text, '\n');
  return printable(text);
}

class RecordText {
 public:
  RecordText(const TableGrid& grid, int width, const Remarks& remarks, Language language)
      : grid_(grid), width_(width), remarks_(remarks), language_(language) {
    const auto places =
        static_cast<std::size_t>(grid.rows) * static_cast<std::size_t>(grid.columns);
    at_.resize(places);
    for (const PlacedCell& cell : grid.cells) {
      for (int row = cell.row; row < cell.row_end(); ++row) {
        std::fill_n(at_.begin() + place(row, cell.column), cell.columns, &cell);
      }
    }
  }

  std::string draw() {
    while (title_columns_ < grid_.columns && is_group(title_columns_ - 1)) {
      ++title_columns_;
    }
    for (int row = grid_.heading_rows; row < grid_.rows; ++row) {
      draw_row(row);
    }
    return std::move(text_);
  }

 private:
  [[nodiscard]] std::ptrdiff_t place(int row, int column) const {
    return std::ptrdiff_t{row} * grid_.columns + column;
  }
  [[nodiscard]] const PlacedCell& at(int row, int column) const {
    return *at_[static_cast<std::size_t>(place(row, column))];
  }

  /// Does a cell of the column, below the headings, span rows?
  [[nodiscard]] bool is_group(int column) const {
    for (int row = grid_.heading_rows; row < grid_.rows; ++row) {
      if (at(row, column).rows > 1) {
        return true;
      }
    }
    return false;
  }

  /// The headings of a column, from top to bottom.
  [[nodiscard]] std::string heading(int column) const {
    std::string path;
    for (int row = 0; row < grid_.heading_rows; row = at(row, column).row_end()) {
      path += path.empty() ? "" : " · ";
      path += one_line(at(row, column).cell->text);
    }
    return path;
  }

  void add(const std::string& line, int indent) {
    for (const std::string& part : wrapped(printable(line), std::max(width_ - indent, 2))) {
      text_.append(static_cast<std::size_t>(indent), ' ').append(part).append("\n");
    }
  }

  void draw_row(int row) {
    std::string title;
    int column = 0;
    for (; column < grid_.columns && column < title_columns_;
         column = at(row, column).column_end()) {
      const std::string text = one_line(text_of(*at(row, column).cell, remarks_));
      title += title.empty() || text.empty() ? "" : " / ";
      title += text;
    }
    add(title, 0);
    for (; column < grid_.columns; column = at(row, column).column_end()) {
      const std::string text = printable(text_of(*at(row, column).cell, remarks_));
      if (!text.empty()) {
        std::string line = heading(column);
        line += line.empty() ? "" : language_ == Language::chinese ? "：" : ": ";
        add(line.append(text), kIndent);
      }
    }
  }

  const TableGrid& grid_;
  int width_;
  const Remarks& remarks_;
  Language language_;
  int title_columns_ = 1;
  std::vector<const PlacedCell*> at_{};
  std::string text_{};
};

}  // namespace

std::string record_text(const TableGrid& grid, int width, const Remarks& remarks,
                        Language language) {
  return RecordText(grid, width, remarks, language).draw();
}

}  // namespace duibiao
