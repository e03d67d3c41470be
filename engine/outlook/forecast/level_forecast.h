// The forecast of what stands at any time: a rate, a satisfaction, a price. Never scaled by time.
#pragma once

#include "engine/outlook/forecast/forecast.h"

namespace duibiao {

/// Completes `forecast`, whose `actual`, `full`, `unit` and `series` are given: the newest value,
/// also where the form wants it to rise or fall (regulations §7.2, "not scaled").
void forecast_level(Forecast& forecast, const Indicator& indicator, const ForecastContext& context);

}  // namespace duibiao
