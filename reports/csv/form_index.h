// The index of a folder of official forms: which project is in which file, and what is still open
// on it. Without scores, since a monitoring form has none.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/assess/assessment.h"

namespace duibiao {

/// project,name,file,indicators,without_figure,statements; one line an assessment, in their order.
/// `files` are the names of their files, as many as assessments. `without_figure` counts the
/// indicators that nothing was reported for.
[[nodiscard]] std::string render_form_index(std::span<const Assessment> assessments,
                                            std::span<const std::string> files);

}  // namespace duibiao
