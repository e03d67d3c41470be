// The funds block of a form: income and planned expenditure with their amounts. Blocks as in
// regulations §4.1.
#pragma once

#include <string>
#include <vector>

#include "adapters/text_form/form_words.h"
#include "adapters/text_form/text_lines.h"
#include "engine/base/result.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// Every line of the funds block that has a label, in file order. An amount without a unit of its
/// own has the unit in brackets of its side's heading, else of the block's: 项目资金(万元). Labels
/// in two columns are joined: 财政拨款/小计.
///
/// Errors: `amount_unreadable` {label, found}, `amount_negative` {label, found},
/// `amount_place_unclear` {label} (more or fewer figures than columns, none under a heading),
/// `amount_without_label`. Warnings: `funds_unit_missing` (no heading names a unit; the amounts
/// have none). Note: `amount_place_inferred` {label} (figures beside their columns, in the right
/// number).
[[nodiscard]] Read<std::vector<FundsLine>> read_funds(const std::vector<TextLine>& lines,
                                                      const FormWords& words,
                                                      const Vocabulary& vocabulary,
                                                      const std::string& file);

}  // namespace duibiao
