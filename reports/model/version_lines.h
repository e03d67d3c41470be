// The versions of a project's target form as a report lists them: 年初, 调整 1 … with when each was
// known, the document that approved it, its reason, and what it changed.
#pragma once

#include <string>
#include <vector>

#include "reports/format/words.h"
#include "reports/model/report_model.h"
#include "reports/model/report_options.h"

namespace duibiao {

/// One line a version; nothing where the form of `project` was never adjusted. Telephone and
/// identity numbers are masked unless they may be seen.
[[nodiscard]] std::vector<LabelledText> version_lines(const std::string& project,
                                                      const ReportOptions& options);

}  // namespace duibiao
