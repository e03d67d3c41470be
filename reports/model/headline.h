// The head of the report: what may be said about points, how much of them was judged, and how many
// indicators stand where.
#pragma once

#include <vector>

#include "engine/assess/assessment.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// Score, grade and coverage as SPEC §5 and §6 allow them on this day. Where not all points were
/// judged the grade says so in its own text, so that it never stands alone.
[[nodiscard]] Headline headline_of(const Assessment& assessment, Words words);

/// All verdicts with their counts, in the order in which the table shows them; a count may be 0.
[[nodiscard]] std::vector<VerdictCount> verdict_counts(const Assessment& assessment, Words words);

/// Behind, on pace, ahead, and those without a pace, each with its count.
[[nodiscard]] std::vector<PaceCount> pace_counts(const Assessment& assessment, Words words);

}  // namespace duibiao
