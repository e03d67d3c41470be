// statements.csv → what people say, each value checked for its kind. SPEC §8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/interchange/interchange_words.h"
#include "adapters/table/table.h"
#include "engine/base/result.h"
#include "engine/statement/statement.h"

namespace duibiao {

/// The statements in `table`, in its order, the indicator as written. A blank date is none; a row
/// with a blank value says nothing and is left out, with one note `statements_blank` {count}.
/// Errors, each with line and column: those of `match_columns`; `project_blank`, `indicator_blank`,
/// `statement_kind_blank`; `date_unreadable`, `date_not_in_calendar` {found}; `word_unknown`
/// {column, found, nearest, known}; those of `statement_value`. Rows with an error are left out.
[[nodiscard]] Read<std::vector<Statement>> import_statements(const Table& table,
                                                             const InterchangeWords& words);

/// What a statement of `kind` says with `written`, which is not blank: a day as YYYY-MM-DD, points
/// as a plain decimal without 分, a cause as its English word, anything else as written. Errors, at
/// `where`: `date_unreadable`, `date_not_in_calendar` {found} (due); `likelihood_unknown` {found};
/// `score_unreadable` {kind, found} (no decimal of at most 18 digits, or below zero);
/// `over_cause_unknown` {found, known}; `reason_empty` {found} (a category without a text).
[[nodiscard]] Result<std::string> statement_value(StatementKind kind, std::string_view written,
                                                  const InterchangeWords& words,
                                                  const Source& where);

}  // namespace duibiao
