// The pace of an indicator in words that cannot be read the wrong way round: at 53 % of the line,
// not behind by 53 %; over a cap, not "on pace" with it.
#pragma once

#include <string>

#include "engine/assess/assessment.h"
#include "reports/format/words.h"

namespace duibiao {

/// "落后，为进度线的 53.33%"; of a level "… 应达值的 …"; of a cap and of = 0 whether it holds, and
/// by how much of the cap it does not. Empty where there is no pace.
[[nodiscard]] std::string pace_text(const AssessedIndicator& assessed, Words words);

/// The pace line in the unit that the target is written in; empty where there is none.
[[nodiscard]] std::string pace_line_text(const AssessedIndicator& assessed);

}  // namespace duibiao
