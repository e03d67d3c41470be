// 转移支付区域（项目）绩效目标自评表, the official form of a transfer payment: blocks and columns
// as in filled forms (regulations §3.7). It has neither weights nor scores.
#pragma once

#include "reports/document/document.h"
#include "reports/forms/parts/form_context.h"

namespace duibiao {

/// The form of one project, and 系统测算 without points.
[[nodiscard]] Document transfer_form(const Assessment& assessment, const OfficialOptions& options);

}  // namespace duibiao
