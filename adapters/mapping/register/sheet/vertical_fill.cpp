#include "adapters/mapping/register/sheet/vertical_fill.h"

#include <algorithm>

namespace duibiao {

void VerticalFill::begin_row(const SheetRow& row) {
  row_ = &row;
  cover_.advance_to(row.number);
  std::erase_if(kept_, [&](const auto& each) { return each.second.last_row < row.number; });
  for (const SheetCell& cell : row.cells) {
    const MergedCells* merged = cover_.at(cell.column, row.number);
    if (merged != nullptr && merged->last_row > row.number) {
      kept_[cell.column] = {merged->first_row, merged->last_row, cell};
    }
  }
}

DownFilledCell VerticalFill::at(std::uint32_t column) const {
  const auto own = std::ranges::lower_bound(row_->cells, column, {}, &SheetCell::column);
  if (own != row_->cells.end() && own->column == column) {
    return {&*own, false};
  }
  const auto kept = kept_.find(column);
  return kept != kept_.end() && kept->second.first_row < row_->number
             ? DownFilledCell{&kept->second.cell, true}
             : DownFilledCell{};
}

std::vector<DownFilledCell> VerticalFill::cells() const {
  std::vector<DownFilledCell> all;
  for (const SheetCell& cell : row_->cells) {
    all.push_back({&cell, false});
  }
  for (const auto& [column, kept] : kept_) {
    if (const DownFilledCell filled = at(column); filled.from_above) {
      all.push_back(filled);
    }
  }
  std::ranges::sort(all, {}, [](const DownFilledCell& filled) { return filled.cell->column; });
  return all;
}

const MergedCells* VerticalFill::merged_at(std::uint32_t column) const {
  return cover_.at(column, row_->number);
}

}  // namespace duibiao
