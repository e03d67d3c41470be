// Assessments as JSON for other programs: codes instead of words, exact numbers as decimal strings.
// The form is data/schema/assessment.schema.json.
#pragma once

#include <span>
#include <string>

#include "engine/assess/assessment.h"
#include "reports/model/report_options.h"

namespace duibiao {

/// One document for any number of projects, two blanks of indent, keys in a fixed order, LF at the
/// end. Attainment has 6 decimals, percents, points and pace ratios 2, values in a base unit at
/// most 18; what is not defined is null. Score and grade are always there; `score_status` says
/// whether they may be shown (SPEC §6). Messages are in the options' language, personal fields
/// masked.
[[nodiscard]] std::string render_json(std::span<const Assessment> assessments,
                                      const ReportOptions& options);

}  // namespace duibiao
