// All pictures of reports as one SVG file of its own, two beside each other: for a slide or a
// printed annex. It loads nothing.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "reports/model/report_model.h"

namespace duibiao {

/// The pictures of `models`, and the one of all of them `together` first. Without any picture the
/// file says so.
[[nodiscard]] std::string render_svg(std::span<const ReportModel> models,
                                     const std::optional<ScatterPicture>& together = {});

}  // namespace duibiao
