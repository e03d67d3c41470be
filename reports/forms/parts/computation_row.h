// One indicator on the sheet 系统测算: sign, target and actual as numbers of one unit, and how the
// attainment and the points come about.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "reports/document/document.h"
#include "reports/forms/parts/form_context.h"

namespace duibiao {

/// The sign and the numbers of the target that the verdict is about: 符号, 目标数, 实际数, 单位,
/// 完成率. Target and actual are in the target's unit; phrases and days stand as words. The
/// attainment is a formula where the actual is one number (no rate n/d, no tier, no day), the
/// target has one bound and a workbook's cell holds both exactly.
[[nodiscard]] std::vector<DocumentCell> measured_cells(const AssessedIndicator& assessed,
                                                       std::size_t index,
                                                       const FormContext& context);

/// The points of the indicator: a formula where the book gives weight × min(attainment, 1), else
/// the number with a note; empty with the reason where there are none.
[[nodiscard]] DocumentCell points_cell_of(const AssessedIndicator& assessed, std::size_t index,
                                          const FormContext& context);

/// How the numbers came about: the formulas with the numbers put in, the rule with its source and
/// how sure we are of it, the places of target and actual. `points`: those of the points too.
[[nodiscard]] std::string proof_text(const AssessedIndicator& assessed, const FormContext& context,
                                     bool points);

}  // namespace duibiao
