// Statements that no report can make anything of: a figure that cannot be held against the target,
// points that the row does not have, a reason of no category. Looked at before they are kept.
#pragma once

#include <span>

#include "engine/base/problem.h"
#include "engine/statement/statement.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// What to ask about `statements`, whose projects and indicators are codes of `forms`. Allowed is
/// what the official forms take: for a number a figure in a unit of the target's family, a percent
/// or a tier (达成年度指标); for a deadline a day or a finding (按期完成); for a phrase any words.
/// Nothing is expected where there is no target that can be read or the statement is dated outside
/// the form's course, and a blank value says nothing.
///
/// Warnings: `said_value_unreadable`, `said_date_unreadable` {found, target} (forecast,
/// claimed_value); `said_unit_differs` {found, target, unit}; `reason_without_category`
/// {found, known}, where somebody wrote a reason that is about an indicator and not out of a form;
/// `score_above_weight` {found, weight}, more points than the row has on the form: it is kept as it
/// was handed in, for the review and the audit to see.
[[nodiscard]] Problems statement_doubts(std::span<const Statement> statements,
                                        std::span<const Form> forms, const Vocabulary& vocabulary);

}  // namespace duibiao
