// A preset of warning lights from TOML, checked as a whole. data/lights/vendor-default.toml and
// data/lights/sichuan-2025.toml show every section.
#pragma once

#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/outlook/lights/light_preset.h"

namespace duibiao {

/// Reads a preset; its hash is that of `text`. Every section but the head is optional: what is left
/// out lights nothing. Problems, all errors, in the order of the file: `toml_syntax` (the only one
/// that ends the reading); those of TomlReader and Citations; `out_of_range`;
/// `bands_not_descending`, `bands_without_zero`; `bands_or_calendar` ([budget] needs one of them);
/// `plan_months_not_rising`.
[[nodiscard]] Read<LightPreset> read_light_preset(std::string_view text, const std::string& file);

/// Is `text` meant as a preset, and not as a rule book: has it none of the sections that every rule
/// book has?
[[nodiscard]] bool is_light_preset(std::string_view text);

}  // namespace duibiao
