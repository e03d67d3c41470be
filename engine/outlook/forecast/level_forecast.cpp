#include "engine/outlook/forecast/level_forecast.h"

#include <algorithm>

#include "engine/outlook/forecast/holding.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

/// The share of the second half that is over: 0 up to the middle, 1 at the end.
std::optional<Ratio> second_half_over(const CompareContext& context) {
  const Ratio middle = elapsed_share(context.course, middle_of(context.course), context.elapsed_by);
  const Ratio now = elapsed_share(context.course, context.as_of, context.elapsed_by);
  if (now <= middle) {
    return Ratio{0};
  }
  const auto gone = difference(now, middle);
  const auto half = difference(Ratio{1}, middle);
  return gone && half ? quotient(*gone, *half) : std::nullopt;
}

/// full ÷ due where both are above 0: how far the level still has to move; else 1.
double factor_of(const Forecast& forecast) {
  const bool moves = forecast.full && forecast.due && *forecast.full > Ratio{0} &&
                     *forecast.due > Ratio{0} && *forecast.full != *forecast.due;
  const auto factor = moves ? quotient(*forecast.full, *forecast.due) : std::nullopt;
  return factor ? estimate_of(*factor).value() : 1;
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
/// are not added up and have to move with the plan are progress, such as what was paid of a budget.
void add_interval(Forecast& forecast, double factor, bool cases, const ForecastContext& context) {
  const Series& series = forecast.series;
  const bool paired = cases && !series.empty() && series.back().pair;
  if (const auto share = paired ? spread_of_share(*series.back().pair, factor) : std::nullopt) {
    forecast.spread = *share;
  } else if (!series.empty()) {
    const double ahead = changes_ahead(series, context.compare);
    if (const auto moves = spread_of_level(series, ahead, factor)) {
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

std::optional<Ratio> level_due(const Indicator& indicator, const CompareContext& context) {
  const Quantity* full = bound_of(indicator.full_year.target);
  const Quantity* half = bound_of(indicator.half_year.target);
  if (full == nullptr) {
    return std::nullopt;
  }
  if (half == nullptr || half->unit.family != full->unit.family) {
    return full->in_base();
  }
  const auto rise = difference(full->in_base(), half->in_base());
  const auto over = second_half_over(context);
  const auto risen = rise && over ? product(*rise, *over) : std::nullopt;
  return risen ? sum(half->in_base(), *risen) : std::nullopt;
}

void forecast_level(Forecast& forecast, const Indicator& indicator,
                    const ForecastContext& context) {
  forecast.method = ForecastMethod::level;
  forecast.due = level_due(indicator, context.compare);
  caution_about_figures(forecast, context);
  const double factor = factor_of(forecast);
  forecast.value = Estimate(estimate_of(forecast.actual).value() * factor);
  const bool cases = indicator.measure == Measure::ratio || forecast.due == forecast.full;
  add_interval(forecast, factor, cases, context);
  hold_within(forecast, range_of(forecast));
}

}  // namespace duibiao
