// The deviation report in a terminal: the verdict first, then what costs most, then every
// indicator, worst first.
#pragma once

#include <string>

#include "reports/model/report_model.h"

namespace duibiao {

/// How to lay out. `colour` is for a terminal that wants it; the caller decides (isatty, NO_COLOR).
struct TerminalStyle {
  int width = 100;  ///< columns; fewer than 80 are taken as 80
  bool colour = false;
};

/// The report as text, LF, UTF-8. Every verdict stands as a sign and a word; colour only repeats
/// it.
[[nodiscard]] std::string render_terminal(const ReportModel& model,
                                          const TerminalStyle& style = {});

}  // namespace duibiao
