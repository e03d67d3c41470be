#include "adapters/sqlite/exchange/table_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

#include "adapters/sqlite/exchange/byte_text.h"
#include "adapters/table/csv.h"
#include "reports/csv/csv_line.h"

namespace duibiao {
namespace {

/// How a field of the ledger stands in a cell.
enum class CellType {
  text,
  nullable,  ///< an empty cell is NULL
  unit,      ///< an empty cell is NULL where the amount before it is, else an empty text
  number,
  measure,  ///< an empty cell is `last`, which nobody named
  project   ///< the number of a form, as the code of its project
};

/// A column of a file: its heading and the column of the table, from 0.
struct FileColumn {
  std::string_view heading;
  std::size_t column;
  CellType type = CellType::text;
};

/// How the rows of a file are numbered in column `position` of their table: through the batch, or
/// from 1 in each form. None where a column of the file has the number.
enum class Numbering { none, through_the_batch, in_each_form };

struct FileShape {
  TableFile file;
  Numbering numbering;
  std::size_t position;  ///< the column that is numbered
  std::span<const FileColumn> columns;
};

constexpr std::array<FileColumn, 15> kProjects{{{"project", 2},
                                                {"version", 3, CellType::number},
                                                {"name", 4},
                                                {"department", 5},
                                                {"unit", 6},
                                                {"type", 7},
                                                {"start", 10, CellType::nullable},
                                                {"end", 11, CellType::nullable},
                                                {"long_term_goal", 8},
                                                {"annual_goal", 9},
                                                {"place_file", 12},
                                                {"place_sheet", 13},
                                                {"place_cell", 14},
                                                {"place_line", 15, CellType::number},
                                                {"place_character", 16, CellType::number}}};
constexpr std::array<FileColumn, 15> kTargets{{{"project", 1, CellType::project},
                                               {"indicator", 3},
                                               {"level1", 4},
                                               {"level2", 5},
                                               {"name", 6},
                                               {"measure", 7, CellType::measure},
                                               {"weight", 11, CellType::nullable},
                                               {"kind", 9, CellType::nullable},
                                               {"measure_given", 8, CellType::number},
                                               {"has_half_year", 10, CellType::number},
                                               {"place_file", 12},
                                               {"place_sheet", 13},
                                               {"place_cell", 14},
                                               {"place_line", 15, CellType::number},
                                               {"place_character", 16, CellType::number}}};
constexpr std::array<FileColumn, 8> kCells{{{"project", 1, CellType::project},
                                            {"row", 2, CellType::number},
                                            {"milestone", 3},
                                            {"place_file", 5},
                                            {"place_sheet", 6},
                                            {"place_cell", 7},
                                            {"place_line", 8, CellType::number},
                                            {"place_character", 9, CellType::number}}};
constexpr std::array<FileColumn, 8> kHeaders{{{"project", 1, CellType::project},
                                              {"label", 3},
                                              {"text", 4},
                                              {"place_file", 5},
                                              {"place_sheet", 6},
                                              {"place_cell", 7},
                                              {"place_line", 8, CellType::number},
                                              {"place_character", 9, CellType::number}}};
constexpr std::array<FileColumn, 12> kFunds{{{"project", 1, CellType::project},
                                             {"side", 3},
                                             {"label", 4},
                                             {"half_year", 5, CellType::nullable},
                                             {"half_year_unit", 6, CellType::unit},
                                             {"full_year", 7, CellType::nullable},
                                             {"full_year_unit", 8, CellType::unit},
                                             {"place_file", 9},
                                             {"place_sheet", 10},
                                             {"place_cell", 11},
                                             {"place_line", 12, CellType::number},
                                             {"place_character", 13, CellType::number}}};
constexpr std::array<FileColumn, 2> kEmptyLabels{{{"project", 1, CellType::project}, {"label", 3}}};
constexpr std::array<FileColumn, 12> kNotes{{{"project", 1, CellType::project},
                                             {"row", 2, CellType::number},
                                             {"milestone", 3},
                                             {"number", 4, CellType::number},
                                             {"code", 5},
                                             {"severity", 6},
                                             {"facts", 7},
                                             {"place_file", 8},
                                             {"place_sheet", 9},
                                             {"place_cell", 10},
                                             {"place_line", 11, CellType::number},
                                             {"place_character", 12, CellType::number}}};
constexpr std::array<FileColumn, 10> kActuals{{{"project", 2},
                                               {"indicator", 3},
                                               {"date", 4},
                                               {"value", 5},
                                               {"accrual", 6},
                                               {"place_file", 7},
                                               {"place_sheet", 8},
                                               {"place_cell", 9},
                                               {"place_line", 10, CellType::number},
                                               {"place_character", 11, CellType::number}}};
constexpr std::array<FileColumn, 11> kStatements{{{"project", 2},
                                                  {"indicator", 3},
                                                  {"date", 4, CellType::nullable},
                                                  {"kind", 5},
                                                  {"value", 6},
                                                  {"author", 7},
                                                  {"place_file", 8},
                                                  {"place_sheet", 9},
                                                  {"place_cell", 10},
                                                  {"place_line", 11, CellType::number},
                                                  {"place_character", 12, CellType::number}}};

constexpr std::array<TableFile, 9> kFiles{{{LedgerTable::form, "projects.csv"},
                                           {LedgerTable::indicator, "targets.csv"},
                                           {LedgerTable::cell, "further/cells.csv"},
                                           {LedgerTable::header, "further/headers.csv"},
                                           {LedgerTable::funds, "further/funds.csv"},
                                           {LedgerTable::empty_label, "further/empty_labels.csv"},
                                           {LedgerTable::note, "further/notes.csv"},
                                           {LedgerTable::observation, "actuals.csv"},
                                           {LedgerTable::statement, "statements.csv"}}};

constexpr std::array<FileShape, 9> kShapes{
    {{kFiles[0], Numbering::through_the_batch, 1, kProjects},
     {kFiles[1], Numbering::in_each_form, 2, kTargets},
     {kFiles[2], Numbering::none, 0, kCells},
     {kFiles[3], Numbering::in_each_form, 2, kHeaders},
     {kFiles[4], Numbering::in_each_form, 2, kFunds},
     {kFiles[5], Numbering::in_each_form, 2, kEmptyLabels},
     {kFiles[6], Numbering::none, 0, kNotes},
     {kFiles[7], Numbering::through_the_batch, 1, kActuals},
     {kFiles[8], Numbering::through_the_batch, 1, kStatements}}};

const FileShape& shape_of_file(const TableFile& file) {
  return *std::ranges::find(kShapes, file.table,
                            [](const FileShape& shape) { return shape.file.table; });
}

/// The target cells, whose texts stand in targets.csv, by their milestone's name.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kTargetColumns{
    {{"half_year_target", "half_year"}, {"full_year_target", "full_year"}}};

std::int64_t number_of(const Field& field) {
  const auto* number = std::get_if<std::int64_t>(&field);
  return number == nullptr ? 0 : *number;
}

std::string text_of(const Field& field) {
  return std::visit(Overload{[](std::monostate) { return std::string(); },
                             [](std::int64_t number) { return std::to_string(number); },
                             [](const std::string& text) { return text; }},
                    field);
}

/// Project codes by the number of their form.
std::map<std::int64_t, std::string> codes_of(const Rows& rows) {
  std::map<std::int64_t, std::string> codes;
  for (const Row& row : rows.of(LedgerTable::form)) {
    codes.emplace(number_of(row.fields()[1]), text_of(row.fields()[2]));
  }
  return codes;
}

/// What a target cell says, by form, row and milestone.
using Written = std::map<std::tuple<std::int64_t, std::int64_t, std::string>, std::string>;

Written written_cells(const Rows& rows) {
  Written written;
  for (const Row& row : rows.of(LedgerTable::cell)) {
    const auto fields = row.fields();
    written.emplace(std::tuple(number_of(fields[1]), number_of(fields[2]), text_of(fields[3])),
                    text_of(fields[4]));
  }
  return written;
}

std::string cell_text(const Row& row, const FileColumn& column,
                      const std::map<std::int64_t, std::string>& codes) {
  constexpr std::size_t kMeasureGiven = 8;
  const Field& field = row.fields()[column.column];
  if (column.type == CellType::project) {
    const auto code = codes.find(number_of(field));
    return code == codes.end() ? std::string() : code->second;
  }
  std::string text = text_of(field);
  const bool unnamed = column.type == CellType::measure && text == "last" &&
                       number_of(row.fields()[kMeasureGiven]) == 0;
  return unnamed ? std::string() : text;
}

// ---- Back ----

std::optional<std::int64_t> number_in(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  return fault == std::errc() && end == text.data() + text.size() && !text.empty()
             ? std::optional(number)
             : std::nullopt;
}

/// Reads one file.
class TableReader {
 public:
  TableReader(const FileShape& shape, const Table& table, std::int64_t batch, Rows& rows)
      : shape_(shape), table_(table), batch_(batch), rows_(rows) {
    for (const auto& [form, code] : codes_of(rows)) {
      forms_.emplace(code, form);
    }
    if (shape.file.table == LedgerTable::cell) {
      written_ = written_cells(rows);
    }
  }

