// Looking ahead from an assessment, as a step of its own: whoever needs no outlook pays nothing for
// it, and what was assessed is not touched.
#pragma once

#include <span>

#include "engine/assess/assessment.h"
#include "engine/outlook/lights/light_preset.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// Completes `assessment` with its outlook and that of each indicator, under its own rule book.
/// `observations` are those that were given to `assess`, `lights` is the preset that lights it. The
/// form's plans go before the rule book's. Pure: the same input gives the same outlook.
void look_ahead(Assessment& assessment, std::span<const Observation> observations,
                const LightPreset& lights, const Vocabulary& vocabulary);

}  // namespace duibiao
