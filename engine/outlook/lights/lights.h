// The warning light of an indicator and of the budget, by a preset. SPEC §6, "Outlook": lights are
// a fourth thing beside verdict, attainment and points, and never decide any of them.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "engine/compare/evaluate.h"
#include "engine/outlook/lights/light_preset.h"
#include "engine/outlook/pace.h"
#include "engine/target/form.h"

namespace duibiao {

/// One light, or why there is none.
struct LightReading {
  std::optional<Light> light{};
  std::string_view reason{};       ///< code of why it is dark; empty where it is lit
  std::optional<Ratio> percent{};  ///< what was held against the bands, where there are bands
  std::string_view rule{};  ///< the part of the preset: positive, reverse, equality, finding, gap …
};

/// What an indicator's light depends on.
struct LightInput {
  const Indicator& indicator;
  Kind kind = Kind::level;
  const Pace& pace;
  const Evaluation& due;              ///< against the cell that is due (`cell_due`)
  const Evaluation& full;             ///< against the full-year target
  std::optional<Ratio> gap_points{};  ///< 双监控差, where it is defined
};

/// The light of one indicator. An equality whose full-year value can still be reached is lit by its
/// pace, except on the days of its values; there, and once it is exceeded, it is kept or red.
/// Reasons: `light_not_in_preset`, `light_no_pace`, `light_no_gap`, and those of outcomes that were
/// not judged.
[[nodiscard]] LightReading light_of(const LightInput& input, const LightPreset& preset,
                                    const CompareContext& context);

/// What a budget's light depends on.
struct BudgetProgress {
  std::optional<Ratio> rate{};            ///< executed ÷ budget
  std::optional<Ratio> schedule_ratio{};  ///< rate ÷ what was due of it
  bool zero_budget = false;
};

/// The light of budget execution on `as_of`. A budget is a ceiling: above it the preset's rule for
/// ceilings decides (rule `overspent`), where it has one. Reasons: `light_not_in_preset`,
/// `light_no_budget`, `light_no_pace` (nothing was due yet), `light_calendar_ahead` (before the
/// first day of the calendar).
[[nodiscard]] LightReading budget_light(const BudgetProgress& progress, const LightPreset& preset,
                                        const Date& as_of);

/// Its code, which has a sentence: light_red, light_yellow …
[[nodiscard]] std::string_view code_of(Light light);

/// The worst of the lit ones; nothing where none is.
[[nodiscard]] std::optional<Light> worst_of(std::span<const LightReading> lights);

}  // namespace duibiao
