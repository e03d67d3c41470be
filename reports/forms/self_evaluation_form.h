// 项目支出绩效自评表, the official form of the year's end: blocks and columns of 财预〔2020〕10号,
// annex 1, in their order (regulations §3.1). A tree with 决策 and 过程 is scored with its weights
// under a book that scores them, and is a compliance list below the form under a central book.
// Before the course's end it is a draft and says so.
#pragma once

#include "reports/document/document.h"
#include "reports/forms/parts/form_context.h"

namespace duibiao {

/// The form of one project, and 系统测算, where the points of the form come from. What was not
/// judged is empty with its reason, not 0; the total says how much of the points it covers.
[[nodiscard]] Document self_evaluation_form(const Assessment& assessment,
                                            const OfficialOptions& options);

}  // namespace duibiao
