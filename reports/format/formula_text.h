// Formulas of the engine as a reader is shown them: "a = t ? 1 : 0" is "若 a = t 得 1，否则 0".
#pragma once

#include <string>
#include <string_view>

#include "reports/format/words.h"

namespace duibiao {

/// `formula` with its choice, where it has one, in words; every other one as it is.
[[nodiscard]] std::string formula_text(std::string_view formula, Words words);

}  // namespace duibiao
