#include "adapters/form/grid/sheet_heading.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "adapters/form/form_blocks.h"

namespace duibiao {
namespace {

/// One heading as it stands: its cell, and what stands over it.
struct HeadingCell {
  std::size_t column = 0;
  std::size_t columns = 1;
  std::string text{};
  std::string above{};
  Source where{};
};

/// Can a column be there more than once? Figures of several days, and columns that are not read.
bool may_repeat(GridColumn role) {
  return role == GridColumn::actual || role == GridColumn::other || role == GridColumn::reason ||
         role == GridColumn::measure || role == GridColumn::remark;
}

class HeadingReader {
 public:
  HeadingReader(std::span<const FormLine> lines, const FormWords& words, const std::string& file)
      : lines_(lines), words_(words), file_(file) {}

  Read<SheetHeading> read() {
    read_.value.lines = has_second_line() ? 2 : 1;
    for (const HeadingCell& cell : heading_cells()) {
      add_column(cell);
    }
    stretch();
    leave_aside_first_table();
    check();
    return std::move(read_);
  }

 private:
  /// Does the second line go on with the heading? Its cells stand below merged headings, or it says
  /// nothing but headings while the cells of levels are merged over it.
  [[nodiscard]] bool has_second_line() const {
    if (lines_.size() < 2 || is_grid_heading(lines_[1], words_)) {
      return false;
    }
    const std::vector<std::size_t> filled = filled_cells(lines_[1]);
    const bool below_merged = std::ranges::all_of(filled, [&](std::size_t column) {
      const std::size_t over = cell_over(column);
      return over != kNone && box_at(lines_[0], over).columns > 1 &&
             words_.column(lines_[1].cells[column], lines_[0].cells[over]).has_value();
    });
    const auto first = filled_cells(lines_[0]);
    const bool merged_down = std::ranges::any_of(
        first, [&](std::size_t column) { return box_at(lines_[0], column).rows > 1; });
    return !filled.empty() && below_merged && merged_down;
  }

  static constexpr std::size_t kNone = ~std::size_t{0};

  /// The heading of the first line that covers `column`.
  [[nodiscard]] std::size_t cell_over(std::size_t column) const {
    for (const std::size_t over : filled_cells(lines_[0])) {
      if (over <= column && column < over + box_at(lines_[0], over).columns) {
        return over;
      }
    }
    return kNone;
  }

  /// The headings from left to right: those of the second line instead of the one above them.
  [[nodiscard]] std::vector<HeadingCell> heading_cells() const {
    std::vector<HeadingCell> cells;
    for (const std::size_t column : filled_cells(lines_[0])) {
      const std::size_t end = column + box_at(lines_[0], column).columns;
      const std::size_t before = cells.size();
      if (read_.value.lines == 2) {
        for (const std::size_t below : filled_cells(lines_[1])) {
          if (below >= column && below < end) {
            cells.push_back(cell_of(lines_[1], below, lines_[0].cells[column]));
          }
        }
      }
      if (cells.size() == before) {
        cells.push_back(cell_of(lines_[0], column, ""));
      }
    }
    return cells;
  }

  [[nodiscard]] HeadingCell cell_of(const FormLine& line, std::size_t column,
                                    std::string above) const {
    return {column, box_at(line, column).columns, line.cells[column], std::move(above),
            place(file_, line, column)};
  }

  void add_column(const HeadingCell& cell) {
    const auto known = words_.column(cell.text, cell.above);
    if (!known && words_.numbered_field(cell.text) != FieldRole::annual_goal) {
      read_.problems.push_back(
          note("grid_column_ignored", cell.where, {{"heading", label_key(cell.text)}}));
    }
    columns().push_back({known.value_or(GridColumn::other), cell.column, cell.column + cell.columns,
                         label_key(cell.text), read_heading_period(cell.text)});
    places_.push_back(cell.where);
  }

  void stretch() {
    for (std::size_t i = 0; i + 1 < columns().size(); ++i) {
      columns()[i].to = columns()[i + 1].from;
    }
  }

  /// 一级 | 二级 | 三级 | 指标值 | 二级 | 三级 | 指标值: what stands left of the last group is of
  /// the whole course, not of the year.
  void leave_aside_first_table() {
    const auto is_name = [](const ColumnSpan& column) { return column.role == GridColumn::name; };
    if (std::ranges::count_if(columns(), is_name) != 2) {
      return;
    }
    auto group = std::find_if(columns().rbegin(), columns().rend(), is_name).base() - 1;
    if (group != columns().begin() && (group - 1)->role == GridColumn::level2) {
      --group;
    }
    std::string headings;
    for (auto column = columns().begin(); column != group; ++column) {
      if (column->role != GridColumn::level1 && column->role != GridColumn::other) {
        (headings += headings.empty() ? "" : "、") += column->heading;
        column->role = GridColumn::other;
      }
    }
    read_.problems.push_back(
        note("grid_columns_left_aside", places_.front(), {{"headings", headings}}));
  }

  void check() {
    for (std::size_t i = 0; i < columns().size(); ++i) {
      const ColumnSpan* first = read_.value.layout.find(columns()[i].role);
      if (first != &columns()[i] && !may_repeat(columns()[i].role)) {
        read_.problems.push_back(
            error("grid_column_twice", places_[i], {{"heading", columns()[i].heading}}));
      }
    }
    require(GridColumn::name, error("grid_without_names", place(file_, lines_[0])));
    require(GridColumn::level1, error("grid_without_levels", place(file_, lines_[0])));
    require(GridColumn::full_year, error("grid_without_targets", place(file_, lines_[0])));
  }

  void require(GridColumn role, Problem otherwise) {
    if (read_.value.layout.find(role) == nullptr) {
      read_.problems.push_back(std::move(otherwise));
    }
  }

  std::vector<ColumnSpan>& columns() { return read_.value.layout.columns; }

  std::span<const FormLine> lines_;
  const FormWords& words_;
  const std::string& file_;
  Read<SheetHeading> read_{};
  std::vector<Source> places_{};  ///< of the columns' headings
};

}  // namespace

Read<SheetHeading> read_sheet_heading(std::span<const FormLine> lines, const FormWords& words,
                                      const std::string& file) {
  return HeadingReader(lines, words, file).read();
}

}  // namespace duibiao
