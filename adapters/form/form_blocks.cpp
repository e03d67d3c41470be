#include "adapters/form/form_blocks.h"

#include <algorithm>
#include <optional>
#include <set>

namespace duibiao {
namespace {

using Block = std::vector<FormLine> FormBlocks::*;

/// What stands in hand while lines are sorted.
struct Current {
  Block block = &FormBlocks::title;
  std::size_t grid_column = 0;  ///< where the last heading of a grid begins
};

bool names_field(std::string_view cell, const FormLine& line, const FormWords& words) {
  const std::string_view label = split_label(cell, words).label;
  return (line.exact ? words.field_with_brackets(label) : words.field(label)).has_value();
}

/// Does `line` hold header fields? Inside the grid only its first column can say so: an indicator
/// may be called anything. In a sheet, where a row of the funds block may have a column 备注, its
/// first label can.
bool is_header(const FormLine& line, const Current& current, const FormWords& words) {
  const std::size_t first = filled_cells(line).front();
  if (current.block == &FormBlocks::grid) {
    const std::size_t column = line.exact ? first : 0;
    return (!line.exact || first <= current.grid_column) &&
           names_field(cell_at(line, column), line, words);
  }
  if (line.exact && current.block == &FormBlocks::funds) {
    return names_field(cell_at(line, first), line, words);
  }
  return std::ranges::any_of(line.cells, [&](const std::string& cell) {
    return !cell.empty() && names_field(cell, line, words);
  });
}

/// Does `line` open the funds block? Inside the grid, where an indicator may be called
/// 预算执行情况, it has a heading of the block beside the label.
bool opens_funds(const FormLine& line, const Current& current, const FormWords& words) {
  const std::vector<std::size_t> filled = filled_cells(line);
  if (words.funds_word(cell_at(line, filled.front())) != FundsWord::opening) {
    return false;
  }
  const auto is_heading = [&](std::size_t column) {
    return words.funds_word(cell_at(line, column)).has_value();
  };
  return current.block != &FormBlocks::grid || std::ranges::count_if(filled, is_heading) > 1;
}

/// The block that `line` opens by what it says; nothing where it goes on with the one in hand.
std::optional<Block> opened_by(const FormLine& line, const Current& current,
                               const FormWords& words) {
  if (filled_cells(line).empty()) {
    return std::nullopt;
  }
  if (is_grid_heading(line, words)) {
    return &FormBlocks::grid;
  }
  if (opens_funds(line, current, words)) {
    return &FormBlocks::funds;
  }
  if (is_header(line, current, words)) {
    return &FormBlocks::header;
  }
  return std::nullopt;
}

}  // namespace

bool is_grid_heading(const FormLine& line, const FormWords& words) {
  std::set<GridColumn> found;
  for (const std::string& cell : line.cells) {
    const auto column = cell.empty() ? std::nullopt : words.column(cell);
    if (column && (is_of_target_form(*column) || (line.exact && *column != GridColumn::other))) {
      found.insert(*column);
    }
  }
  const auto is_level = [](GridColumn column) {
    return column == GridColumn::level1 || column == GridColumn::level2 ||
           column == GridColumn::name;
  };
  const bool has_target =
      found.contains(GridColumn::half_year) || found.contains(GridColumn::full_year);
  const bool is_of_figures = found.contains(GridColumn::actual) && !has_target;
  return found.size() >= 2 && !is_of_figures && std::ranges::any_of(found, is_level);
}

FormBlocks sort_into_blocks(std::span<const FormLine> lines, const FormWords& words) {
  FormBlocks blocks;
  Current current;
  for (const FormLine& line : lines) {
    current.block = opened_by(line, current, words).value_or(current.block);
    if (current.block == &FormBlocks::grid && is_grid_heading(line, words)) {
      current.grid_column = filled_cells(line).front();
    }
    (blocks.*current.block).push_back(line);
  }
  return blocks;
}

}  // namespace duibiao
