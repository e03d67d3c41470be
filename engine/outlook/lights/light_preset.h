// What makes a light red, yellow, green or blue: a preset, as data with its sources (data/lights).
// There is no national rule: presets are what systems and provinces were seen to do. SPEC §6,
// "Outlook"; regulations §2.5.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "engine/value/citation.h"
#include "engine/value/decimal.h"

namespace duibiao {

/// A warning light, the worst first; blue is far beyond the target (超额), which asks for a look at
/// the target and is no fault.
enum class Light { red, orange, yellow, green, blue };
inline constexpr std::array kLights{Light::red, Light::orange, Light::yellow, Light::green,
                                    Light::blue};

/// From `from_percent` on (inclusive) the light is `light`. Bands run from the highest down to 0.
struct LightBand {
  Decimal from_percent{};
  Light light = Light::red;
};

/// How a kind of target is lit that is not held against a line.
enum class BoundLight {
  met_or_red,   ///< green where it is kept, else red
  by_deviation  ///< 100 % less the deviation beyond the bound, by the bands of `positive`
};

/// ≥ > and what is to be reached: the pace ratio in percent (时序完成比: what is done ÷ what was
/// due by the pace line; for a level ÷ the value due).
struct PositiveLights {
  std::vector<LightBand> bands{};
  std::optional<Decimal> blue_from_annual_percent{};  ///< of the full-year value, before the bands
  bool zero_is_red = false;                           ///< a value of 0 is red whatever was due
  Citation citation{};
};

struct BoundLights {
  BoundLight rule = BoundLight::met_or_red;
  Citation citation{};
};

/// Qualitative findings by tier.
struct FindingLights {
  Light achieved = Light::green;
  Light partly_achieved = Light::yellow;
  Light not_achieved = Light::red;
  Citation citation{};
};

/// |target progress − budget progress| in percentage points (双监控差).
struct GapLights {
  Decimal above_points{};  ///< beyond this it is `light`, else green
  Light light = Light::red;
  Citation citation{};
};

/// From the end of the calendar year's month `month` on, an execution rate below `below_percent` is
/// a warning.
struct CalendarStep {
  int month = 1;  ///< 1 … 12
  Decimal below_percent{};
};

/// Budget execution: its rate ÷ the elapsed share in percent (时序执行比) by bands, or the rate
/// itself by a calendar.
struct BudgetLights {
  std::vector<LightBand> bands{};
  std::vector<CalendarStep> calendar{};  ///< ascending; empty where there are bands
  Light calendar_light = Light::red;
  bool zero_budget_is_red = false;  ///< a budget of 0 counts as a rate of 0; else it is not judged
  Citation citation{};
};

/// One preset. A part that is missing lights nothing. The worst light of the indicators is that of
/// the project's targets; the budget has its own.
struct LightPreset {
  std::string id{};
  std::string title{};
  std::string issuer{};
  Citation citation{};
  std::string content_hash{};  ///< SHA-256 of the file it was read from, hex
  std::optional<PositiveLights> positive{};
  std::optional<BoundLights> reverse{};   ///< ≤ <
  std::optional<BoundLights> equality{};  ///< = and ranges
  std::optional<FindingLights> finding{};
  std::optional<GapLights> gap{};
  std::optional<BudgetLights> budget{};
  std::string disposal{};  ///< what follows from a warning, in the source's words; may be empty
  Citation disposal_citation{};
};

}  // namespace duibiao
