// Budget execution from the reserved indicators: what was paid over each budget that is known. SPEC
// §8.
#pragma once

#include <span>
#include <vector>

#include "engine/assess/assessment.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// What the reserved indicators of one project stood at on a day. Amounts without a unit are 元.
[[nodiscard]] ReservedAmounts reserved_amounts(std::span<const Observation> observations,
                                               const Course& course, const Date& as_of,
                                               const Vocabulary& vocabulary);

/// The execution rates of one project on a day: `@executed` over `@budget_adjusted`,
/// `@budget_initial` and `@received`, each where both are known and the denominator is above 0.
/// Amounts without a unit are 元. Nothing is judged here: a missing denominator is simply not in
/// the list.
[[nodiscard]] std::vector<ExecutionRate> execution_rates(std::span<const Observation> observations,
                                                         const Course& course, const Date& as_of,
                                                         const Vocabulary& vocabulary);

/// Is `indicator` a reserved name that carries money and no points?
[[nodiscard]] bool is_reserved(std::string_view indicator);

}  // namespace duibiao
