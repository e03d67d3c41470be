#include "adapters/mapping/register/register.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "engine/target/text_reader.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

/// Which rows a total row adds up.
enum class TotalScope { whole_file, since_last_total, so_far };

constexpr std::array<std::pair<std::string_view, TotalScope>, 10> kTotalWords{
    {{"合计", TotalScope::whole_file},
     {"总计", TotalScope::whole_file},
     {"总合计", TotalScope::whole_file},
     {"小计", TotalScope::since_last_total},
     {"本页小计", TotalScope::since_last_total},
     {"本月小计", TotalScope::since_last_total},
     {"本月合计", TotalScope::since_last_total},
     {"累计", TotalScope::so_far},
     {"本年累计", TotalScope::so_far},
     {"本年合计", TotalScope::so_far}}};

std::optional<TotalScope> total_scope(std::string_view cell) {
  if (cell.find("计") == std::string_view::npos) {
    return std::nullopt;  // spares every other row the work of normalising
  }
  std::string word = normalise(cell);
  while (word.ends_with(':')) {
    word.pop_back();
  }
  for (const auto& [known, scope] : kTotalWords) {
    if (known == word) {
      return scope;
    }
  }
  return std::nullopt;
}

/// A sum that remembers when it no longer fits.
using Sum = std::optional<Ratio>;

void add(Sum& total, const Ratio& amount) { total = total ? sum(*total, amount) : std::nullopt; }

/// The two sums that a column's total rows are held against.
struct ColumnSums {
  Sum so_far = Ratio{};
  Sum since_last_total = Ratio{};
};

/// A total as the register states it; `computed` is open until the last row for whole-file totals.
struct StatedTotal {
  ColumnIndex column = 0;
  std::uint32_t line = 0;
  Ratio stated{};
  std::optional<Sum> computed{};
};

/// Reads one register, row by row.
class Importer {
 public:
  Importer(const Table& table, const RegisterSource& source) : table_(table), source_(source) {}

  Read<Register> import() {
    find_columns();
    if (!problems_.empty()) {
      return {{}, std::move(problems_)};
    }
    sums_.resize(source_.columns.size());
    for (const TableRow& row : table_.rows) {
      import_row(row);
    }
    check_totals();
    return {std::move(made_), std::move(problems_)};
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

  void import_row(const TableRow& row) {
    const bool empty = std::ranges::all_of(row.cells, [](const std::string& cell) {
      return cell.find_first_not_of(" \t\r\n") == std::string::npos;
    });
    if (empty) {
      return;
    }
    if (const auto scope = total_scope(text_at(row, total_position_))) {
      import_total(row, *scope);
      return;
    }
    RegisterRow typed{row.line, {}};
    for (ColumnIndex index = 0; index < source_.columns.size(); ++index) {
      typed.cells.push_back(read_cell(row, index));
      if (const auto* number = std::get_if<Decimal>(&typed.cells.back())) {
        add(sums_[index].so_far, number->ratio());
        add(sums_[index].since_last_total, number->ratio());
      }
    }
    made_.rows.push_back(std::move(typed));
  }

  Cell read_cell(const TableRow& row, ColumnIndex index) {
    const RegisterColumn& column = source_.columns[index];
    auto cell = parse_cell(text_at(row, positions_[index]), column.type);
    if (!cell) {
      const bool number = column.type == ColumnType::number;
      problems_.push_back(error(number ? "cell_not_a_number" : "cell_not_a_date",
                                table_.where(row, positions_[index]), {{"column", column.name}}));
    }
    return cell.value_or(BlankCell{});
  }

  void import_total(const TableRow& row, TotalScope scope) {
    for (ColumnIndex index = 0; index < source_.columns.size(); ++index) {
      if (source_.columns[index].type != ColumnType::number) {
        continue;
      }
      ColumnSums& sums = sums_[index];
      const Cell cell = read_cell(row, index);
      if (const auto* number = std::get_if<Decimal>(&cell)) {
        StatedTotal total{index, row.line, number->ratio(), std::nullopt};
        if (scope != TotalScope::whole_file) {
          total.computed = scope == TotalScope::so_far ? sums.so_far : sums.since_last_total;
        }
        stated_.push_back(total);
      }
      sums.since_last_total =
          scope == TotalScope::since_last_total ? Sum(Ratio{}) : sums.since_last_total;
    }
  }

  /// An unreadable cell makes every sum wrong: then only that cell is reported.
  void check_totals() {
    if (!problems_.empty()) {
      return;
    }
    for (const StatedTotal& total : stated_) {
      const std::string& column = source_.columns[total.column].name;
      const Source where{
          .file = table_.file, .sheet = table_.sheet, .cell = column, .line = total.line};
      const Sum computed = total.computed.value_or(sums_[total.column].so_far);
      if (!computed) {
        problems_.push_back(error("register_total_overflow", where, {{"column", column}}));
        continue;
      }
      made_.control_totals.push_back({column, total.line, total.stated, *computed});
      if (total.stated != *computed) {
        problems_.push_back(error("control_total_disagrees", where,
                                  {{"column", column},
                                   {"stated", brief(total.stated, 18)},
                                   {"computed", brief(*computed, 18)},
                                   {"rows", std::to_string(made_.rows.size())}}));
      }
    }
  }

  const Table& table_;
  const RegisterSource& source_;
  std::vector<std::size_t> positions_{};
  std::size_t total_position_ = 0;
  std::vector<ColumnSums> sums_{};
  std::vector<StatedTotal> stated_{};
  Register made_{};
  Problems problems_{};
};

}  // namespace

Read<Register> import_register(const Table& table, const RegisterSource& source) {
  return Importer(table, source).import();
}

}  // namespace duibiao
