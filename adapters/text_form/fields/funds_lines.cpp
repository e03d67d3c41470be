#include "adapters/text_form/fields/funds_lines.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

using Side = FundsLine::Side;

/// What the headings above a line say about it.
struct Heading {
  Side side = Side::income;
  Unit unit{};
  std::optional<std::size_t> half_year{};  ///< column of the half-year amounts
  std::optional<std::size_t> full_year{};
};

/// The unit that a heading such as 项目资金(万元) or 支出（单位：元） names in brackets.
std::optional<Unit> bracketed_unit(std::string_view cell, const Vocabulary& vocabulary) {
  const std::string key = label_key(cell);
  const std::string_view label = without_brackets(key);
  if (label.size() == key.size()) {
    return std::nullopt;
  }
  std::string_view inside = std::string_view(key).substr(label.size() + 1);
  inside.remove_suffix(1);
  constexpr std::string_view kUnitLabel = "单位:";
  if (inside.starts_with(kUnitLabel)) {
    inside.remove_prefix(kUnitLabel.size());
  }
  Unit unit = vocabulary.units.resolve(inside);
  return unit.dimension == Dimension::money ? std::optional(std::move(unit)) : std::nullopt;
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

/// The labels and figures of one line, by column.
struct FundsCells {
  std::string label{};
  std::vector<std::size_t> figures{};
};

class FundsReader {
 public:
  FundsReader(const FormWords& words, const Vocabulary& vocabulary, const std::string& file)
      : words_(words), vocabulary_(vocabulary), file_(file) {}

  void take(const TextLine& line) {
    TextLine rest = line;
    std::string headings;
    for (std::size_t column = 0; column < rest.cells.size(); ++column) {
      if (take_heading(rest.cells[column], column)) {
        headings = std::exchange(rest.cells[column], {});
      }
    }
    if (!filled_cells(rest).empty()) {
      take_amounts(rest, headings);
    }
  }

  [[nodiscard]] Read<std::vector<FundsLine>> finish() {
    const bool any_without_unit = std::ranges::any_of(read_.value, [](const FundsLine& line) {
      return line.full_year && line.full_year->unit.written.empty();
    });
    if (any_without_unit) {
      read_.problems.push_back(warning("funds_unit_missing", read_.value.front().where));
    }
    return std::move(read_);
  }

 private:
  /// Does `cell` say what stands below it? Then it is no line of its own.
  bool take_heading(std::string_view cell, std::size_t column) {
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
    } else if (*word == FundsWord::half_year) {
      heading_.half_year = column;
    } else if (*word == FundsWord::full_year) {
      heading_.full_year = column;
    }
    return true;
  }

  /// `heading`: the last heading of the same line, which is the label of figures without one.
  void take_amounts(const TextLine& line, const std::string& heading) {
    FundsCells cells = sort_cells(line);
    if (cells.label.empty()) {
      cells.label = heading;
    }
    if (cells.label.empty()) {
      read_.problems.push_back(error("amount_without_label", where(line)));
      return;
    }
    FundsLine made{.side = heading_.side, .label = cells.label, .where = where(line)};
    if (!cells.figures.empty()) {
      const auto [half, full] = columns_of(line, cells);
      made.half_year = half ? amount(line, *half, cells.label) : std::nullopt;
      made.full_year = full ? amount(line, *full, cells.label) : std::nullopt;
    }
    read_.value.push_back(std::move(made));
  }

  [[nodiscard]] FundsCells sort_cells(const TextLine& line) const {
    FundsCells cells;
    for (const std::size_t column : filled_cells(line)) {
      const std::string& cell = line.cells[column];
      const bool under_heading = column == heading_.half_year || column == heading_.full_year;
      if (under_heading || is_figure(cell, vocabulary_)) {
        cells.figures.push_back(column);
      } else {
        cells.label += cells.label.empty() ? "" : "/";
        cells.label += cell;
      }
    }
    return cells;
  }

  /// The columns of the half-year and the full-year amount of this line: those of the heading, or,
  /// where tabs were lost but every heading has its figure, the figures in their order.
  std::pair<std::optional<std::size_t>, std::optional<std::size_t>> columns_of(
      const TextLine& line, const FundsCells& cells) {
    const auto is_headed = [this](std::size_t column) {
      return column == heading_.half_year || column == heading_.full_year;
    };
    if (std::ranges::all_of(cells.figures, is_headed)) {
      return {heading_.half_year, heading_.full_year};
    }
    const bool with_half = heading_.half_year.has_value();
    const std::size_t expected = with_half ? 2 : 1;
    if (cells.figures.size() != expected) {
      read_.problems.push_back(
          error("amount_place_unclear", where(line), {{"label", cells.label}}));
      return {};
    }
    read_.problems.push_back(note("amount_place_inferred", where(line), {{"label", cells.label}}));
    return {with_half ? std::optional(cells.figures.front()) : std::nullopt, cells.figures.back()};
  }

  std::optional<Quantity> amount(const TextLine& line, std::size_t column,
                                 const std::string& label) {
    const std::string plain = normalise(cell_at(line, column));
    if (vocabulary_.placeholders.contains(plain)) {
      return std::nullopt;
    }
    auto quantity = parse_quantity(plain, vocabulary_);
    const bool has_unit = quantity && !quantity->unit.written.empty();
    if (!quantity || (has_unit && quantity->unit.dimension != Dimension::money)) {
      return refuse("amount_unreadable", line, label, plain);
    }
    if (quantity->number.mantissa < 0) {
      return refuse("amount_negative", line, label, plain);
    }
    if (!has_unit) {
      quantity->unit = heading_.unit;
    }
    return *quantity;
  }

  std::optional<Quantity> refuse(std::string_view code, const TextLine& line,
                                 const std::string& label, const std::string& found) {
    read_.problems.push_back(error(code, where(line), {{"label", label}, {"found", found}}));
    return std::nullopt;
  }

  [[nodiscard]] Source where(const TextLine& line) const {
    return {.file = file_, .line = line.number};
  }

  const FormWords& words_;
  const Vocabulary& vocabulary_;
  const std::string& file_;
  Heading heading_{};
  Read<std::vector<FundsLine>> read_{};
};

}  // namespace

Read<std::vector<FundsLine>> read_funds(const std::vector<TextLine>& lines, const FormWords& words,
                                        const Vocabulary& vocabulary, const std::string& file) {
  FundsReader reader(words, vocabulary, file);
  for (const TextLine& line : lines) {
    reader.take(line);
  }
  return reader.finish();
}

}  // namespace duibiao
