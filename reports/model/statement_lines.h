// What the unit and the reviewer said (填报说明) as reports list it: about what, of which kind, on
// which day, by whom.
#pragma once

#include <string_view>
#include <vector>

#include "engine/assess/assessment.h"
#include "reports/format/words.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// One line a statement that stands, in their order, also what no form has a place for. Telephone
/// and identity numbers, also those of who said it, are masked unless they may be seen.
[[nodiscard]] std::vector<StatementLine> statement_lines(const Assessment& assessment,
                                                         bool show_personal, Words words);

/// The name of a kind in the wording table.
[[nodiscard]] std::string_view code_of(StatementKind kind);

}  // namespace duibiao
