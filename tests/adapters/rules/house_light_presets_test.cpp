#include "adapters/rules/house_light_presets.h"

#include <doctest/doctest.h>

#include "adapters/files/sha256.h"
#include "adapters/rules/sources.h"
#include "adapters/toml/house_file.h"

using namespace duibiao;

TEST_CASE("five presets are compiled in and the default is one of them") {
  std::vector<std::string> names;
  for (const LightPreset& preset : house_light_presets()) {
    names.push_back(preset.id);
    CHECK(preset.content_hash == sha256_hex(house_bytes("lights/" + preset.id + ".toml")));
    CHECK(find_source(house_sources(), preset.citation.mark) != nullptr);
  }
  CHECK(names == std::vector<std::string>{"central-136", "dev-10-20-30", "sichuan-2025",
                                          "vendor-default", "vendor-v2"});
  CHECK(lights_named(kDefaultLights)->id == kDefaultLights);
}

TEST_CASE("an unknown name is a problem that names the nearest preset and all") {
  const auto found = lights_named("vendor-v3");
  REQUIRE_FALSE(found.has_value());
  CHECK(found.error().code == "unknown_lights");
  CHECK(found.error().facts[1] == Fact{"nearest", "vendor-v2"});
}

TEST_CASE("each preset has the parts that its source has and no others") {
  const LightPreset central = *lights_named("central-136");
  CHECK((!central.positive && !central.reverse && !central.budget && !central.gap));
  CHECK(central.citation.assurance == Assurance::memory);
  const LightPreset usual = *lights_named("vendor-default");
  REQUIRE(usual.positive);
  CHECK(usual.positive->bands.size() == 4);
  CHECK(usual.positive->bands[0].light == Light::blue);
  CHECK(usual.positive->citation.mark == "S22");
  CHECK_FALSE(usual.positive->zero_is_red);
  const LightPreset second = *lights_named("vendor-v2");
  CHECK(second.positive->zero_is_red);
  CHECK(second.positive->blue_from_annual_percent == Decimal{120, 0});
  CHECK(second.budget->zero_budget_is_red);
  const LightPreset sichuan = *lights_named("sichuan-2025");
  CHECK_FALSE(sichuan.positive.has_value());
  CHECK(sichuan.gap->above_points == Decimal{10, 0});
  CHECK(sichuan.budget->calendar.size() == 4);
  CHECK_FALSE(sichuan.disposal.empty());
  const LightPreset steps = *lights_named("dev-10-20-30");
  CHECK(steps.positive->citation.percent == 50);
}
