// A sheet as the lines of a form: its rows, each cell in its column, and what a document says above
// its table.
#pragma once

#include <vector>

#include "adapters/form/lines/form_line.h"
#include "adapters/sheet/sheet.h"

namespace duibiao {

/// The most columns that a form can have. Cells beyond are no part of one and are left aside.
inline constexpr std::uint32_t kMostFormColumns = 256;

/// The lines of `sheet`: its paragraphs, one cell each, then its rows that hold text, or whose text
/// stands in a merged cell above. A cell merged over others keeps its text in the first one.
[[nodiscard]] std::vector<FormLine> sheet_lines(const Sheet& sheet);

}  // namespace duibiao
