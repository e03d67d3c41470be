// The forecast of what stands at any time: a rate, a satisfaction, a price. Never scaled by time.
#pragma once

#include "engine/outlook/forecast/forecast.h"

namespace duibiao {

/// What a level should stand at by the end of the context's day: the half-year bound up to the
/// middle, from there straight to the full-year bound at the end; the full-year bound where the
/// half-year cell has none of its family. Nothing where the full-year target has no single bound.
[[nodiscard]] std::optional<Ratio> level_due(const Indicator& indicator,
                                             const CompareContext& context);

/// Completes `forecast`, whose `actual`, `full`, `unit` and `series` are given: the newest value
/// × full ÷ due, which is the newest value itself where the form wants no rise.
void forecast_level(Forecast& forecast, const Indicator& indicator, const ForecastContext& context);

}  // namespace duibiao
