#include "adapters/workbook/cells/row_assembler.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace duibiao {
namespace {

std::vector<Fact> limit_of(std::uint64_t limit) { return {{"limit", fmt::format("{}", limit)}}; }

}  // namespace

RowAssembler::RowAssembler(std::string file, SheetVisitor& visitor, CappedProblems& problems,
                           const StreamLimits& limits)
    : file_(std::move(file)), visitor_(visitor), problems_(problems), limits_(limits) {}

Source RowAssembler::place(std::uint32_t column) const {
  return {.file = file_, .sheet = sheet_, .cell = cell_address(column, row_.number)};
}

void RowAssembler::remark(Problem problem, std::uint32_t column) {
  problem.where = place(column);
  problems_.add(std::move(problem));
}

void RowAssembler::refuse(Problem problem) {
  if (!stopped_) {
    problems_.add(std::move(problem));
    stopped_ = true;
  }
}

std::vector<MergedCells> RowAssembler::without_overlaps(std::vector<MergedCells> merged) {
  std::ranges::stable_sort(merged, {}, [](const MergedCells& cells) {
    return std::pair(cells.first_row, cells.first_column);
  });
  MergeCover cover;
  std::erase_if(merged, [&](const MergedCells& cells) {
    const bool overlaps = !cover.add(cells);
    if (overlaps) {
      problems_.add(
          warning("merged_overlap", {.file = file_,
                                     .sheet = sheet_,
                                     .cell = cell_address(cells.first_column, cells.first_row)}));
    }
    return overlaps;
  });
  return merged;
}

bool RowAssembler::begin_sheet(const SheetHead& head, std::vector<MergedCells> merged) {
  sheet_ = head.name;
  cover_ = {};
  row_ = {};
  enough_ = false;
  merged_ = merged.size();
  if (++sheets_ > limits_.sheets) {
    refuse(error("workbook_sheets", {.file = file_}, limit_of(limits_.sheets)));
  }
  if (stopped_ || !visitor_.begin(head)) {
    return false;
  }
  for (const MergedCells& cells : without_overlaps(std::move(merged))) {
    cover_.queue(cells);
    visitor_.merged(cells);
  }
  return true;
}

void RowAssembler::merge(const MergedCells& cells) {
  if (++merged_ > limits_.merged) {
    refuse(error("workbook_merged", {.file = file_, .sheet = sheet_}, limit_of(limits_.merged)));
  } else if (cover_.add(cells)) {
    visitor_.merged(cells);
  } else {
    remark(warning("merged_overlap", {}), cells.first_column);
  }
}

void RowAssembler::end_sheet() {
  if (!stopped_) {
    visitor_.end();
  }
}

void RowAssembler::begin_row(std::uint32_t number, bool hidden) {
  const bool downwards = number > row_.number;
  row_ = {.number = number, .hidden = hidden};
  row_text_ = 0;
  if (!downwards) {
    refuse(error("sheet_order", place(1)));
  }
  cover_.advance_to(number);
}

bool RowAssembler::fits(std::uint32_t column, std::size_t bytes) {
  row_text_ += bytes;
  text_ += bytes;
  ++cells_;
  if (bytes > limits_.cell_text) {
    refuse(error("cell_too_long", place(column), limit_of(limits_.cell_text)));
  } else if (row_text_ > limits_.row_text) {
    refuse(error("row_too_long", place(column), limit_of(limits_.row_text)));
  } else if (cells_ > limits_.cells || text_ > limits_.text) {
    const bool many = cells_ > limits_.cells;
    refuse(many ? error("workbook_cells", place(column), limit_of(limits_.cells))
                : error("workbook_text", place(column), limit_of(limits_.text)));
  }
  return !stopped_;
}

void RowAssembler::add(std::uint32_t column, CellContent content, std::string text) {
  if (stopped_ || (text.empty() && content != CellContent::formula_empty)) {
    return;
  }
  if (!row_.cells.empty() && column <= row_.cells.back().column) {
    refuse(error("sheet_order", place(column)));
  } else if (cover_.covers(column, row_.number)) {
    remark(warning("cell_under_merged", {}), column);
  } else if (fits(column, text.size())) {
    row_.cells.push_back({column, content, std::move(text)});
  }
}

void RowAssembler::end_row(std::uint32_t copies) {
  if (row_.cells.empty()) {
    return;
  }
  const std::uint32_t first = row_.number;
  const std::uint64_t cells = row_.cells.size();
  for (std::uint32_t copy = 0; copy < copies && !sheet_over(); ++copy) {
    SheetRow row = copy + 1 == copies ? std::move(row_) : row_;
    row.number = row_.number = first + copy;
    enough_ = !visitor_.row(std::move(row));
    cells_ += copy == 0 ? 0 : cells;  // those of the first were counted one by one
    text_ += copy == 0 ? 0 : row_text_;
    if (cells_ > limits_.cells || text_ > limits_.text) {
      refuse(error("workbook_cells", place(1), limit_of(limits_.cells)));
    }
  }
}

}  // namespace duibiao
