// 催报清单 as a document and as CSV: by department and unit who owes what, and for every project
// which indicators have no figure, no mandatory reason, no word on their likelihood.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/portfolio/reminders.h"
#include "reports/document/document.h"
#include "reports/portfolio/collection.h"

namespace duibiao {

/// Totals by unit, and a row a project and kind of thing owed with its indicators. Projects that
/// owe nothing are in the totals alone.
[[nodiscard]] Document reminders_document(const std::vector<ProjectReminder>& reminders,
                                          const CollectionState& state);

/// department,unit,project,name,indicator,indicator_name,owed,reason,last_figure: a row a thing
/// that is owed, so that a spreadsheet can filter; `owed` is figure, progress, execution, reason,
/// likelihood or forecast, `reason` why one is mandatory (points_lost …). Sorted by department,
/// unit and project.
[[nodiscard]] std::string render_reminders_csv(const std::vector<ProjectReminder>& reminders);

}  // namespace duibiao
