#include "adapters/mapping/register/shown_units.h"

#include <optional>
#include <string>
#include <vector>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

/// The number columns that `feed` adds up.
std::vector<ColumnIndex> summed_columns(const Feed& feed) {
  std::vector<ColumnIndex> columns;
  const auto note = [&](const RowTotal& total) {
    if (const auto* sum_of = std::get_if<SumOf>(&total)) {
      columns.push_back(sum_of->column);
    }
  };
  if (const auto* total = std::get_if<RowTotal>(&feed.figure)) {
    note(*total);
    return columns;
  }
  const auto& ratio = std::get<RatioOf>(feed.figure);
  note(ratio.numerator);
  if (const auto* below = std::get_if<RowTotal>(&ratio.denominator)) {
    note(*below);
  }
  return columns;
}

/// Does the feed's unit cancel out?
bool is_pure_ratio(const Feed& feed) {
  const auto* ratio = std::get_if<RatioOf>(&feed.figure);
  return ratio != nullptr && std::holds_alternative<RowTotal>(ratio->denominator);
}

bool same_unit(const std::string& a, const std::string& b, const UnitTable& units) {
  const Unit first = units.resolve(normalise(a));
  const Unit second = units.resolve(normalise(b));
  return first.family == second.family && first.exponent == second.exponent;
}

}  // namespace

Problems unit_faults(const FeedJob& job, const UnitTable& units) {
  Problems problems;
  const bool open = job.feed.unit.empty() && is_pure_ratio(job.feed);
  std::optional<std::string> expected = open ? std::nullopt : std::optional(job.feed.unit);
  for (const ColumnIndex column : summed_columns(job.feed)) {
    const auto& shown =
        column < job.rows.units.size() ? job.rows.units[column] : std::optional<ShownUnit>();
    if (!shown) {
      continue;
    }
    if (!expected) {
      expected = shown->unit;
    } else if (!same_unit(shown->unit, *expected, units)) {
      const std::string& name = job.source.columns[column].name;
      problems.push_back(error("register_unit_differs",
                               job.rows.places.cell(shown->line, column, name),
                               {{"source", job.source.name},
                                {"indicator", job.feed.indicator},
                                {"column", name},
                                {"shown", shown->unit},
                                {"unit", *expected}}));
    }
  }
  return problems;
}

}  // namespace duibiao
