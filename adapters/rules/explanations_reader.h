// When a rule book makes an explanation mandatory.
//
// A table [[explanation]]:
// * when: points_lost, missed, over_achieved, execution_below, deviates or doubtful; each once.
// * percent: of execution_below only, the rate below which a reason is asked for.
// * citation.
#pragma once

#include <vector>

#include "adapters/rules/citations.h"
#include "adapters/toml/toml_reader.h"
#include "engine/rules/rule_book.h"

namespace duibiao {

/// Reads every [[explanation]] of `book`; none is no fault. Problems: those of TomlReader and
/// Citations; `out_of_range`; `explanation_twice` {when}.
[[nodiscard]] std::vector<ExplanationRule> read_explanations(TomlReader& book,
                                                             const Citations& citations,
                                                             Problems& problems);

}  // namespace duibiao
