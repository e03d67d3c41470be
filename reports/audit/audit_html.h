// An audit as one HTML page that loads nothing and runs no script: findings with filters by
// severity and kind of defect, a heat map, what was not judged and why, underperformance.
#pragma once

#include <string>
#include <string_view>

#include "reports/audit/model/audit_model.h"

namespace duibiao {

/// The page.
[[nodiscard]] std::string render_audit_html(const AuditModel& model);

/// The rules of the page's <style> beside those of every report: filters and heat.
[[nodiscard]] std::string_view audit_style_sheet();

/// The shade of a heat map's cell, 0 … 5, of `count` among at most `most`: 0 for none.
[[nodiscard]] int heat_of(std::size_t count, std::size_t most);

}  // namespace duibiao
