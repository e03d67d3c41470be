// The part of the page that looks ahead: dual monitoring and lights, the table of forecasts, and
// the pictures.
#pragma once

#include "reports/html/markup.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// Writes the section; nothing where the model has no outlook.
void write_outlook(Markup& page, const ReportModel& model);

}  // namespace duibiao
