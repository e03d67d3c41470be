// Budget against targets as a picture: execution to the right, what was reached upwards; on the
// diagonal money and work go together (双监控).
#pragma once

#include <optional>
#include <span>

#include "engine/assess/assessment.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// The flows of one project at its execution rate; those furthest from the diagonal are named.
/// Nothing where there is no outlook to show, no rate or no flow.
[[nodiscard]] std::optional<ScatterPicture> scatter_picture(const Assessment& assessment,
                                                            Words words);

/// Many projects, each at its execution rate and its flows' progress; those without one of the two
/// are counted in the text. Nothing for fewer than two projects, or where none has both.
[[nodiscard]] std::optional<ScatterPicture> scatter_picture(std::span<const Assessment> assessments,
                                                            Words words);

}  // namespace duibiao
