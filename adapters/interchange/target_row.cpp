#include "adapters/interchange/target_row.h"

#include <optional>
#include <string>

#include "adapters/interchange/cell_word.h"
#include "engine/target/text_reader.h"
#include "engine/value/decimal.h"

namespace duibiao {
namespace {

/// Points as given: blank is none; not negative, at most 18 digits.
std::optional<Decimal> read_weight(const Columns& columns, const TableRow& row,
                                   Problems& problems) {
  const std::string_view text = columns.text(row, "weight");
  if (text.empty()) {
    return std::nullopt;
  }
  const Source where = columns.where(row, "weight");
  const std::vector<Fact> found{{"found", std::string(text)}};
  const Result<Decimal> weight = parse_decimal(normalise(text));
  if (!weight && weight.error().code == "not_a_number") {
    problems.push_back(error("weight_unreadable", where, found));
  } else if (!weight) {
    problems.push_back(error("weight_too_many_digits", where, found));
  } else if (weight->mantissa < 0) {
    problems.push_back(error("weight_negative", where, found));
  } else {
    return *weight;
  }
  return std::nullopt;
}

}  // namespace

Indicator read_target_row(const Columns& columns, const TableRow& row,
                          const InterchangeWords& words, Problems& problems) {
  const auto text = [&](std::string_view column) { return std::string(columns.text(row, column)); };
  if (columns.blank(row, "project")) {
    problems.push_back(error("project_blank", columns.where(row, "project")));
  }
  if (columns.blank(row, "indicator")) {
    problems.push_back(error("indicator_blank", columns.where(row, "indicator")));
  } else if (columns.text(row, "indicator").starts_with('@')) {
    problems.push_back(error("indicator_reserved", columns.where(row, "indicator"),
                             {{"indicator", text("indicator")}}));
  }
  const auto measure = read_word(columns, row, "measure", words.measures, problems);
  return {.code = text("indicator"),
          .level1 = text("level1"),
          .level2 = text("level2"),
          .name = text("name"),
          .measure = measure.value_or(Measure::last),
          .measure_given = measure.has_value(),
          .kind = read_word(columns, row, "kind", words.kinds, problems),
          .has_half_year = columns.has("half_year_target"),
          .weight = read_weight(columns, row, problems),
          .where = columns.where(row)};
}

}  // namespace duibiao
