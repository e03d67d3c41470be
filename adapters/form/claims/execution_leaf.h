// The funds row of a form as the leaf 预算执行率. SPEC §5.
#pragma once

#include <optional>
#include <vector>

#include "adapters/form/fields/funds_lines.h"
#include "engine/base/result.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// The leaf that the row of totals of `funds` makes for `form`, whose indicators are those of the
/// grid: with the row's points; or, where the form has no weights at all, no leaf 预算执行率 and
/// neither 决策 nor 过程, without points (the rule book gives them). Its target is 100 %, its
/// measure the pair executed/budget. Nothing in any other case. Note: `execution_leaf_made`
/// {weight}. Error: `form_weight_unreadable` {name, found}.
[[nodiscard]] Read<std::optional<Indicator>> execution_leaf(const Form& form,
                                                            const std::vector<FundsRow>& funds,
                                                            const Vocabulary& vocabulary);

}  // namespace duibiao