  Problems read() {
    for (const FileColumn& column : shape_.columns) {
      need(column.heading);
    }
    if (shape_.file.table == LedgerTable::indicator) {
      need(kTargetColumns[0].first);
      need(kTargetColumns[1].first);
    }
    for (const TableRow& row : problems_.empty() ? table_.rows : std::vector<TableRow>{}) {
      take(row);
    }
    return std::move(problems_);
  }

 private:
  void need(std::string_view heading) {
    if (!table_.column(heading)) {
      problems_.push_back(error("export_column_missing", table_.heading_where(),
                                {{"column", std::string(heading)}}));
    }
  }

  std::string cell(const TableRow& row, std::string_view heading) const {
    return bytes_of_text(row.cells[*table_.column(heading)]);
  }

  void refuse(const TableRow& row, std::string_view heading) {
    problems_.push_back(error("export_cell_unreadable", table_.where(row, *table_.column(heading)),
                              {{"column", std::string(heading)}, {"found", cell(row, heading)}}));
  }

  Field field_of(const TableRow& row, const FileColumn& column, const Field& before) {
    std::string text = cell(row, column.heading);
    switch (column.type) {
      case CellType::text:
        return text;
      case CellType::nullable:
        return text.empty() ? Field() : Field(text);
      case CellType::unit:
        return text.empty() && std::holds_alternative<std::monostate>(before) ? Field()
                                                                              : Field(text);
      case CellType::measure:
        return text.empty() ? "last" : text;
      case CellType::number:
        if (const auto number = number_in(text)) {
          return *number;
        }
        break;
      case CellType::project:
        if (const auto form = forms_.find(text); form != forms_.end()) {
          return form->second;
        }
        break;
    }
    refuse(row, column.heading);
    return std::int64_t{0};
  }

