#include "adapters/rules/house_light_presets.h"

#include <algorithm>

#include "adapters/rules/light_preset_reader.h"
#include "adapters/toml/house_file.h"
#include "adapters/toml/toml_reader.h"
#include "data/embedded.h"

namespace duibiao {
namespace {

std::vector<LightPreset> read_house_light_presets() {
  std::vector<LightPreset> presets;
  for (const data::EmbeddedFile& file : data::embedded_files()) {
    if (file.name.starts_with("lights/")) {
      presets.push_back(read_house_file(file.name, read_light_preset));
    }
  }
  std::ranges::sort(presets, {}, &LightPreset::id);
  return presets;
}

}  // namespace

const std::vector<LightPreset>& house_light_presets() {
  static const std::vector<LightPreset> presets = read_house_light_presets();
  return presets;
}

Result<LightPreset> lights_named(std::string_view name) {
  const std::vector<LightPreset>& presets = house_light_presets();
  const auto found = std::ranges::find(presets, name, &LightPreset::id);
  if (found != presets.end()) {
    return *found;
  }
  std::vector<std::string_view> names;
  names.reserve(presets.size());
  for (const LightPreset& preset : presets) {
    names.push_back(preset.id);
  }
  return failure(error("unknown_lights", {},
                       {{"name", std::string(name)},
                        {"nearest", std::string(nearest(name, names))},
                        {"known", joined(names)}}));
}

}  // namespace duibiao
