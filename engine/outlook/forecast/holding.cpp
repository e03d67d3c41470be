#include "engine/outlook/forecast/holding.h"

#include <algorithm>

namespace duibiao {
namespace {

Estimate held(const Estimate& value, const PossibleRange& range) {
  const Estimate risen = range.low ? std::max(value, *range.low) : value;
  return range.high ? std::min(risen, *range.high) : risen;
}

/// What grows over the course has fallen: taken back, or a total that was wrong before.
void caution_about_a_fall(Forecast& forecast) {
  const auto fell = std::ranges::adjacent_find(
      forecast.series,
      [](const SeriesPoint& a, const SeriesPoint& b) { return b.value < a.value; });
  if (fell != forecast.series.end()) {
    forecast.cautions.push_back(
        note("forecast_figure_fell", {},
             {{"before", to_string(fell->day)}, {"day", to_string(std::next(fell)->day)}}));
  }
}

}  // namespace

std::optional<Estimate> whole_of(const Forecast& forecast) {
  const Ratio whole{100};
  const bool bounded = forecast.unit.family == "%" && forecast.actual <= whole && forecast.full &&
                       *forecast.full <= whole;
  return bounded ? std::optional(estimate_of(whole)) : std::nullopt;
}

void hold_within(Forecast& forecast, const PossibleRange& range) {
  const Estimate value = held(*forecast.value, range);
  if (value > *forecast.value) {
    forecast.cautions.push_back(note("forecast_held_at_done", {}));
  } else if (value < *forecast.value) {
    forecast.cautions.push_back(note("forecast_held_at_whole", {}));
  }
  forecast.value = value;
  if (!forecast.interval) {
    return;
  }
  forecast.interval->low = held(forecast.interval->low, range);
  forecast.interval->high = held(forecast.interval->high, range);
  if (forecast.interval->low == forecast.interval->high) {
    forecast.interval.reset();
    forecast.no_interval = "forecast_interval_closed";
  }
}

void caution_about_figures(Forecast& forecast, const ForecastContext& context) {
  if (forecast.series.empty()) {
    return;
  }
  if (forecast.series.size() == 1) {
    forecast.cautions.push_back(note("forecast_one_figure", {}));
  }
  const Date& newest = forecast.series.back().day;
  if (days_between(newest, context.compare.as_of) > context.rules.stale_after_days) {
    forecast.stale = true;
    forecast.cautions.push_back(note("forecast_stale", {}, {{"day", to_string(newest)}}));
  }
  if (forecast.accumulates) {
    caution_about_a_fall(forecast);
  }
}

}  // namespace duibiao