  void take(const TableRow& row) {
    std::vector<Field> fields(static_cast<std::size_t>(shape_of(shape_.file.table).width));
    fields[0] = batch_;
    Field before;
    for (const FileColumn& column : shape_.columns) {
      before = field_of(row, column, before);
      fields[column.column] = before;
    }
    if (shape_.numbering != Numbering::none) {
      const bool in_form = shape_.numbering == Numbering::in_each_form;
      fields[shape_.position] = ++numbers_[in_form ? number_of(fields[1]) : 0];
    }
    if (shape_.file.table == LedgerTable::indicator) {
      keep_written(row, fields);
    } else if (shape_.file.table == LedgerTable::cell) {
      constexpr std::size_t kWritten = 4;
      fields[kWritten] = written_[{number_of(fields[1]), number_of(fields[2]), text_of(fields[3])}];
    }
    Row& made = rows_.of(shape_.file.table).emplace_back();
    for (Field& field : fields) {
      made.add(std::move(field));
    }
  }

  /// The texts of the target cells wait in cells without a place for cells.csv.
  void keep_written(const TableRow& row, const std::vector<Field>& fields) {
    for (const auto& [heading, milestone] : kTargetColumns) {
      rows_.of(LedgerTable::cell)
          .emplace_back()
          .add(batch_)
          .add(fields[1])
          .add(fields[2])
          .add(std::string(milestone))
          .add(cell(row, heading));
    }
  }

  const FileShape& shape_;
  const Table& table_;
  std::int64_t batch_;
  Rows& rows_;
  std::map<std::string, std::int64_t, std::less<>> forms_{};
  std::map<std::int64_t, std::int64_t> numbers_{};
  Written written_{};
  Problems problems_{};
};

}  // namespace

std::span<const TableFile> table_files() { return kFiles; }

std::string table_text(const TableFile& file, const Rows& rows) {
  if (rows.of(file.table).empty()) {
    return {};
  }
  const FileShape& shape = shape_of_file(file);
  const bool targets = file.table == LedgerTable::indicator;
  const auto codes = codes_of(rows);
  const Written written = targets ? written_cells(rows) : Written{};
  std::vector<std::string> cells;
  for (const FileColumn& column : shape.columns) {
    cells.emplace_back(column.heading);
  }
  const auto add_targets = [&](const auto& text) {
    for (const auto& [heading, milestone] : kTargetColumns) {
      cells.push_back(text(heading, milestone));
    }
  };
  if (targets) {
    add_targets([](auto heading, auto) { return std::string(heading); });
  }
  std::string text = csv_line(cells);
  for (const Row& row : rows.of(file.table)) {
    cells.clear();
    for (const FileColumn& column : shape.columns) {
      cells.push_back(text_of_bytes(cell_text(row, column, codes)));
    }
    if (targets) {
      add_targets([&](auto, auto milestone) {
        const auto found = written.find(
            {number_of(row.fields()[1]), number_of(row.fields()[2]), std::string(milestone)});
        return found == written.end() ? std::string() : text_of_bytes(found->second);
      });
    }
    text += csv_line(cells);
  }
  return text;
}

Problems read_table(const TableFile& file, std::string_view text, const std::string& path,
                    std::int64_t batch, Rows& rows) {
  Read<Table> table = read_csv(text, path);
  if (!table.usable()) {
    return std::move(table.problems);
  }
  TableReader reader(shape_of_file(file), table.value, batch, rows);
  if (file.table == LedgerTable::cell) {
    rows.of(LedgerTable::cell).clear();  // what targets.csv left for this file
  }
  return reader.read();
}

}  // namespace duibiao
