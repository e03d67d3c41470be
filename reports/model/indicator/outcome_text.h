// A verdict's reason and the next step that follows from it, in words.
#pragma once

#include <string>

#include "engine/assess/assessment.h"
#include "reports/model/indicator/line_context.h"

namespace duibiao {

/// Why the verdict is what it is: 未达, 超出, 提前, why it was not judged. Empty for a plain met,
/// and for a missed target whose day is still ahead: there the verdict's word says it.
[[nodiscard]] std::string reason_text(const AssessedIndicator& indicator,
                                      const LineContext& context);

/// What to do now: how much is missing, what to report, what to correct. Empty where nothing is to
/// do.
[[nodiscard]] std::string next_step(const AssessedIndicator& indicator, const LineContext& context);

}  // namespace duibiao
