// Text for a workbook's cell: always text, never a formula, never silently shorter.
#pragma once

#include <string>
#include <string_view>

#include "reports/wording/wording.h"

namespace duibiao {

/// `text` (any bytes) as a cell holds it: clean, at most 32 767 UTF-16 units, what is cut being
/// said at the end; and `_x0041_`, which office programs read as a character's code, made harmless.
[[nodiscard]] std::string cell_text(std::string_view text, Language language);

/// Would a spreadsheet take `text`, typed or opened from CSV, for a formula? It begins with = + - @
/// (of either width), a tab or a line end. Such a cell gets the number format of text, so that
/// editing it does no harm.
[[nodiscard]] bool looks_like_formula(std::string_view text);

}  // namespace duibiao
