#include "adapters/form/claims/execution_leaf.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/target/target_reader.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

constexpr std::string_view kLeaf = "预算执行率";
constexpr std::array<std::string_view, 2> kOfFrameworks{"决策", "过程"};

bool has_leaf(const Form& form, const Vocabulary& vocabulary) {
  return std::ranges::any_of(form.indicators, [&](const Indicator& indicator) {
    return standard_name(vocabulary, indicator.name) == kLeaf;
  });
}

/// A form in the central layout without weights: 产出, 效益, 满意度 and nothing else.
bool needs_leaf(const Form& form, const Vocabulary& vocabulary) {
  return !form.indicators.empty() &&
         std::ranges::none_of(form.indicators, [&](const Indicator& indicator) {
           const std::string level = standard_name(vocabulary, indicator.level1);
           return indicator.weight ||
                  std::ranges::find(kOfFrameworks, level) != kOfFrameworks.end();
         });
}

/// The points of the row as written; nothing for a blank or a placeholder.
Result<std::optional<Decimal>> points_of(const FundsRow& total, const Vocabulary& vocabulary) {
  const auto written = total.texts.find(FundsWord::weight);
  std::string plain = written == total.texts.end() ? "" : normalise(written->second.text);
  for (const std::string_view unit : {"分", "%"}) {
    if (plain.ends_with(unit)) {
      plain.resize(plain.size() - unit.size());
    }
  }
  if (vocabulary.placeholders.contains(plain)) {
    return std::optional<Decimal>{};
  }
  const auto points = parse_decimal(plain);
  if (!points || points->mantissa < 0) {
    return failure(error("form_weight_unreadable", written->second.where,
                         {{"name", total.label}, {"found", written->second.text}}));
  }
  return std::optional(*points);
}

Indicator leaf_of(const Form& form, const FundsRow& total, const std::optional<Decimal>& points,
                  const Vocabulary& vocabulary) {
  const bool half_year = !form.indicators.empty() && form.indicators.front().has_half_year;
  Indicator leaf{.code = form.project + "-00",
                 .level1 = std::string(kLeaf),
                 .name = std::string(kLeaf),
                 .measure = Measure::ratio,
                 .measure_given = true,
                 .has_half_year = half_year,
                 .weight = points,
                 .where = total.where};
  leaf.full_year = read_target("≥100%", {.name = leaf.name}, vocabulary, total.where);
  return leaf;
}

}  // namespace

Read<std::optional<Indicator>> execution_leaf(const Form& form, const std::vector<FundsRow>& funds,
                                              const Vocabulary& vocabulary) {
  const auto total = std::ranges::find(funds, true, &FundsRow::is_total);
  if (total == funds.end() || has_leaf(form, vocabulary)) {
    return {};
  }
  const auto points = points_of(*total, vocabulary);
  if (!points) {
    return {{}, {points.error()}};
  }
  if (!*points && !(needs_leaf(form, vocabulary) && total->full_year)) {
    return {};
  }
  return {leaf_of(form, *total, *points, vocabulary),
          {note("execution_leaf_made", total->where,
                {{"weight", *points ? to_string(**points) : "—"}})}};
}

}  // namespace duibiao
