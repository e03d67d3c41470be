#include "adapters/mapping/register/register.h"

#include <algorithm>
#include <utility>

#include "adapters/mapping/register/register_reader.h"
#include "adapters/sheet/sheet.h"

namespace duibiao {
namespace {

/// Reads a register out of a table of text.
class Importer {
 public:
  Importer(const Table& table, const RegisterSource& source) : table_(table), source_(source) {}

  Read<Register> import() {
    find_columns();
    if (!problems_.empty()) {
      return {{}, std::move(problems_)};
    }
    RegisterReader reader(source_, {table_.file, table_.sheet, {}});
    for (const TableRow& row : table_.rows) {
      import_row(row, reader);
    }
    return reader.finish();
  }

 private:
  std::optional<std::size_t> find_column(const std::string& name) {
    const auto position = table_.column(name);
    if (!position) {
      const Source where{.file = table_.file, .sheet = table_.sheet, .line = table_.heading_line};
      problems_.push_back(
          error("register_column_missing", where, {{"source", source_.name}, {"column", name}}));
    }
    return position;
  }

  void find_columns() {
    for (const RegisterColumn& column : source_.columns) {
      positions_.push_back(find_column(column.name).value_or(0));
    }
    if (source_.total_column) {
      total_position_ = find_column(*source_.total_column).value_or(0);
    }
  }

  [[nodiscard]] static std::string_view text_at(const TableRow& row, std::size_t position) {
    return position < row.cells.size() ? std::string_view(row.cells[position]) : std::string_view{};
  }

  void import_row(const TableRow& row, RegisterReader& reader) {
    const bool empty = std::ranges::all_of(row.cells, [](const std::string& cell) {
      return cell.find_first_not_of(" \t\r\n") == std::string::npos;
    });
    if (empty) {
      return;
    }
    cells_.clear();
    for (const std::size_t position : positions_) {
      cells_.push_back({.text = text_at(row, position)});
    }
    reader.add(row.line, cells_, text_at(row, total_position_));
  }

  const Table& table_;
  const RegisterSource& source_;
  std::vector<std::size_t> positions_{};
  std::size_t total_position_ = 0;
  std::vector<RawCell> cells_{};
  Problems problems_{};
};

}  // namespace

Source RegisterPlaces::row(std::uint32_t line) const {
  return {.file = file, .sheet = sheet, .line = line};
}

Source RegisterPlaces::cell(std::uint32_t line, ColumnIndex column,
                            const std::string& heading) const {
  if (columns.empty()) {
    return {.file = file, .sheet = sheet, .cell = heading, .line = line};
  }
  return {.file = file, .sheet = sheet, .cell = cell_address(columns[column], line)};
}

Read<Register> import_register(const Table& table, const RegisterSource& source) {
  return Importer(table, source).import();
}

}  // namespace duibiao
