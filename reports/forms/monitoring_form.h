// 项目支出绩效目标执行监控表, the official form of mid-year monitoring: blocks and columns of
// 财预〔2019〕136号, annex 1, in their order (regulations §2.2). Neither score nor grade. Forecast,
// reasons, likelihood and measures are the unit's own words or stay empty and say so; what the
// engine makes of the figures stands on the sheet 系统测算.
#pragma once

#include "reports/document/document.h"
#include "reports/forms/parts/form_context.h"

namespace duibiao {

/// The form of one project on the day of its assessment, and 系统测算. A target form with half-year
/// values has them beside 年度指标值.
[[nodiscard]] Document monitoring_form(const Assessment& assessment,
                                       const OfficialOptions& options);

}  // namespace duibiao
