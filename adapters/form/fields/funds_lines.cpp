#include "adapters/form/fields/funds_lines.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

using Side = FundsLine::Side;

/// A headed column of the block: cells from `from` up to `to`, excluded.
struct FundsColumn {
  FundsWord word = FundsWord::other;
  std::size_t from = 0;
  std::size_t to = 0;
};

/// What the headings above a line say about it.
struct Heading {
  Side side = Side::income;
  Unit unit{};
  std::vector<FundsColumn> columns{};

  [[nodiscard]] const FundsColumn* at(std::size_t cell) const {
    const auto found = std::ranges::find_if(columns, [cell](const FundsColumn& column) {
      return column.from <= cell && cell < column.to;
    });
    return found == columns.end() ? nullptr : &*found;
  }
  [[nodiscard]] bool has(FundsWord word) const {
    return std::ranges::find(columns, word, &FundsColumn::word) != columns.end();
  }
  [[nodiscard]] std::size_t first_column() const {
    const auto first = std::ranges::min_element(columns, {}, &FundsColumn::from);
    return first == columns.end() ? ~std::size_t{0} : first->from;
  }
};

/// Is it a column of sums of money?
bool is_money(FundsWord word) {
  return word == FundsWord::half_year || word == FundsWord::full_year ||
         word == FundsWord::budget_initial || word == FundsWord::executed ||
         word == FundsWord::forecast;
}

/// Is it a column at all, and no label of a side or a row?
bool is_column(FundsWord word) { return word >= FundsWord::half_year; }

/// The unit that a heading such as 项目资金(万元)(10分) or 支出（单位：元） names in brackets.
std::optional<Unit> bracketed_unit(std::string_view cell, const Vocabulary& vocabulary) {
  constexpr std::string_view kUnitLabel = "单位:";
  const std::string key = label_key(cell);
  for (std::string_view label = key; without_brackets(label) != label;
       label = without_brackets(label)) {
    const std::string_view outside = without_brackets(label);
    std::string_view inside = label.substr(outside.size() + 1);
    inside.remove_suffix(1);
    if (inside.starts_with(kUnitLabel)) {
      inside.remove_prefix(kUnitLabel.size());
    }
    Unit unit = vocabulary.units.resolve(inside);
    if (unit.dimension == Dimension::money) {
      return unit;
    }
  }
  return std::nullopt;
}

/// Is `text` an amount or a placeholder, and no label such as 2024年采购?
bool is_figure(std::string_view text, const Vocabulary& vocabulary) {
  const std::string plain = normalise(text);
  if (vocabulary.placeholders.contains(plain)) {
    return true;
  }
  const auto quantity = parse_quantity(plain, vocabulary);
  return quantity &&
         (quantity->unit.written.empty() || quantity->unit.dimension == Dimension::money);
}

/// The label and the figures of one line, by column.
struct FundsCells {
  std::string label{};
  std::vector<std::size_t> figures{};
};

class FundsReader {
 public:
  FundsReader(const FormWords& words, const Vocabulary& vocabulary, const std::string& file,
              const Unit& unit)
      : words_(words), vocabulary_(vocabulary), file_(file) {
    heading_.unit = unit;
  }

  void take(const FormLine& line) {
    FormLine rest = line;
    std::string headings;
    for (std::size_t column = 0; column < rest.cells.size(); ++column) {
      check_formula(line, column);
      if (take_heading(line, column)) {
        headings = std::exchange(rest.cells[column], {});
      }
    }
    if (!filled_cells(rest).empty()) {
      take_amounts(rest, headings);
    }
  }

  [[nodiscard]] Read<std::vector<FundsRow>> finish() {
    const bool any_without_unit = std::ranges::any_of(read_.value, [](const FundsRow& row) {
      return row.full_year && row.full_year->unit.written.empty();
    });
    if (any_without_unit) {
      read_.problems.push_back(warning("funds_unit_missing", read_.value.front().where));
    }
    return std::move(read_);
  }

 private:
  void check_formula(const FormLine& line, std::size_t column) {
    if (box_at(line, column).content == CellContent::formula_empty) {
      read_.problems.push_back(error("formula_result_missing", place(file_, line, column)));
    }
  }

  /// Does the cell say what stands below it? Then it is no line of its own.
  bool take_heading(const FormLine& line, std::size_t column) {
    const std::string_view cell = line.cells[column];
    const auto word = cell.empty() ? std::nullopt : words_.funds_word(cell);
    if (!word || *word == FundsWord::total) {
      return false;
    }
    if (const auto unit = bracketed_unit(cell, vocabulary_)) {
      heading_.unit = *unit;
    }
    if (*word == FundsWord::income || *word == FundsWord::expenditure) {
      heading_ = {.side = *word == FundsWord::income ? Side::income : Side::expenditure,
                  .unit = heading_.unit};
    } else if (is_column(*word)) {
      std::erase_if(heading_.columns,
                    [&](const FundsColumn& known) { return known.word == *word; });
      heading_.columns.push_back({*word, column, column + box_at(line, column).columns});
    }
    return true;
  }

