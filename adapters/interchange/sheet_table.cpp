#include "adapters/interchange/sheet_table.h"

#include <algorithm>

#include "adapters/interchange/columns.h"

namespace duibiao {
namespace {

constexpr std::size_t kRowsLookedAt = 20;  ///< titles stand above a heading, no more

/// A table with the heading in `row`, without rows yet.
Table headed_by(const Sheet& sheet, const SheetRow& row) {
  Table table{.file = sheet.file, .sheet = sheet.name, .heading_line = row.number};
  for (const SheetCell& cell : row.cells) {
    table.heading.push_back(cell.text);
    table.letters.push_back(cell.column);
  }
  return table;
}

bool is_interchange(const Table& table, const InterchangeWords& words) {
  const auto kind = recognise(table, words);
  return kind && std::ranges::any_of(table.heading, [&](const std::string& heading) {
           return words.column(*kind, heading) == "project";
         });
}

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

Read<std::optional<Table>> interchange_table(const Sheet& sheet, const InterchangeWords& words) {
  Read<std::optional<Table>> read;
  for (std::size_t i = 0; i < std::min(sheet.rows.size(), kRowsLookedAt); ++i) {
    Table table = headed_by(sheet, sheet.rows[i]);
    if (!is_interchange(table, words)) {
      continue;
    }
    for (std::size_t row = i + 1; row < sheet.rows.size(); ++row) {
      add_row(table, sheet, sheet.rows[row], read.problems);
    }
    read.value = std::move(table);
    return read;
  }
  return read;
}

}  // namespace duibiao
