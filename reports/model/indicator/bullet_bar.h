// The bullet bar of one indicator: the actual against the target on one axis, in whole permille.
#pragma once

#include <optional>

#include "engine/assess/assessment.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// The axis reaches a quarter beyond the target (beyond the high end of a range). Positions are cut
/// off, so that a bar short of its mark never touches it; a negative actual is drawn as 0. `text`
/// is left empty. Nothing for phrases and days, for a bound ≤ 0, and where the two cannot be
/// compared.
[[nodiscard]] std::optional<Bar> bullet_bar(const Target& target, const Evaluation& evaluation);

}  // namespace duibiao
