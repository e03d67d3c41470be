// The forecast of what grows over the course: a flow, or what a ceiling counts.
#pragma once

#include "engine/outlook/forecast/forecast.h"

namespace duibiao {

/// Completes `forecast`, whose `actual`, `full`, `unit` and `series` are given, by one of the
/// methods 4 to 11 of forecast.h. Above the full-year value nothing is held back: it is a forecast.
void forecast_flow(Forecast& forecast, const Indicator& indicator, const ForecastContext& context);

}  // namespace duibiao
