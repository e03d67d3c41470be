// The money of a project as the official forms ask for it (regulations §2.2, §3.1, §3.7): budgets
// from the reserved indicators, for their parts from the lines of the target form, never split by
// guessing. Every rate says its denominator; what is not known is empty and says so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/target/funds.h"
#include "reports/document/document.h"
#include "reports/forms/parts/form_context.h"

namespace duibiao {

/// 年初预算数: of the total what the assessment has (MoneyFigures), of a part what the target form
/// states.
[[nodiscard]] DocumentCell initial_budget_cell(const FormContext& context, FundsSource row,
                                               int columns = 1);

/// 全年（调整后）预算数 and 执行数 of the total; of a part they are not known.
[[nodiscard]] DocumentCell adjusted_budget_cell(const FormContext& context, FundsSource row,
                                                int columns = 1);
[[nodiscard]] DocumentCell executed_cell(const FormContext& context, FundsSource row,
                                         int columns = 1);

/// Which budget a form's execution rate is over.
enum class Denominator { budget_initial, budget_adjusted };

/// The execution rate of the total over `denominator`, by the cells of the block; where that is not
/// known, what the leaf 预算执行率 reports, which is said; else empty. Rates of parts are empty.
[[nodiscard]] DocumentCell execution_rate_cell(const FormContext& context, FundsSource row,
                                               Denominator denominator, int columns = 1);

/// Every execution rate that is known with its denominator, as small print below a form: the one
/// that the form shows, `shown`, first.
[[nodiscard]] std::vector<DocumentLine> denominator_lines(const FormContext& context,
                                                          Denominator shown);

/// The leaf 预算执行率 of the assessment; null where it has none.
[[nodiscard]] const AssessedIndicator* execution_leaf(const FormContext& context);

/// Does the funds row 年度资金总额 carry the points of the leaf 预算执行率 (SPEC §5)? So under a
/// book that gives it a weight of its own, and where the form itself had it there; else it is an
/// indicator among the others.
[[nodiscard]] bool funds_row_has_points(const FormContext& context);

}  // namespace duibiao
