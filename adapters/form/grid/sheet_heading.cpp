#include "adapters/form/grid/sheet_heading.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "adapters/form/grid/heading_cells.h"

namespace duibiao {
namespace {

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
    const HeadingCells heading =
        heading_cells(lines_, file_, [this](std::string_view text, std::string_view above) {
          return words_.column(text, above).has_value();
        });
    read_.value.lines = heading.lines;
    for (const HeadingCell& cell : heading.cells) {
      add_column(cell);
    }
    stretch();
    leave_aside_first_table();
    check();
    return std::move(read_);
  }

 private:
  void add_column(const HeadingCell& cell) {
    const auto known = words_.column(cell.text, cell.above);
    if (!known && words_.numbered_field(cell.text) != FieldRole::annual_goal) {
      read_.problems.push_back(
          note("grid_column_ignored", cell.where, {{"heading", label_key(cell.text)}}));
    }
    columns().push_back({known.value_or(GridColumn::other), cell.column, cell.column + cell.columns,
                         label_key(cell.text), period_of(cell)});
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
