// The outlook of a project's indicators as a report shows it: what the year's end may bring, and
// what it would take. SPEC §6, "Outlook": the engine's proposal, labelled as one.
#pragma once

#include <vector>

#include "engine/assess/assessment.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// Is there an outlook to show: somebody looked ahead, and the course is not over?
[[nodiscard]] bool shows_outlook(const Assessment& assessment);

/// A light with its sign and word.
[[nodiscard]] LightMark light_mark(const std::optional<Light>& light, Words words);

/// One line an indicator, those with the most points to gain first, then the others as on the form.
/// Empty where there is no outlook to show.
[[nodiscard]] std::vector<OutlookLine> outlook_lines(const Assessment& assessment, Words words);

/// Dual monitoring in lines: elapsed share, both sides' progress, the gap, every execution rate
/// with its schedule ratio, and both lights with the preset they come from. Empty as above.
[[nodiscard]] std::vector<LabelledText> monitoring_lines(const Assessment& assessment, Words words);

}  // namespace duibiao
