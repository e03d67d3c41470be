// The deviation report as one self-contained HTML file: no network, no script, printable on A4.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "reports/model/report_model.h"

namespace duibiao {

/// A page with one report.
[[nodiscard]] std::string render_html(const ReportModel& model);

/// A page with many reports, an index before them and, where there is one, the picture of all of
/// them `together`; the language is the first one's. A page break stands before each report in
/// print.
[[nodiscard]] std::string render_html(std::span<const ReportModel> models,
                                      const std::optional<ScatterPicture>& together = {});

}  // namespace duibiao
