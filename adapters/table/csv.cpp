#include "adapters/table/csv.h"

#include <algorithm>
#include <map>
#include <utility>

#include "adapters/files/file.h"
#include "adapters/files/sha256.h"
#include "adapters/table/capped_problems.h"
#include "adapters/table/csv_records.h"
#include "adapters/table/encoding.h"
#include "adapters/table/trim.h"

namespace duibiao {
namespace {

bool is_blank(const TableRow& row) {
  return std::ranges::all_of(row.cells,
                             [](const std::string& cell) { return trimmed(cell).empty(); });
}

/// Puts records into a table and keeps count of what is wrong with them.
class TableBuilder {
 public:
  TableBuilder(Table& table, CappedProblems& problems) : table_(table), problems_(problems) {}

  /// Takes records until there is none left or none can be taken.
  void fill_from(CsvRecords& records);

 private:
  void take(TableRow record);
  void take_heading(const TableRow& record);
  [[nodiscard]] Source place(std::uint32_t line) const {
    return {.file = table_.file, .line = line};
  }

  Table& table_;
  CappedProblems& problems_;
  std::size_t cells_ = 0;
  bool refused_any_ = false;  ///< a record was left out
};

void TableBuilder::fill_from(CsvRecords& records) {
  while (!records.done()) {
    Result<TableRow> record = records.next();
    if (const auto line = records.take_stray_quote()) {
      problems_.add(warning("quote_in_plain_cell", place(*line)));
    }
    if (record) {
      take(std::move(*record));
    } else {
      problems_.add(std::move(record.error()));
      refused_any_ = true;
    }
    if (table_.heading_line == 0 && !record) {
      return;  // without its heading no row could be judged
    }
    if (cells_ > kMaxTableCells) {
      problems_.add(error("too_many_cells", place(table_.rows.back().line),
                          {{"limit", std::to_string(kMaxTableCells)}}));
      return;
    }
  }
  if (table_.heading_line == 0) {
    problems_.add(error("empty_file", {.file = table_.file}));
  } else if (table_.rows.empty() && !refused_any_) {
    problems_.add(warning("heading_only", place(table_.heading_line)));
  }
}

void TableBuilder::take(TableRow record) {
  if (is_blank(record)) {
    return;
  }
  if (table_.heading_line == 0) {
    take_heading(record);
  } else if (record.cells.size() != table_.heading.size()) {
    problems_.add(error("cell_count", place(record.line),
                        {{"found", std::to_string(record.cells.size())},
                         {"expected", std::to_string(table_.heading.size())}}));
    refused_any_ = true;
  } else {
    cells_ += record.cells.size();
    table_.rows.push_back(std::move(record));
  }
}

void TableBuilder::take_heading(const TableRow& record) {
  table_.heading_line = record.line;
  std::map<std::string_view, std::size_t> first;
  for (const std::string& cell : record.cells) {
    table_.heading.emplace_back(trimmed(cell));
    const auto [seen, fresh] = first.emplace(trimmed(cell), table_.heading.size());
    if (!fresh && !seen->first.empty()) {
      problems_.add(error("heading_twice", place(record.line),
                          {{"heading", std::string(seen->first)},
                           {"first", std::to_string(seen->second)},
                           {"second", std::to_string(table_.heading.size())}}));
    }
  }
}

}  // namespace

Read<Table> read_csv(std::string_view bytes, std::string file) {
  Read<DecodedText> decoded = decode_text(bytes, file);
  Table table{.file = file, .encoding = decoded.value.encoding, .sha256 = sha256_hex(bytes)};
  CappedProblems problems(file);
  const bool refused = decoded.value.text.empty() && any_error(decoded.problems);
  problems.add(std::move(decoded.problems));
  if (!refused) {
    CsvRecords records(decoded.value.text, std::move(file));
    TableBuilder(table, problems).fill_from(records);
  }
  return {std::move(table), problems.take()};
}

Read<Table> read_csv_file(const std::string& path) {
  const Result<std::string> bytes = read_file(path);
  if (!bytes) {
    return {.value = {.file = path}, .problems = {bytes.error()}};
  }
  return read_csv(*bytes, path);
}

}  // namespace duibiao
