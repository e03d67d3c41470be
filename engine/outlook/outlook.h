// Looking ahead from the day of an assessment: forecast, likelihood, light, dual monitoring and
// what it would take. Beside the verdict and the points, never in their place. SPEC §6, "Outlook".
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/outlook/effort.h"
#include "engine/outlook/forecast/forecast.h"
#include "engine/outlook/lights/light_preset.h"
#include "engine/outlook/lights/lights.h"
#include "engine/outlook/likelihood.h"
#include "engine/outlook/monitoring.h"

namespace duibiao {

/// What a plan, or the half-year value, wants by the end of the next month.
struct NextStep {
  Date day{};
  Ratio value{};                   ///< in the base unit, in all since the beginning
  std::optional<Ratio> missing{};  ///< to it; nothing where it is reached, and of a cap
  bool by_plan = false;            ///< of a month plan, else of the half-year value
};

/// One indicator's outlook.
struct IndicatorOutlook {
  Evaluation full{};  ///< against the full-year target, on the day of the assessment
  Forecast forecast{};
  LikelihoodProposal likelihood{};
  LightReading light{};
  TargetProgress progress{};
  Effort effort{};
  std::optional<NextStep> next{};
};

/// One project's outlook.
struct ProjectOutlook {
  std::optional<LightPreset> lights{};       ///< the preset that lit it
  std::optional<Light> target_light{};       ///< the worst of the indicators' lights
  int lit = 0;                               ///< indicators with a light
  std::array<int, kLights.size()> lit_by{};  ///< with which one, in the order of `kLights`
  int dark = 0;                              ///< and those without
  DualMonitoring monitoring{};
  /// Indices of the indicators that points can still be gained at, the most points first.
  std::vector<std::size_t> by_points{};
};

}  // namespace duibiao
