// Which merged cells a cell lies under, asked row by row, downwards.
#pragma once

#include <cstdint>
#include <deque>
#include <map>

#include "adapters/sheet/sheet.h"

namespace duibiao {

/// Merged cells, given in the order of their first rows. Of those that end above the row in hand
/// nothing is kept for long.
class MergeCover {
 public:
  /// Adds `cells`, which begin in the row in hand or above it; false, and nothing is added, where
  /// they overlap others.
  [[nodiscard]] bool add(const MergedCells& cells);

  /// Keeps `cells` until `advance_to` comes to their first row. They overlap no others.
  void queue(const MergedCells& cells) { waiting_.push_back(cells); }
  /// `row` is the row in hand.
  void advance_to(std::uint32_t row);

  /// The merged cells that the cell lies in, its first cell too; null where it is not merged.
  [[nodiscard]] const MergedCells* at(std::uint32_t column, std::uint32_t row) const;

  /// Does the cell lie under merged cells whose text stands elsewhere?
  [[nodiscard]] bool covers(std::uint32_t column, std::uint32_t row) const;

 private:
  std::map<std::uint32_t, MergedCells> by_column_{};  ///< by first column; columns never overlap
  std::deque<MergedCells> waiting_{};
};

}  // namespace duibiao
