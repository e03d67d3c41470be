// The picture of one indicator over the course: what was done, what was due, where it may end.
#pragma once

#include <vector>

#include "engine/assess/assessment.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// One picture an indicator that has figures and a numeric forecast, in the order of the form.
/// Empty where there is no outlook to show.
[[nodiscard]] std::vector<CurvePicture> curve_pictures(const Assessment& assessment, Words words);

}  // namespace duibiao
