// Money from the reserved indicators, and budget execution: what was paid over each budget that is
// known. SPEC §8.
#pragma once

#include <span>
#include <vector>

#include "engine/assess/assessment.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// The project's money on a day: of `@executed` increments added to the newest running total, of
/// the budgets the newest figure. Amounts without a unit are 元; what is no money is not there.
/// Where there is no `@budget_initial`, the total of the form's funds block is the initial budget;
/// where the leaf 预算执行率 reports a pair over a budget that is known (in 元 or in 万元) and no
/// newer `@executed` stands beside it, its numerator is what was paid. Each says so (MoneyOrigin).
[[nodiscard]] MoneyFigures money_figures(const Form& form,
                                         std::span<const Observation> observations,
                                         const Course& course, const Date& as_of,
                                         const Vocabulary& vocabulary);

/// `@executed` over `@budget_adjusted`, `@budget_initial` and `@received`, each where both are
/// known and the denominator is above 0. Nothing is judged here: a missing denominator is simply
/// not in the list.
[[nodiscard]] std::vector<ExecutionRate> execution_rates(const MoneyFigures& money);

/// Execution against every denominator, side by side, each with its state: a missing one is not
/// judged. In the order of `execution_rates`; empty where no money is known at all.
[[nodiscard]] std::vector<BudgetExecution> execution_by_budget(const MoneyFigures& money);

/// Is `indicator` a reserved name that carries money and no points?
[[nodiscard]] bool is_reserved(std::string_view indicator);

}  // namespace duibiao
