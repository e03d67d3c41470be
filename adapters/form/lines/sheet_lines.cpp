#include "adapters/form/lines/sheet_lines.h"

#include <algorithm>
#include <map>

#include "adapters/table/trim.h"

namespace duibiao {
namespace {

using ByFirstRow = std::multimap<std::uint32_t, const MergedCells*>;

FormLine line_of(const Paragraph& paragraph, const std::string& sheet) {
  return {.number = paragraph.line,
          .cells = {std::string(trimmed(paragraph.text))},
          .exact = false,
          .sheet = sheet};
}

bool is_in_form(const SheetCell& cell) { return cell.column <= kMostFormColumns; }

FormLine line_of(const SheetRow& row, const Sheet& sheet) {
  FormLine line{
      .number = row.number, .after_break = row.after_break, .exact = true, .sheet = sheet.name};
  for (const SheetCell& cell : row.cells) {
    if (!is_in_form(cell)) {
      continue;
    }
    line.cells.resize(std::max<std::size_t>(line.cells.size(), cell.column));
    line.boxes.resize(line.cells.size());
    line.cells[cell.column - 1] = cell.text;
    line.boxes[cell.column - 1].content = cell.content;
  }
  return line;
}

/// Tells the cells of `line` that `merged` reaches what it is to them.
void put_merged(FormLine& line, const MergedCells& merged) {
  const std::uint32_t last = std::min(merged.last_column, kMostFormColumns);
  if (merged.first_column == 0 || merged.first_column > last) {
    return;
  }
  line.cells.resize(std::max<std::size_t>(line.cells.size(), last));
  line.boxes.resize(line.cells.size());
  const std::uint32_t columns = last - merged.first_column + 1;
  CellBox& first = line.boxes[merged.first_column - 1];
  if (line.number == merged.first_row) {
    first.columns = columns;
    first.rows = merged.last_row - merged.first_row + 1;
  } else {
    for (std::uint32_t column = merged.first_column; column <= last; ++column) {
      line.boxes[column - 1].top = merged.first_row;
    }
    first.columns = columns;
  }
}

}  // namespace

std::vector<FormLine> sheet_lines(const Sheet& sheet) {
  std::vector<FormLine> lines;
  for (const Paragraph& paragraph : sheet.above) {
    FormLine line = line_of(paragraph, sheet.name);
    if (!line.cells.front().empty()) {
      lines.push_back(std::move(line));
    }
  }
  ByFirstRow merged;
  for (const MergedCells& each : sheet.merged) {
    merged.emplace(each.first_row, &each);
  }
  std::vector<const MergedCells*> reaching;  // the row in hand
  auto next = merged.begin();
  for (const SheetRow& row : sheet.rows) {
    for (; next != merged.end() && next->first <= row.number; ++next) {
      reaching.push_back(next->second);
    }
    std::erase_if(reaching, [&](const MergedCells* each) { return each->last_row < row.number; });
    FormLine line = line_of(row, sheet);
    for (const MergedCells* each : reaching) {
      put_merged(line, *each);
    }
    const bool holds_text =
        std::ranges::any_of(line.cells, [](const std::string& cell) { return !cell.empty(); });
    const bool unknown = std::ranges::any_of(
        line.boxes, [](const CellBox& box) { return box.content == CellContent::formula_empty; });
    if (holds_text || unknown) {
      lines.push_back(std::move(line));
    }
  }
  return lines;
}

}  // namespace duibiao
