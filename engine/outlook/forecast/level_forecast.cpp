#include "engine/outlook/forecast/level_forecast.h"

#include <algorithm>

#include "engine/outlook/forecast/holding.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

/// Does the form want another value at the end than at the middle?
bool has_to_move(const Indicator& indicator) {
  const Quantity* full = bound_of(indicator.full_year.target);
  const Quantity* half = bound_of(indicator.half_year.target);
  return full != nullptr && half != nullptr && half->unit.family == full->unit.family &&
         half->in_base() != full->in_base();
}

/// How many more changes of the level are to come, at the rate of its figures so far.
double changes_ahead(const Series& series, const CompareContext& context) {
  const int seen = days_between(series.front().day, series.back().day);
  const int ahead = days_between(context.as_of, context.course.last);
  const auto changes = static_cast<double>(series.size()) - 1;
  return seen > 0 ? changes * ahead / seen : 1;
}

/// 0 for what was never below it, and 100 % for what was never above it.
PossibleRange range_of(const Forecast& forecast) {
  const bool positive = std::ranges::all_of(
      forecast.series, [](const SeriesPoint& point) { return point.value >= Ratio{0}; });
  return {positive ? std::optional(Estimate(0)) : std::nullopt, whole_of(forecast)};
}

/// `cases`: pairs count cases of one thing, so that n of d says how sure the rate is. Pairs that
/// are not added up and have to move over the year are progress, such as what was paid of a budget.
void add_interval(Forecast& forecast, bool cases, const ForecastContext& context) {
  const Series& series = forecast.series;
  const bool paired = cases && !series.empty() && series.back().pair;
  if (const auto share = paired ? spread_of_share(*series.back().pair) : std::nullopt) {
    forecast.spread = *share;
  } else if (!series.empty()) {
    const double ahead = changes_ahead(series, context.compare);
    if (const auto moves = spread_of_level(series, ahead)) {
      forecast.spread = *moves;
    }
  }
  if (forecast.spread) {
    forecast.interval = interval_of(*forecast.spread, context.rules.interval_percent);
  } else {
    forecast.no_interval = series.size() < 3 ? "forecast_few_figures" : "forecast_no_scatter";
  }
}

}  // namespace

void forecast_level(Forecast& forecast, const Indicator& indicator,
                    const ForecastContext& context) {
  forecast.method = ForecastMethod::level;
  forecast.value = estimate_of(forecast.actual);
  caution_about_figures(forecast, context);
  const bool cases = indicator.measure == Measure::ratio || !has_to_move(indicator);
  add_interval(forecast, cases, context);
  hold_within(forecast, range_of(forecast));
}

}  // namespace duibiao
