// The proof lines of an outlook: forecast, interval, likelihood, light, and what it would take,
// each with its formula and the numbers put in. Built only when asked for.
#pragma once

#include <vector>

#include "engine/assess/assessment.h"
#include "engine/assess/explanation.h"

namespace duibiao {

/// The steps for `assessed`, an indicator of `assessment`; empty where nobody looked ahead, and
/// once the course is over. Subjects: forecast (or no_forecast), interval, likelihood, light,
/// effort. The letters are a (what is done, or the newest level), t (the full-year value), due (of
/// it by now), p (the elapsed share), s (the planned share), v (the recent pace a course), e (the
/// forecast).
[[nodiscard]] std::vector<ProofStep> outlook_steps(const Assessment& assessment,
                                                   const AssessedIndicator& assessed);

}  // namespace duibiao
