// One indicator as the report shows it.
#pragma once

#include <string>

#include "engine/assess/assessment.h"
#include "reports/model/indicator/line_context.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// Everything the report says about `indicator`. Points are left out where the report prints no
/// score and where the form has no half-year column; the deviation before the milestone's day.
[[nodiscard]] IndicatorLine indicator_line(const AssessedIndicator& indicator,
                                           const LineContext& context);

/// The actual as it is shown: as written, and beside a pair the rate that was compared, with enough
/// decimals not to contradict the verdict: "38/41（92.68%）". Empty where there is none.
[[nodiscard]] std::string shown_actual(const AssessedIndicator& indicator, Words words);

/// What is to be known beside the target as written: the inferred sign, the share that 序时进度
/// means on this day. Empty where the text says it all.
[[nodiscard]] std::string target_remark(const AssessedIndicator& indicator, Words words);

}  // namespace duibiao
