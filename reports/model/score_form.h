// The names of what may be said about points (engine/assess/score_form.h).
#pragma once

#include <string_view>

#include "engine/assess/score_form.h"

namespace duibiao {

/// Code of the form, also its name in JSON.
[[nodiscard]] std::string_view code_of(ScoreForm form);

}  // namespace duibiao
