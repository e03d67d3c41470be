// Documents as text for a terminal: the same tables with the same words and numbers.
#pragma once

#include <span>
#include <string>

#include "reports/document/document.h"
#include "reports/terminal/terminal_report.h"

namespace duibiao {

/// The document as text, LF, UTF-8. A table whose columns would get fewer than eight columns of the
/// terminal each is said row by row. Notes are numbered remarks below the tables; what comes from
/// input can neither colour nor move the cursor.
[[nodiscard]] std::string render_terminal(const Document& document,
                                          const TerminalStyle& style = {});
[[nodiscard]] std::string render_terminal(std::span<const Document> documents,
                                          const TerminalStyle& style = {});

}  // namespace duibiao
