#include "engine/assess/execution.h"

#include <algorithm>
#include <array>

#include "engine/actual/aggregation.h"

namespace duibiao {
namespace {

constexpr std::string_view kExecuted = "@executed";

/// A budget's name and where it is kept.
struct Budget {
  std::string_view name;
  std::optional<MoneyFigure> MoneyFigures::*figure;
};

constexpr std::array<Budget, 3> kBudgets{{{"@budget_adjusted", &MoneyFigures::budget_adjusted},
                                          {"@budget_initial", &MoneyFigures::budget_initial},
                                          {"@received", &MoneyFigures::received}}};

/// What a reserved indicator stood at on the day.
std::optional<MoneyFigure> figure_of(std::string_view name, Measure measure,
                                     const Selection& selection, const Vocabulary& vocabulary) {
  std::vector<Observation> own;
  std::ranges::copy_if(selection.counted, std::back_inserter(own),
                       [&](const Observation& o) { return o.indicator == name; });
  if (own.empty()) {
    return std::nullopt;
  }
  const auto made = aggregate(measure, own, vocabulary.units.resolve("元"), vocabulary);
  if (!made.aggregate || made.aggregate->family != "元") {
    return std::nullopt;
  }
  const Observation newest = used_for(measure, own).back();
  return MoneyFigure{made.aggregate->value, newest.date, newest.where};
}

}  // namespace

MoneyFigures money_figures(std::span<const Observation> observations, const Course& course,
                           const Date& as_of, const Vocabulary& vocabulary) {
  const Selection selection = select(observations, course, as_of, vocabulary);
  MoneyFigures money;
  money.executed = figure_of(kExecuted, Measure::sum, selection, vocabulary);
  for (const Budget& budget : kBudgets) {
    money.*budget.figure = figure_of(budget.name, Measure::last, selection, vocabulary);
  }
  return money;
}

std::vector<ExecutionRate> execution_rates(const MoneyFigures& money) {
  std::vector<ExecutionRate> rates;
  for (const Budget& kind : kBudgets) {
    const auto& budget = money.*kind.figure;
    if (!money.executed || !budget || budget->yuan <= Ratio{0}) {
      continue;
    }
    if (const auto rate = quotient(money.executed->yuan, budget->yuan)) {
      rates.push_back({std::string(kind.name), money.executed->yuan, budget->yuan, *rate});
    }
  }
  return rates;
}

std::vector<BudgetExecution> execution_by_budget(const MoneyFigures& money) {
  const auto yuan = [](const std::optional<MoneyFigure>& figure) {
    return figure ? std::optional(figure->yuan) : std::nullopt;
  };
  std::vector<BudgetExecution> all;
  bool any = money.executed.has_value();
  for (const Budget& kind : kBudgets) {
    const auto& budget = money.*kind.figure;
    any = any || budget;
    all.push_back(execution_against(std::string(kind.name), yuan(budget), yuan(money.executed)));
  }
  return any ? all : std::vector<BudgetExecution>{};
}

bool is_reserved(std::string_view indicator) {
  return indicator == kExecuted ||
         std::ranges::find(kBudgets, indicator, &Budget::name) != kBudgets.end();
}

}  // namespace duibiao
