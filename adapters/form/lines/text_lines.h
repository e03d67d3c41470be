// The text layer of a form as lines of cells: the first step, which knows nothing about forms but
// tabs, line ends and page breaks.
#pragma once

#include <string_view>
#include <vector>

#include "adapters/form/lines/form_line.h"

namespace duibiao {

/// Splits `text` (UTF-8; LF, CRLF or CR) into its lines, cells being what stands between tabs;
/// those without text are left out. A page break is a form feed, a line with nothing but a page
/// number, or an empty line; where every second line of the file or more follows an empty one,
/// empty lines mean nothing.
[[nodiscard]] std::vector<FormLine> split_lines(std::string_view text);

}  // namespace duibiao
