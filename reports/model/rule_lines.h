// The rules that were applied, in words, each with its source and how sure we are of it. SPEC §5:
// an assumption is labelled as one wherever it had a part in a number.
#pragma once

#include <vector>

#include "engine/assess/assessment.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// For the first screen: the rule book with its citation, and where the weights come from (with the
/// levels' points and their assurance where the rule book gave them).
[[nodiscard]] std::vector<LabelledText> basis_lines(const Assessment& assessment, Words words);

/// Every rule of the book: points for each sign, tiers, execution, grades, rounding.
[[nodiscard]] std::vector<RuleLine> rule_lines(const RuleBook& book, Words words);

}  // namespace duibiao
