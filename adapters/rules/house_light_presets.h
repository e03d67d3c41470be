// The presets of warning lights that are compiled in (data/lights), by name.
#pragma once

#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/outlook/lights/light_preset.h"

namespace duibiao {

/// The preset that is used where none is named. SPEC §6, "Outlook".
inline constexpr std::string_view kDefaultLights = "vendor-default";

/// All compiled-in presets, sorted by id. A fault in one is a broken invariant and stops the
/// program.
[[nodiscard]] const std::vector<LightPreset>& house_light_presets();

/// The compiled-in preset named `name`. Problem: `unknown_lights` {name, nearest, known}.
[[nodiscard]] Result<LightPreset> lights_named(std::string_view name);

}  // namespace duibiao
