#include "engine/audit/assess_leniently.h"

#include <utility>

namespace duibiao {

std::optional<Assessment> assess_leniently(const Form& form,
                                           std::span<const Observation> observations,
                                           const RuleBook& rule_book, const Vocabulary& vocabulary,
                                           const AssessOptions& options) {
  auto strict = assess(form, observations, rule_book, vocabulary, options);
  if (strict.usable()) {
    return std::move(strict.value);
  }
  Form weighted = form;
  for (Indicator& indicator : weighted.indicators) {
    indicator.weight = indicator.weight.value_or(Decimal{});
  }
  AssessOptions as_given = options;
  as_given.weights = WeightsMode::as_given;
  auto lenient = assess(weighted, observations, rule_book, vocabulary, as_given);
  if (!lenient.usable()) {
    return std::nullopt;
  }
  lenient.value.form = form;
  for (std::size_t i = 0; i < form.indicators.size(); ++i) {
    lenient.value.indicators[i].indicator.weight = form.indicators[i].weight;
  }
  return std::move(lenient.value);
}

}  // namespace duibiao
