// Rows and figures as a clerk writes them, packed: what tests of the columnar driver assess.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/columns/assess_row.h"
#include "engine/columns/explain_row.h"
#include "engine/columns/text/day_number.h"
#include "tests/support/dates.h"
#include "tests/support/domain.h"

namespace duibiao::test {

/// A reported figure.
struct Said {
  std::string day{};
  std::string value{};
};

/// Packs and assesses rows of one indicator on one day of 2024.
class RowBench {
 public:
  explicit RowBench(std::string_view as_of, RuleBook book = {})
      : book_(std::move(book)),
        context_(columns::row_context(book_, lexicon_, calendar_year(2024), day(as_of))) {}

  columns::TargetRow row(std::string_view half, std::string_view full, Measure measure) {
    labels_ = columns::classify(
        {.level1 = "产出指标", .level2 = "数量指标", .name = "培训人次", .measure = measure},
        words());
    const columns::Cell first = cell(half);
    const columns::Cell second = cell(full);
    columns::TargetRow row;
    row.half_mantissa = first.mantissa;
    row.half_unit = first.unit;
    row.half_decimals = first.decimals;
    row.half_kind = first.kind;
    row.full_mantissa = second.mantissa;
    row.full_unit = second.unit;
    row.full_decimals = second.decimals;
    row.full_kind = second.kind;
    return row;
  }

  /// In wide numbers, so that it can be compared with what the explained path says.
  std::optional<columns::RowResultIn<Ratio>> fast(const columns::TargetRow& row,
                                                  const std::vector<Said>& said) {
    columns::RowResult result;
    return columns::assess_row(row, labels_, packed(said), context_, result)
               ? std::optional(columns::widened(result))
               : std::nullopt;
  }
  columns::ExplainedRow explained(const columns::TargetRow& row, const std::vector<Said>& said,
                                  const std::vector<columns::WrittenFigure>& written = {},
                                  std::string_view code = {}) {
    return columns::explain_row(row, labels_, packed(said), context_, {.file = "t.csv", .line = 2},
                                written, code);
  }

 private:
  columns::Cell cell(std::string_view text) {
    columns::Cell cell = recogniser_.target(text, labels_.bare);
    if (cell.kind == columns::CellKind::declined) {
      cell.mantissa = lexicon_.learn_word(text);
    }
    return cell;
  }
  std::vector<columns::PackedFigure> packed(const std::vector<Said>& said) {
    std::vector<columns::PackedFigure> figures;
    for (const Said& one : said) {
      if (const auto value = recogniser_.figure(one.value)) {
        figures.push_back(columns::figure_of(*value, 0, columns::day_number(day(one.day)), false));
      }
    }
    return figures;
  }

  RuleBook book_{};
  columns::Lexicon lexicon_{words()};
  columns::Recogniser recogniser_{lexicon_};
  columns::IndicatorClass labels_{};
  columns::RowContext context_;
};

}  // namespace duibiao::test
