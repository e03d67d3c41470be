#include "engine/assess/formula.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/base/result.h"

namespace duibiao {
namespace {

bool is_positive(const std::optional<Ratio>& value) { return value && *value > Ratio{0}; }

/// ≥ and >: a share of the bound, or all or nothing against a bound of 0 or less.
ComparisonFormula floor_formula(std::string_view sign, const Evaluation& evaluation) {
  const std::string verdict = fmt::format("a {} t", sign);
  return {verdict, is_positive(evaluation.bound) ? "max(a ÷ t, 0)" : verdict + " ? 1 : 0"};
}

ComparisonFormula cap_formula(std::string_view sign, const Evaluation& evaluation) {
  const std::string verdict = fmt::format("a {} t", sign);
  return {verdict, verdict + (is_positive(evaluation.bound) ? " ? 1 : t ÷ a" : " ? 1 : 0")};
}

ComparisonFormula equality_formula(const Evaluation& evaluation) {
  const bool divided = is_positive(evaluation.bound) && is_positive(evaluation.actual.base);
  return {"a = t", divided ? "a = t ? 1 : min(a ÷ t, t ÷ a)" : "a = t ? 1 : 0"};
}

ComparisonFormula range_formula(const Between& range, const Evaluation& evaluation) {
  const std::string inside = "low ≤ a ≤ high";
  const auto& actual = evaluation.actual.base;
  if (actual && *actual < range.low.in_base() && is_positive(range.low.in_base())) {
    return {inside, "max(a ÷ low, 0)"};
  }
  if (actual && *actual > range.high.in_base() && is_positive(range.high.in_base())) {
    return {inside, "high ÷ a"};
  }
  return {inside, inside + " ? 1 : 0"};
}

ComparisonFormula deadline_formula(const Evaluation& evaluation) {
  return {"done ≤ t", evaluation.actual.done ? "max(1 − max(done − t, 0) ÷ days, 0)" : "share"};
}

}  // namespace

ComparisonFormula comparison_formula(const Target& target, const Evaluation& evaluation,
                                     const Tiers& tiers) {
  if (!evaluation.attainment) {
    return {};
  }
  return std::visit(Overload{[&](const AtLeast&) { return floor_formula("≥", evaluation); },
                             [&](const MoreThan&) { return floor_formula(">", evaluation); },
                             [&](const AtMost&) { return cap_formula("≤", evaluation); },
                             [&](const LessThan&) { return cap_formula("<", evaluation); },
                             [&](const EqualTo&) { return equality_formula(evaluation); },
                             [&](const Between& range) { return range_formula(range, evaluation); },
                             [&](const Schedule&) { return floor_formula("≥", evaluation); },
                             [&](const Phrase&) {
                               return ComparisonFormula{
                                   "a = t ∨ share ≥ " + to_string(tiers.top_from) + " %", "share"};
                             },
                             [&](const Deadline&) { return deadline_formula(evaluation); },
                             [](const NoTarget&) { return ComparisonFormula{}; },
                             [](const UnreadableTarget&) { return ComparisonFormula{}; }},
                    target);
}

std::string points_formula(PointsRule rule, const Evaluation& evaluation) {
  const std::string attained = "w × min(attainment, 1)";
  const bool divided = is_positive(evaluation.bound);
  switch (rule) {
    case PointsRule::not_judged:
      return "0";
    case PointsRule::attainment:
      return attained;
    case PointsRule::pass_line:
      return "w × max(min((attainment − pass) ÷ (1 − pass), 1), 0)";
    case PointsRule::linear_to_2t:
      return divided ? "w × max(min(1 − (a − t) ÷ t, 1), 0)" : attained;
    case PointsRule::as_at_least:
      return divided                        ? "w × max(min(a ÷ t, 1), 0)"
             : evaluation.bound == Ratio{0} ? "a ≤ t ? w : 0"
                                            : attained;
    case PointsRule::exact:
      return "a = t ? w : 0";
    case PointsRule::execution_band:
    case PointsRule::satisfaction_band:
      return "w × band(a)";
  }
  __builtin_trap();
}

std::string put_in(std::string_view formula, std::span<const NamedValue> values) {
  std::string text;
  std::size_t at = 0;
  while (at < formula.size()) {
    const auto end = std::min(formula.find_first_of(" (),", at), formula.size());
    const std::string_view word = formula.substr(at, end - at);
    const auto value = std::ranges::find(values, word, &NamedValue::first);
    text += value == values.end() ? word : std::string_view(value->second);
    at = end;
    if (at < formula.size()) {
      text += formula[at++];
    }
  }
  return text;
}

}  // namespace duibiao
