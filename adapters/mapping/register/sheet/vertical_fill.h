// A sheet's row with the cells that are merged into it from above: a date that stands once for
// three rows is the date of all three.
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "adapters/sheet/merge_cover.h"
#include "adapters/sheet/sheet.h"

namespace duibiao {

/// A cell as a row shows it; `cell` is null where there is none.
struct DownFilledCell {
  const SheetCell* cell = nullptr;
  bool from_above = false;
};

/// The rows of one sheet, downwards. Of cells merged over several columns the text belongs to the
/// first column.
class VerticalFill {
 public:
  /// Cells are merged; told before the first row that they cover.
  void merged(const MergedCells& cells) { cover_.queue(cells); }
  /// `row` is the row in hand; it outlives the questions about it.
  void begin_row(const SheetRow& row);

  /// The cell of the row in hand in `column`.
  [[nodiscard]] DownFilledCell at(std::uint32_t column) const;
  /// All cells of the row in hand, from left to right.
  [[nodiscard]] std::vector<DownFilledCell> cells() const;
  /// What the cell of the row in hand is merged with; null for none.
  [[nodiscard]] const MergedCells* merged_at(std::uint32_t column) const;

 private:
  struct Kept {
    std::uint32_t first_row = 0;
    std::uint32_t last_row = 0;
    SheetCell cell{};
  };

  MergeCover cover_{};
  std::map<std::uint32_t, Kept> kept_{};  ///< by column: cells that rows below may show
  const SheetRow* row_ = nullptr;
};

}  // namespace duibiao
