// The proof line of one indicator as a person reads it in a terminal.
#pragma once

#include <span>
#include <string>

#include "engine/assess/explanation.h"
#include "reports/wording/wording.h"

namespace duibiao {

/// Each step: its subject, then rule and clause → formula → the numbers put in → result → the cells
/// or lines of every number. Formulas are the same in every language. Empty for no steps.
[[nodiscard]] std::string render_explanation(std::span<const ProofStep> steps, Language language);

}  // namespace duibiao
