// The order in which a report shows indicators.
#pragma once

#include <vector>

#include "engine/assess/assessment.h"

namespace duibiao {

/// Worst first: missed, then not judged, then met; among the missed the largest point loss, then
/// the largest deviation to either side. With `by_pace` (SPEC §6, pace leads): behind, over a
/// ceiling's line, not judged, the others; among those behind the smallest pace ratio. Equals stay
/// in the form's order. The pointers are into `assessment`.
[[nodiscard]] std::vector<const AssessedIndicator*> worst_first(const Assessment& assessment,
                                                                bool by_pace);

}  // namespace duibiao
