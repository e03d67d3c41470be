// Underperformance as tables: by department, unit and kind of indicator; worst deviations, missed
// year after year, outliers, money without output, risks, rule books side by side.
#pragma once

#include <vector>

#include "reports/audit/model/audit_model.h"

namespace duibiao {

/// The tables that have rows.
[[nodiscard]] std::vector<AuditTable> performance_tables(const AuditResults& results, Words words);

}  // namespace duibiao
