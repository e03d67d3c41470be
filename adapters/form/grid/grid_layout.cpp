#include "adapters/form/grid/grid_layout.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace duibiao {
namespace {

constexpr std::size_t kToTheEnd = std::numeric_limits<std::size_t>::max();

/// What a grid cannot do without, and the fault where it is missing.
constexpr std::array<std::pair<GridColumn, std::string_view>, 3> kNeeded{
    {{GridColumn::name, "grid_without_names"},
     {GridColumn::level1, "grid_without_levels"},
     {GridColumn::full_year, "grid_without_targets"}}};

/// Makes each column reach to the next one.
void stretch(std::vector<ColumnSpan>& columns) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    columns[i].to = i + 1 < columns.size() ? columns[i + 1].from : kToTheEnd;
  }
}

}  // namespace

const ColumnSpan* GridLayout::find(GridColumn role) const {
  const auto found = std::ranges::find(columns, role, &ColumnSpan::role);
  return found == columns.end() ? nullptr : &*found;
}

const ColumnSpan* GridLayout::at(std::size_t position) const {
  const auto found = std::ranges::find_if(columns, [position](const ColumnSpan& column) {
    return column.from <= position && position < column.to;
  });
  return found == columns.end() ? nullptr : &*found;
}

std::size_t GridLayout::cells_before_name() const {
  const ColumnSpan* name = find(GridColumn::name);
  return name == nullptr ? 0 : name->from;
}

Read<GridLayout> read_layout(const FormLine& heading, const FormWords& words,
                             const std::string& file) {
  Read<GridLayout> read;
  const Source where{.file = file, .line = heading.number};
  for (const std::size_t column : filled_cells(heading)) {
    const std::string& text = heading.cells[column];
    const GridColumn known = words.column(text).value_or(GridColumn::other);
    const GridColumn role = is_of_target_form(known) ? known : GridColumn::other;
    if (role == GridColumn::other) {
      read.problems.push_back(note("grid_column_ignored", where, {{"heading", text}}));
    } else if (read.value.find(role) != nullptr) {
      read.problems.push_back(error("grid_column_twice", where, {{"heading", text}}));
    }
    read.value.columns.push_back({role, column, column, label_key(text), {}});
  }
  stretch(read.value.columns);
  for (const auto& [role, code] : kNeeded) {
    if (read.value.find(role) == nullptr) {
      read.problems.push_back(error(code, where));
    }
  }
  return read;
}

GridLayout closed_up(const GridLayout& layout) {
  GridLayout closed = layout;
  for (std::size_t i = 0; i < closed.columns.size(); ++i) {
    closed.columns[i].from = i;
  }
  stretch(closed.columns);
  return closed;
}

}  // namespace duibiao
