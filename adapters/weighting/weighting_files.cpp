#include "adapters/weighting/weighting_files.h"

#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "adapters/table/trim.h"

namespace duibiao {
namespace {

std::optional<double> plain_number(std::string_view text) {
  double value = 0.0;
  const char* end = text.data() + text.size();
  const auto [stop, fault] = std::from_chars(text.data(), end, value);
  return fault == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
}

/// "3", "0.33", "1/3", "95%".
std::optional<double> number_in(std::string_view cell) {
  std::string_view text = trimmed(cell);
  if (text.ends_with('%')) {
    const auto value = plain_number(text.substr(0, text.size() - 1));
    return value ? std::optional(*value / 100.0) : std::nullopt;
  }
  const auto stroke = text.find('/');
  if (stroke == std::string_view::npos) {
    return plain_number(text);
  }
  const auto above = plain_number(text.substr(0, stroke));
  const auto below = plain_number(text.substr(stroke + 1));
  return above && below && *below != 0.0 ? std::optional(*above / *below) : std::nullopt;
}

/// The numbers of `row` behind its first cell.
std::vector<double> numbers_of(const Table& table, const TableRow& row, Problems& problems) {
  std::vector<double> numbers;
  for (std::size_t column = 1; column < row.cells.size(); ++column) {
    const auto number = number_in(row.cells[column]);
    if (!number) {
      problems.push_back(
          error("weighting_cell", table.where(row, column), {{"found", row.cells[column]}}));
    }
    numbers.push_back(number.value_or(0.0));
  }
  return numbers;
}

Better direction_of(std::string_view heading) {
  constexpr std::array<std::string_view, 4> kLower{"(-)", "（-）", "(−)", "（−）"};
  for (const std::string_view mark : kLower) {
    if (heading.ends_with(mark)) {
      return Better::lower;
    }
  }
  return Better::higher;
}

}  // namespace

Read<PairwiseMatrix> read_comparisons(const Table& table) {
  Read<PairwiseMatrix> read;
  if (!table.heading.empty()) {
    read.value.items.assign(table.heading.begin() + 1, table.heading.end());
  }
  for (const TableRow& row : table.rows) {
    const std::size_t number = read.value.values.size();
    const std::string_view name = trimmed(row.cells[0]);
    if (number < read.value.items.size() && name != read.value.items[number]) {
      read.problems.push_back(
          error("ahp_items_differ", table.where(row, 0),
                {{"found", std::string(name)}, {"expected", read.value.items[number]}}));
    }
    read.value.values.push_back(numbers_of(table, row, read.problems));
    read.value.rows.push_back({table.file, table.sheet, {}, row.line});
  }
  return read;
}

Read<PortfolioValues> read_portfolio(const Table& table) {
  Read<PortfolioValues> read;
  read.value.where = {table.file, table.sheet, {}, table.heading_line};
  for (std::size_t column = 1; column < table.heading.size(); ++column) {
    read.value.columns.push_back(table.heading[column]);
    read.value.better.push_back(direction_of(table.heading[column]));
  }
  for (const TableRow& row : table.rows) {
    read.value.rows.push_back(numbers_of(table, row, read.problems));
  }
  return read;
}

}  // namespace duibiao
