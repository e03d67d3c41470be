#include "reports/model/outlook/light_lines.h"

#include <string>

#include "engine/outlook/lights/lights.h"
#include "reports/format/numbers.h"

namespace duibiao {
namespace {

std::string number(const Decimal& value) { return amount_text(value.ratio()); }

std::string word_of(Light light, Words words) { return words(code_of(light)); }

/// "≥ 120% 蓝灯；≥ 80% 绿灯".
std::string bands_text(const std::vector<LightBand>& bands, Words words) {
  std::string text;
  for (const LightBand& band : bands) {
    text.append(text.empty() ? "" : words.pick("；", "; "));
    text.append("≥ ").append(number(band.from_percent)).append("% ");
    text.append(word_of(band.light, words));
  }
  return text;
}

std::string positive_text(const PositiveLights& lights, Words words) {
  std::string text = words("lights_by_pace", {{"bands", bands_text(lights.bands, words)}});
  if (lights.blue_from_annual_percent) {
    text = words("lights_annual_blue", {{"percent", number(*lights.blue_from_annual_percent)}})
               .append(words.pick("；", "; "))
               .append(text);
  }
  if (lights.zero_is_red) {
    text = words("lights_zero_red").append(words.pick("；", "; ")).append(text);
  }
  return text;
}

std::string bound_text(const BoundLights& lights, Words words) {
  return words(lights.rule == BoundLight::met_or_red ? "lights_met_or_red" : "lights_by_deviation");
}

std::string calendar_text(const BudgetLights& lights, Words words) {
  std::string text;
  for (const CalendarStep& step : lights.calendar) {
    text.append(text.empty() ? "" : words.pick("；", "; "));
    text.append(words("lights_calendar_step", {{"month", std::to_string(step.month)},
                                               {"percent", number(step.below_percent)},
                                               {"light", word_of(lights.calendar_light, words)}}));
  }
  return text;
}

std::string budget_text(const BudgetLights& lights, Words words) {
  std::string text = lights.calendar.empty() ? words("lights_by_execution",
                                                     {{"bands", bands_text(lights.bands, words)}})
                                             : calendar_text(lights, words);
  if (lights.zero_budget_is_red) {
    text.append(words.pick("；", "; ")).append(words("lights_zero_budget_red"));
  }
  return text;
}

std::string finding_text(const FindingLights& lights, Words words) {
  return words("lights_by_finding", {{"achieved", word_of(lights.achieved, words)},
                                     {"partly", word_of(lights.partly_achieved, words)},
                                     {"not_achieved", word_of(lights.not_achieved, words)}});
}

}  // namespace

std::vector<RuleLine> light_lines(const LightPreset& preset, Words words) {
  std::vector<RuleLine> lines;
  const auto add = [&](std::string_view label, std::string rule, const Citation& citation) {
    lines.push_back({words(label), std::move(rule), citation_text(citation, words)});
  };
  if (preset.positive) {
    add("label_floor", positive_text(*preset.positive, words), preset.positive->citation);
  }
  if (preset.reverse) {
    add("label_ceiling", bound_text(*preset.reverse, words), preset.reverse->citation);
  }
  if (preset.equality) {
    add("label_equality", bound_text(*preset.equality, words), preset.equality->citation);
  }
  if (preset.finding) {
    add("label_tier_bounds", finding_text(*preset.finding, words), preset.finding->citation);
  }
  if (preset.gap) {
    add("label_gap",
        words("lights_by_gap", {{"points", number(preset.gap->above_points)},
                                {"light", word_of(preset.gap->light, words)}}),
        preset.gap->citation);
  }
  if (preset.budget) {
    add("label_budget_light", budget_text(*preset.budget, words), preset.budget->citation);
  }
  if (!preset.disposal.empty()) {
    add("label_disposal", preset.disposal, preset.disposal_citation);
  }
  if (lines.empty()) {
    add("label_lights", words("lights_none"), preset.citation);
  }
  return lines;
}

}  // namespace duibiao
