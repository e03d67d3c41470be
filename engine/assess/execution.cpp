#include "engine/assess/execution.h"

#include <algorithm>
#include <array>

#include "engine/actual/aggregation.h"

namespace duibiao {
namespace {

constexpr std::string_view kExecuted = "@executed";
constexpr std::array<std::string_view, 3> kDenominators{"@budget_adjusted", "@budget_initial",
                                                        "@received"};

/// What a reserved indicator stood at on the day, in 元: increments after the newest running total.
std::optional<Ratio> amount_of(std::string_view name, const Selection& selection,
                               const Vocabulary& vocabulary) {
  std::vector<Observation> own;
  std::ranges::copy_if(selection.counted, std::back_inserter(own),
                       [&](const Observation& o) { return o.indicator == name; });
  if (own.empty()) {
    return std::nullopt;
  }
  const Measure measure = name == kExecuted ? Measure::sum : Measure::last;
  const auto made = aggregate(measure, own, vocabulary.units.resolve("元"), vocabulary);
  return made.aggregate && made.aggregate->family == "元" ? std::optional(made.aggregate->value)
                                                          : std::nullopt;
}

}  // namespace

ReservedAmounts reserved_amounts(std::span<const Observation> observations, const Course& course,
                                 const Date& as_of, const Vocabulary& vocabulary) {
  std::vector<Observation> reserved;
  std::ranges::copy_if(observations, std::back_inserter(reserved),
                       [](const Observation& o) { return is_reserved(o.indicator); });
  const Selection selection = select(reserved, course, as_of, vocabulary);
  const auto amount = [&](std::string_view name) { return amount_of(name, selection, vocabulary); };
  return {amount(kExecuted), amount("@budget_initial"), amount("@budget_adjusted"),
          amount("@received")};
}

std::vector<ExecutionRate> execution_rates(std::span<const Observation> observations,
                                           const Course& course, const Date& as_of,
                                           const Vocabulary& vocabulary) {
  const ReservedAmounts amounts = reserved_amounts(observations, course, as_of, vocabulary);
  const auto& executed = amounts.executed;
  const std::array budgets{amounts.budget_adjusted, amounts.budget_initial, amounts.received};
  std::vector<ExecutionRate> rates;
  for (std::size_t i = 0; i < kDenominators.size(); ++i) {
    const auto& budget = budgets[i];
    if (!executed || !budget || *budget <= Ratio{0}) {
      continue;
    }
    if (const auto rate = quotient(*executed, *budget)) {
      rates.push_back({std::string(kDenominators[i]), *executed, *budget, *rate});
    }
  }
  return rates;
}

bool is_reserved(std::string_view indicator) {
  return indicator == kExecuted ||
         std::ranges::find(kDenominators, indicator) != kDenominators.end();
}

}  // namespace duibiao
