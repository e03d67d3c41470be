// The year-end review in JSON, with exact numbers; as text, which the report parses into its own.
#pragma once

#include <string>

#include "engine/assess/assessment.h"
#include "reports/format/words.h"

namespace duibiao {

/// {"rows":[{indicator, claimed_value, claimed, engine, reviewed, claim_difference,
/// review_difference}], "claimed", "engine", "reviewed", …}; a difference is {points, parts:
/// [{class, detail, points}]} with the classes arithmetic, rule, evidence, judgement and untold.
/// null where nothing was claimed.
[[nodiscard]] std::string review_json(const Assessment& assessment, Words words);

/// [{indicator, when, given}]: every explanation that the rule book makes mandatory.
[[nodiscard]] std::string explanations_json(const Assessment& assessment);

}  // namespace duibiao
