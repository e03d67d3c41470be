// An assessment for an audit: a form whose weights are in disorder is assessed all the same, since
// the disorder is one of the things to be found.
#pragma once

#include <optional>
#include <span>

#include "engine/assess/assess.h"

namespace duibiao {

/// Assesses `form` as `assess` does; where its weights are refused, once more with the weights as
/// they stand, missing ones as 0 points. Nothing where that is refused too (no rows, numbers that
/// do not fit). The rows of the result keep the weights that the form gives.
[[nodiscard]] std::optional<Assessment> assess_leniently(const Form& form,
                                                         std::span<const Observation> observations,
                                                         const RuleBook& rule_book,
                                                         const Vocabulary& vocabulary,
                                                         const AssessOptions& options);

}  // namespace duibiao
