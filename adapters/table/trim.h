// Outer white space of a cell, as spreadsheets and people leave it.
#pragma once

#include <string_view>

namespace duibiao {

/// `text` without white space at either end: ASCII, no-break (U+00A0) and ideographic (U+3000)
/// spaces and the byte order mark (U+FEFF).
[[nodiscard]] std::string_view trimmed(std::string_view text);

}  // namespace duibiao
