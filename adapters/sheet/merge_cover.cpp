#include "adapters/sheet/merge_cover.h"

#include <iterator>

namespace duibiao {

bool MergeCover::add(const MergedCells& cells) {
  auto next = by_column_.upper_bound(cells.last_column);
  while (next != by_column_.begin()) {
    const auto before = std::prev(next);
    const MergedCells& other = before->second;
    if (other.last_column < cells.first_column) {
      break;
    }
    if (other.last_row >= cells.first_row) {
      return false;
    }
    next = by_column_.erase(before);  // it ends above, and no row is asked about twice
  }
  by_column_.emplace(cells.first_column, cells);
  return true;
}

void MergeCover::advance_to(std::uint32_t row) {
  for (; !waiting_.empty() && waiting_.front().first_row <= row; waiting_.pop_front()) {
    (void)add(waiting_.front());
  }
}

const MergedCells* MergeCover::at(std::uint32_t column, std::uint32_t row) const {
  const auto next = by_column_.upper_bound(column);
  if (next == by_column_.begin()) {
    return nullptr;
  }
  const MergedCells& cells = std::prev(next)->second;
  const bool inside =
      column <= cells.last_column && row >= cells.first_row && row <= cells.last_row;
  return inside ? &cells : nullptr;
}

bool MergeCover::covers(std::uint32_t column, std::uint32_t row) const {
  const MergedCells* cells = at(column, row);
  return cells != nullptr && (column != cells->first_column || row != cells->first_row);
}

}  // namespace duibiao
