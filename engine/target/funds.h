// The funds block of a target form, row by row: which of its lines is the total, which a part.
// Regulations §2.2, §3.1, §4.1.
#pragma once

#include <optional>

#include "engine/target/form.h"

namespace duibiao {

/// The rows of the forms' funds blocks.
enum class FundsSource { total, treasury, general_budget, carried_over, other, central, local };

/// The income line of `form` for this row; null where it has none.
[[nodiscard]] const FundsLine* funds_line(const Form& form, FundsSource row);

/// Yuan of the full-year amount of `line`; nothing where it has none, or one without a unit of
/// money. `line` may be null.
[[nodiscard]] std::optional<Ratio> yuan_of(const FundsLine* line);

}  // namespace duibiao
