#include "adapters/interchange/columns.h"

#include <algorithm>
#include <string>
#include <vector>

#include "adapters/sheet/sheet.h"
#include "adapters/table/trim.h"
#include "adapters/toml/toml_reader.h"

namespace duibiao {
namespace {

/// Every name that a column of this kind of file goes by: "project, 项目代码, 项目编号".
std::string names_of(std::string_view column, FileKind kind, const InterchangeWords& words) {
  std::vector<std::string_view> names{column};
  const auto aliases = words.headings.find(kind);
  if (aliases != words.headings.end()) {
    for (const auto& [alias, name] : aliases->second) {
      if (name == column && alias != column) {
        names.push_back(alias);
      }
    }
  }
  return joined(names);
}

/// "targets: project, indicator, …; actuals: …": the required columns of every kind of file.
std::string expected_headings() {
  std::string text;
  for (const FileKind kind : kFileKinds) {
    std::vector<std::string_view> names;
    for (const ColumnRule& column : columns_of(kind)) {
      if (column.required || (kind == FileKind::projects && column.telling)) {
        names.push_back(column.name);
      }
    }
    text += (text.empty() ? "" : "; ") + std::string(name_of(kind)) + ": " + joined(names);
  }
  return text;
}

std::size_t telling_columns(const Table& table, FileKind kind, const InterchangeWords& words) {
  const auto rules = columns_of(kind);
  return static_cast<std::size_t>(
      std::ranges::count_if(table.heading, [&](const std::string& heading) {
        const auto column = words.column(kind, heading);
        return column && std::ranges::find(rules, *column, &ColumnRule::name)->telling;
      }));
}

}  // namespace

std::string_view Columns::text(const TableRow& row, std::string_view name) const {
  const auto found = positions_.find(name);
  return found == positions_.end() ? std::string_view{} : trimmed(row.cells[found->second]);
}

Source Columns::where(const TableRow& row, std::string_view name) const {
  const auto found = positions_.find(name);
  return found == positions_.end() ? where(row) : table_->where(row, found->second);
}

Source Columns::beside(const Source& place, std::string_view name) const {
  const auto found = positions_.find(name);
  if (found == positions_.end()) {
    return place;
  }
  const auto cell = parse_cell_address(place.cell);
  const bool of_a_sheet = !table_->letters.empty();
  if (of_a_sheet && !cell) {
    return place;
  }
  return table_->where({.line = of_a_sheet ? cell->row : place.line}, found->second);
}

Source Columns::where(const TableRow& row) const {
  return {.file = table_->file, .sheet = table_->sheet, .line = row.line};
}

Read<Columns> match_columns(const Table& table, FileKind kind, const InterchangeWords& words) {
  Read<Columns> read{Columns(table), {}};
  if (table.heading_line == 0) {
    return read;  // no heading was read, and the reader of the table has said why
  }
  std::vector<std::string_view> unused;
  for (std::size_t i = 0; i < table.heading.size(); ++i) {
    const auto column = words.column(kind, table.heading[i]);
    if (!column) {
      unused.push_back(table.heading[i]);
      continue;
    }
    const auto [known, fresh] = read.value.positions_.emplace(*column, i);
    if (!fresh) {
      read.problems.push_back(error("column_named_twice", table.heading_where(),
                                    {{"column", std::string(*column)},
                                     {"first", table.heading[known->second]},
                                     {"second", table.heading[i]}}));
    }
  }
  for (const ColumnRule& column : columns_of(kind)) {
    if (column.required && !read.value.has(column.name)) {
      read.problems.push_back(error("column_missing", table.heading_where(),
                                    {{"column", std::string(column.name)},
                                     {"file_kind", std::string(name_of(kind))},
                                     {"names", names_of(column.name, kind, words)}}));
    }
  }
  std::erase(unused, std::string_view{});
  if (!unused.empty()) {
    read.problems.push_back(
        note("columns_unused", table.heading_where(), {{"headings", joined(unused)}}));
  }
  return read;
}

Result<FileKind> recognise(const Table& table, const InterchangeWords& words) {
  const FileKind best = *std::ranges::max_element(kFileKinds, {}, [&](FileKind kind) {
    return telling_columns(table, kind, words);  // the first of equals
  });
  if (telling_columns(table, best, words) >= 2) {
    return best;
  }
  const std::vector<std::string_view> found(table.heading.begin(), table.heading.end());
  return failure(error("file_kind_unknown", table.heading_where(),
                       {{"found", joined(found)}, {"expected", expected_headings()}}));
}

}  // namespace duibiao
