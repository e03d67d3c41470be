#include "adapters/rules/explanations_reader.h"

#include <algorithm>
#include <array>

#include "adapters/rules/bounds.h"

namespace duibiao {
namespace {

constexpr std::array<TomlWord<ExplainWhen>, 6> kWhen{
    {{"points_lost", ExplainWhen::points_lost},
     {"missed", ExplainWhen::missed},
     {"over_achieved", ExplainWhen::over_achieved},
     {"execution_below", ExplainWhen::execution_below},
     {"deviates", ExplainWhen::deviates},
     {"doubtful", ExplainWhen::doubtful}}};

/// The rule that `reader`'s table states; nothing where it names no case.
std::optional<ExplanationRule> read_explanation(TomlReader& reader, const Citations& citations) {
  const auto when = reader.word("when", Need::required, kWhen);
  ExplanationRule rule;
  rule.when = when.value_or(rule.when);
  if (when == ExplainWhen::execution_below) {
    rule.percent = bounded(reader, "percent", kPercent);
  }
  rule.citation = citations.named_in(reader);
  reader.refuse_unknown_keys();
  return when ? std::optional(rule) : std::nullopt;
}

}  // namespace

std::vector<ExplanationRule> read_explanations(TomlReader& book, const Citations& citations,
                                               Problems& problems) {
  std::vector<ExplanationRule> rules;
  for (const TomlTable* table : book.tables("explanation", Need::optional)) {
    TomlReader reader(*table, problems);
    const auto rule = read_explanation(reader, citations);
    if (!rule) {
      continue;
    }
    if (std::ranges::find(rules, rule->when, &ExplanationRule::when) != rules.end()) {
      const auto* const word = std::ranges::find(kWhen, rule->when, &TomlWord<ExplainWhen>::second);
      reader.refuse(
          error("explanation_twice", reader.where("when"), {{"when", std::string(word->first)}}));
    }
    rules.push_back(*rule);
  }
  return rules;
}

}  // namespace duibiao
