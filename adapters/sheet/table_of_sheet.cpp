#include "adapters/sheet/table_of_sheet.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace duibiao {
namespace {

void add_row(Table& table, const Sheet& sheet, const SheetRow& row, Problems& problems) {
  TableRow read{row.number, std::vector<std::string>(table.heading.size())};
  bool holds_text = false;
  for (const SheetCell& cell : row.cells) {
    const auto column = std::ranges::find(table.letters, cell.column);
    if (column == table.letters.end()) {
      continue;
    }
    if (cell.content == CellContent::formula_empty) {
      problems.push_back(error("formula_result_missing", place(sheet, cell.column, row.number)));
    }
    read.cells[static_cast<std::size_t>(column - table.letters.begin())] = cell.text;
    holds_text = holds_text || !cell.text.empty();
  }
  if (holds_text) {
    table.rows.push_back(std::move(read));
  }
}

}  // namespace

Table headed_by(const Sheet& sheet, const SheetRow& row) {
  Table table{.file = sheet.file, .sheet = sheet.name, .heading_line = row.number};
  for (const SheetCell& cell : row.cells) {
    table.heading.push_back(cell.text);
    table.letters.push_back(cell.column);
  }
  return table;
}

Problems add_rows(Table& table, const Sheet& sheet, std::size_t first) {
  Problems problems;
  for (std::size_t row = first; row < sheet.rows.size(); ++row) {
    add_row(table, sheet, sheet.rows[row], problems);
  }
  return problems;
}

Read<Table> whole_table(const Sheet& sheet) {
  if (sheet.rows.empty()) {
    return {{}, {error("empty_file", {.file = sheet.file, .sheet = sheet.name})}};
  }
  std::uint32_t first = sheet.rows.front().cells.front().column;
  std::uint32_t last = first;
  for (const SheetRow& row : sheet.rows) {
    first = std::min(first, row.cells.front().column);
    last = std::max(last, row.cells.back().column);
  }
  const SheetRow& heading = sheet.rows.front();
  Table table{.file = sheet.file, .sheet = sheet.name, .heading_line = heading.number};
  for (std::uint32_t column = first; column <= last; ++column) {
    table.heading.emplace_back(text_in(heading, column));
    table.letters.push_back(column);
  }
  Problems problems = add_rows(table, sheet, 1);
  return {std::move(table), std::move(problems)};
}

}  // namespace duibiao