  /// `heading`: the last heading of the same line, which is the label of figures without one.
  void take_amounts(const FormLine& line, const std::string& heading) {
    FundsCells cells = sort_cells(line);
    if (cells.label.empty()) {
      cells.label = heading;
    }
    if (cells.label.empty()) {
      read_.problems.push_back(error("amount_without_label", place(file_, line)));
      return;
    }
    FundsRow row;
    row.side = heading_.side;
    row.label = cells.label;
    row.where = place(file_, line);
    row.is_total = words_.funds_word(cells.label) == FundsWord::total;
    for (const auto& [word, cell] : columns_of(line, cells)) {
      put(row, word, line, cell);
    }
    const auto budget = [&row](FundsWord word) {
      const auto found = row.amounts.find(word);
      return found == row.amounts.end() ? std::nullopt : std::optional(found->second);
    };
    row.half_year = budget(FundsWord::half_year);
    row.full_year = budget(FundsWord::full_year);
    row.full_year = row.full_year ? row.full_year : budget(FundsWord::budget_initial);
    read_.value.push_back(std::move(row));
  }

  [[nodiscard]] FundsCells sort_cells(const FormLine& line) const {
    FundsCells cells;
    const std::size_t beyond_labels = line.exact ? heading_.first_column() : ~std::size_t{0};
    for (const std::size_t column : filled_cells(line)) {
      const std::string& cell = line.cells[column];
      if (heading_.at(column) != nullptr || is_figure(cell, vocabulary_)) {
        cells.figures.push_back(column);
      } else if (column < beyond_labels) {
        cells.label += cells.label.empty() ? "" : "/";
        cells.label += cell;
      }
    }
    return cells;
  }

  using PlacedCells = std::vector<std::pair<FundsWord, std::size_t>>;

  /// Which column each figure of the line belongs to: the one it stands under, or, in a text layer
  /// where tabs were lost but every heading has its figure, in their order. Figures of a sheet that
  /// stand under no heading are those of the year where no column has one.
  PlacedCells columns_of(const FormLine& line, const FundsCells& cells) {
    PlacedCells placed;
    for (const std::size_t cell : cells.figures) {
      if (const FundsColumn* column = heading_.at(cell)) {
        placed.emplace_back(column->word, cell);
      }
    }
    if (placed.size() == cells.figures.size()) {
      return placed;
    }
    if (line.exact) {
      return !heading_.columns.empty() || cells.figures.size() > 1
                 ? unplaced(line, cells, std::move(placed))
                 : PlacedCells{{FundsWord::full_year, cells.figures.front()}};
    }
    const bool with_half = heading_.has(FundsWord::half_year);
    if (cells.figures.size() != (with_half ? 2U : 1U)) {
      return unplaced(line, cells, {});
    }
    read_.problems.push_back(
        note("amount_place_inferred", place(file_, line), {{"label", cells.label}}));
    placed = {{FundsWord::full_year, cells.figures.back()}};
    if (with_half) {
      placed.emplace_back(FundsWord::half_year, cells.figures.front());
    }
    return placed;
  }

  PlacedCells unplaced(const FormLine& line, const FundsCells& cells, PlacedCells placed) {
    read_.problems.push_back(
        error("amount_place_unclear", place(file_, line), {{"label", cells.label}}));
    return placed;
  }

  void put(FundsRow& row, FundsWord word, const FormLine& line, std::size_t cell) {
    row.places.insert_or_assign(word, place(file_, line, cell));
    if (!is_money(word)) {
      row.texts.insert_or_assign(word, FundsText{line.cells[cell], place(file_, line, cell)});
    } else if (const auto quantity = amount(line, cell, row.label)) {
      row.amounts.insert_or_assign(word, *quantity);
    }
  }

  std::optional<Quantity> amount(const FormLine& line, std::size_t column,
                                 const std::string& label) {
    const std::string plain = normalise(cell_at(line, column));
    if (vocabulary_.placeholders.contains(plain)) {
      return std::nullopt;
    }
    auto quantity = parse_quantity(plain, vocabulary_);
    const bool has_unit = quantity && !quantity->unit.written.empty();
    if (!quantity || (has_unit && quantity->unit.dimension != Dimension::money)) {
      return refuse("amount_unreadable", line, column, {label, plain});
    }
    if (quantity->number.mantissa < 0) {
      return refuse("amount_negative", line, column, {label, plain});
    }
    if (!has_unit) {
      quantity->unit = heading_.unit;
    }
    return *quantity;
  }

  std::optional<Quantity> refuse(std::string_view code, const FormLine& line, std::size_t column,
                                 const std::pair<std::string, std::string>& label_and_found) {
    read_.problems.push_back(
        error(code, place(file_, line, column),
              {{"label", label_and_found.first}, {"found", label_and_found.second}}));
    return std::nullopt;
  }

  const FormWords& words_;
  const Vocabulary& vocabulary_;
  const std::string& file_;
  Heading heading_{};
  Read<std::vector<FundsRow>> read_{};
};

}  // namespace

Read<std::vector<FundsRow>> read_funds(const std::vector<FormLine>& lines, const FormWords& words,
                                       const Vocabulary& vocabulary, const std::string& file,
                                       const Unit& unit) {
  FundsReader reader(words, vocabulary, file, unit);
  for (const FormLine& line : lines) {
    reader.take(line);
  }
  return reader.finish();
}

std::vector<FundsLine> as_lines(const std::vector<FundsRow>& rows) {
  return {rows.begin(), rows.end()};
}

}  // namespace duibiao
