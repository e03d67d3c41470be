// The unit of a form's money where its heading does not say it, or says another: 单位：万元 above
// the table, 40000 under 万元.
#pragma once

#include <vector>

#include "adapters/form/form_blocks.h"
#include "adapters/form/form_words.h"
#include "engine/base/problem.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// Regulations §6.1, T04. Where every amount has one unit, 万元, and the expenditure of the full
/// year adds up to 10 000 times the income, within one percent, the expenditure was written in 元;
/// with 元 and a ten-thousandth, in 万元. It is then read so: the numbers stay as written, and a
/// warning marks each line as inferred: `funds_unit_doubtful` {label, heading, income, expenditure,
/// read_as}.
[[nodiscard]] Problems infer_expenditure_unit(std::vector<FundsLine>& funds, const FormWords& words,
                                              const Vocabulary& vocabulary);

/// The unit of money that a line of the title, the header or the funds block states (单位：万元);
/// none where no line does.
[[nodiscard]] Unit stated_unit(const FormBlocks& blocks, const Vocabulary& vocabulary);

}  // namespace duibiao
