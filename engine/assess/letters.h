// What stands for the letters of an indicator's formulas (formula.h), and the rule that its points
// follow: the part of a proof that needs no figures but those of the assessment itself.
#pragma once

#include <vector>

#include "engine/assess/assessment.h"
#include "engine/assess/formula.h"

namespace duibiao {

/// The letters of the formulas of `assessed`, in the base unit: a, t or low and high, done and
/// days, share, w, pass and attainment, each where it is known. At most six decimals.
[[nodiscard]] std::vector<NamedValue> letters_of(const AssessedIndicator& assessed,
                                                 const Assessment& assessment);

/// The citation of the rule that gave the points of `assessed`.
[[nodiscard]] const Citation& points_citation(const AssessedIndicator& assessed,
                                              const RuleBook& book);

}  // namespace duibiao
