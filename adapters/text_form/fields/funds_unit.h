// Expenditure that was not written in the unit of its heading: 40000 under 万元.
#pragma once

#include <vector>

#include "adapters/text_form/form_words.h"
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

}  // namespace duibiao
