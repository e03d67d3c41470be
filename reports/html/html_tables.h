// The tables of the HTML report: indicators, levels, execution, what did not count, rules.
#pragma once

#include "reports/html/markup.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// Every indicator, worst first, with its bar; then those that weigh nothing.
void write_indicators(Markup& page, const ReportModel& model);

/// Totals by level and execution rates.
void write_totals(Markup& page, const ReportModel& model);

/// Claim, computation and review, and missing explanations; nothing where nothing was claimed.
void write_review(Markup& page, const ReportModel& model);

/// Figures that did not count, remarks, rules and their sources, the state of the data.
void write_appendix(Markup& page, const ReportModel& model);

}  // namespace duibiao
