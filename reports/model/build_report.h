// An assessment as a report: the one step in which everything that a reader sees is decided.
#pragma once

#include "engine/assess/assessment.h"
#include "reports/model/report_model.h"
#include "reports/model/report_options.h"

namespace duibiao {

/// The deviation report on `assessment` (SPEC §4–§6, §9). Pure: the same assessment and options
/// give the same report.
[[nodiscard]] ReportModel build_report(const Assessment& assessment, const ReportOptions& options);

}  // namespace duibiao
