#include "adapters/mapping/register/register_reader.h"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "engine/target/text_reader.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

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

void add_to(std::optional<Ratio>& total, const Ratio& amount) {
  total = total ? sum(*total, amount) : std::nullopt;
}

std::size_t text_of(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return text != nullptr ? text->size() : 0;
}

}  // namespace

std::optional<TotalScope> total_scope(std::string_view text) {
  constexpr std::size_t kLongest = 100;  // bytes, white space between the letters included
  if (text.size() > kLongest || text.find("计") == std::string_view::npos) {
    return std::nullopt;  // spares every other row the work of normalising
  }
  std::string word = normalise(text);
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

RegisterReader::RegisterReader(const RegisterSource& source, RegisterPlaces places,
                               const RegisterLimits& limits)
    : source_(source), limits_(limits), problems_(places.file), sums_(source.columns.size()) {
  made_.places = std::move(places);
  made_.units.resize(source.columns.size());
}

void RegisterReader::refuse(Problem problem) {
  usable_ = false;
  problems_.add(std::move(problem));
}

void RegisterReader::add(std::uint32_t line, std::span<const RawCell> cells,
                         std::string_view total_text) {
  if (full_) {
    return;
  }
  if (const auto scope = total_scope(total_text)) {
    add_total(line, cells, *scope);
    return;
  }
  RegisterRow row{line, {}};
  row.cells.reserve(cells.size());
  for (ColumnIndex index = 0; index < cells.size(); ++index) {
    row.cells.push_back(read_cell(line, cells[index], index));
    if (const auto* number = std::get_if<Decimal>(&row.cells.back())) {
      add_to(sums_[index].so_far, number->ratio());
      add_to(sums_[index].since_last_total, number->ratio());
    }
  }
  keep(std::move(row));
}

void RegisterReader::keep(RegisterRow row) {
  for (const Cell& cell : row.cells) {
    text_ += text_of(cell);
  }
  full_ = (made_.rows.size() + 1) * row.cells.size() > limits_.cells || text_ > limits_.text;
  if (full_) {
    refuse(error("register_too_large", made_.places.row(row.line),
                 {{"limit", fmt::format("{}", limits_.cells)}}));
    return;
  }
  made_.rows.push_back(std::move(row));
}

Cell RegisterReader::read_cell(std::uint32_t line, const RawCell& raw, ColumnIndex index) {
  const RegisterColumn& column = source_.columns[index];
  auto cell = parse_cell(raw.text, column.type);
  if (!cell) {
    const bool number = column.type == ColumnType::number;
    refuse(error(number ? "cell_not_a_number" : "cell_not_a_date",
                 made_.places.cell(line, index, column.name), {{"column", column.name}}));
    return BlankCell{};
  }
  const auto* number = std::get_if<Decimal>(&*cell);
  if (number != nullptr) {
    note_unit(line, raw, index);
  }
  return number != nullptr && raw.merged_from_above ? Cell(MergedNumber{*number})
                                                    : *std::move(cell);
}

/// A column has one unit, whichever of its cells show it.
void RegisterReader::note_unit(std::uint32_t line, const RawCell& raw, ColumnIndex index) {
  auto& unit = made_.units[index];
  if (raw.unit.empty()) {
    return;
  }
  if (!unit) {
    unit = ShownUnit{std::string(raw.unit), line};
  } else if (unit->unit != raw.unit) {
    const std::string& column = source_.columns[index].name;
    refuse(error("register_unit_changes", made_.places.cell(line, index, column),
                 {{"column", column}, {"unit", unit->unit}, {"other", std::string(raw.unit)}}));
  }
}

void RegisterReader::add_total(std::uint32_t line, std::span<const RawCell> cells,
                               TotalScope scope) {
  for (ColumnIndex index = 0; index < cells.size(); ++index) {
    if (source_.columns[index].type != ColumnType::number) {
      continue;
    }
    ColumnSums& sums = sums_[index];
    const Cell cell = read_cell(line, cells[index], index);
    if (const auto* number = std::get_if<Decimal>(&cell)) {
      StatedTotal total{index, line, number->ratio(), std::nullopt};
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
void RegisterReader::check_totals() {
  for (const StatedTotal& total : stated_) {
    const std::string& column = source_.columns[total.column].name;
    const Source where = made_.places.cell(total.line, total.column, column);
    const Sum computed = total.computed.value_or(sums_[total.column].so_far);
    if (!computed) {
      refuse(error("register_total_overflow", where, {{"column", column}}));
      continue;
    }
    made_.control_totals.push_back({column, total.line, total.stated, *computed});
    if (total.stated != *computed) {
      refuse(error("control_total_disagrees", where,
                   {{"column", column},
                    {"stated", brief(total.stated, 18)},
                    {"computed", brief(*computed, 18)},
                    {"rows", fmt::format("{}", made_.rows.size())}}));
    }
  }
}

Read<Register> RegisterReader::finish() {
  if (usable_) {
    check_totals();
  }
  return {std::move(made_), problems_.take()};
}

}  // namespace duibiao
