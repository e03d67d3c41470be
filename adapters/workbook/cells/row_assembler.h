// Cells of any workbook, one by one → rows for a visitor: what is empty is left out, what lies
// under merged cells is not seen, and no file makes more of itself than the limits allow.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sheet/merge_cover.h"
#include "adapters/sheet/sheet_stream.h"
#include "adapters/table/capped_problems.h"

namespace duibiao {

/// What is read of one workbook in one go.
struct StreamLimits {
  std::uint64_t cells = 20'000'000;                 ///< cells that hold something
  std::uint64_t text = std::uint64_t{1} << 30U;     ///< bytes of all their texts
  std::size_t row_text = std::size_t{16} << 20U;    ///< bytes of the texts of one row
  std::size_t cell_text = std::size_t{128} << 10U;  ///< Excel has 32767 characters
  std::size_t sheets = 1'000;
  std::size_t merged = 1'000'000;  ///< of one sheet
};

/// Puts cells together for `visitor`. Problems name file, sheet and cell; at most 100 of one code.
class RowAssembler {
 public:
  /// `visitor` and `problems` outlive it.
  RowAssembler(std::string file, SheetVisitor& visitor, CappedProblems& problems,
               const StreamLimits& limits = {});

  /// A sheet begins, with the merged cells that are known already, in any order. Are its rows
  /// wanted? Of merged cells that overlap only the first are kept: warning `merged_overlap`.
  [[nodiscard]] bool begin_sheet(const SheetHead& head, std::vector<MergedCells> merged);
  /// Further merged cells, which begin in the row in hand.
  void merge(const MergedCells& cells);
  /// The sheet is over.
  void end_sheet();

  /// A row begins. Error `sheet_order` where rows do not come downwards.
  void begin_row(std::uint32_t number, bool hidden);
  /// A cell of the row; one without text (and no formula_empty) is none. Warning
  /// `cell_under_merged` where it lies under merged cells: it is not read. Errors `sheet_order`,
  /// and, after which nothing more is read, `cell_too_long` {limit}, `row_too_long` {limit},
  /// `workbook_too_large` {limit}.
  void add(std::uint32_t column, CellContent content, std::string text);
  /// The row is over, and stands `copies` times in the sheet.
  void end_row(std::uint32_t copies = 1);

  /// Says something about the cell `column` of the row in hand.
  void remark(Problem problem, std::uint32_t column);
  /// Says that nothing more can be read.
  void refuse(Problem problem);

  /// Is nothing more to be read, of the sheet in hand or at all?
  [[nodiscard]] bool sheet_over() const { return stopped_ || enough_; }
  [[nodiscard]] bool stopped() const { return stopped_; }
  /// Does the row in hand hold anything so far?
  [[nodiscard]] bool row_holds() const { return !row_.cells.empty(); }
  /// The row in hand.
  [[nodiscard]] std::uint32_t row() const { return row_.number; }

 private:
  [[nodiscard]] Source place(std::uint32_t column) const;
  [[nodiscard]] std::vector<MergedCells> without_overlaps(std::vector<MergedCells> merged);
  [[nodiscard]] bool fits(std::uint32_t column, std::size_t bytes);

  std::string file_;
  SheetVisitor& visitor_;
  CappedProblems& problems_;
  StreamLimits limits_;
  std::string sheet_{};
  MergeCover cover_{};
  SheetRow row_{};
  std::size_t row_text_ = 0;
  std::size_t merged_ = 0;
  std::uint64_t cells_ = 0;
  std::uint64_t text_ = 0;
  std::size_t sheets_ = 0;
  bool enough_ = false;
  bool stopped_ = false;
};

}  // namespace duibiao
