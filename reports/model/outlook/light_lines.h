// A preset of warning lights in words, each rule with its source and how sure we are of it.
#pragma once

#include <vector>

#include "engine/outlook/lights/light_preset.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// Every part of the preset: what lights what, and what follows.
[[nodiscard]] std::vector<RuleLine> light_lines(const LightPreset& preset, Words words);

}  // namespace duibiao
