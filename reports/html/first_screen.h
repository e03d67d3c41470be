// What the HTML report says before any scrolling: verdicts, score, grade where due, rule book,
// coverage, the three largest losses and what was not judged.
#pragma once

#include "reports/html/markup.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// Title, project, period and the header's fields.
void write_masthead(Markup& page, const ReportModel& model);

/// The five cards.
void write_first_screen(Markup& page, const ReportModel& model);

}  // namespace duibiao
