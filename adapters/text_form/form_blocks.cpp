#include "adapters/text_form/form_blocks.h"

#include <algorithm>
#include <optional>
#include <set>

namespace duibiao {
namespace {

using Block = std::vector<TextLine> FormBlocks::*;

bool names_field(std::string_view cell, const FormWords& words) {
  return words.field(split_label(cell, words).label).has_value();
}

/// Does `line` hold header fields? Inside the grid only its first column can say so: an indicator
/// may be called anything.
bool is_header(const TextLine& line, bool inside_grid, const FormWords& words) {
  const std::size_t columns = inside_grid ? 1 : line.cells.size();
  for (std::size_t column = 0; column < columns; ++column) {
    if (names_field(cell_at(line, column), words)) {
      return true;
    }
  }
  return false;
}

/// The block that `line` opens by what it says; nothing where it goes on with `current`.
std::optional<Block> opened_by(const TextLine& line, Block current, const FormWords& words) {
  if (is_grid_heading(line, words)) {
    return &FormBlocks::grid;
  }
  if (words.funds_word(cell_at(line, filled_cells(line).front())) == FundsWord::opening) {
    return &FormBlocks::funds;
  }
  if (is_header(line, current == &FormBlocks::grid, words)) {
    return &FormBlocks::header;
  }
  return std::nullopt;
}

}  // namespace

bool is_grid_heading(const TextLine& line, const FormWords& words) {
  std::set<GridColumn> found;
  for (const std::string& cell : line.cells) {
    if (const auto column = words.column(cell)) {
      found.insert(*column);
    }
  }
  const auto is_level = [](GridColumn column) {
    return column == GridColumn::level1 || column == GridColumn::level2 ||
           column == GridColumn::name;
  };
  return found.size() >= 2 && std::ranges::any_of(found, is_level);
}

FormBlocks sort_into_blocks(const std::vector<TextLine>& lines, const FormWords& words) {
  FormBlocks blocks;
  Block block = &FormBlocks::title;
  for (const TextLine& line : lines) {
    block = opened_by(line, block, words).value_or(block);
    (blocks.*block).push_back(line);
  }
  return blocks;
}

}  // namespace duibiao
