#include "engine/outlook/forecast/flow_forecast.h"

#include <algorithm>

#include "engine/outlook/forecast/holding.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

bool is_whole(const Ratio& value) { return value.reduced().denominator() == 1; }

/// A count of at most a handful: one meeting more or less is a whole event, not a share of one.
bool is_few_events(const Forecast& forecast, const Target& target, const ForecastRules& rules) {
  const Dimension dimension = forecast.unit.dimension;
  return !is_cap(target) && forecast.full && dimension != Dimension::money &&
         dimension != Dimension::rate && is_whole(*forecast.full) && *forecast.full > Ratio{0} &&
         *forecast.full <= Ratio{rules.few_events};
}

/// What was due of few events: whole ones only.
Ratio whole_events(const Ratio& due) { return Ratio{due.numerator() / due.denominator()}; }

void forecast_few_events(Forecast& forecast) {
  forecast.method = ForecastMethod::few_events;
  forecast.no_interval = "forecast_few_events";
  const bool scheduled = forecast.curve != CurveSource::elapsed && forecast.due;
  if (scheduled) {
    forecast.due = whole_events(*forecast.due);
  } else {
    forecast.due.reset();
  }
  const bool done = forecast.actual >= *forecast.full;
  const bool on_plan = scheduled && *forecast.due > Ratio{0} && forecast.actual >= *forecast.due &&
                       (done || !forecast.stale);
  forecast.only_done = !on_plan;
  forecast.value =
      estimate_of(on_plan ? std::max(forecast.actual, *forecast.full) : forecast.actual);
}

/// The method whose formula is what is done ÷ a share.
ForecastMethod proportional_method(const Forecast& forecast, const Target& target) {
  switch (forecast.curve) {
    case CurveSource::month_plan:
      return ForecastMethod::month_plan;
    case CurveSource::half_year:
      return ForecastMethod::stage_ratio;
    case CurveSource::prior_year:
      return ForecastMethod::seasonal;
    case CurveSource::elapsed:
      return is_cap(target) ? ForecastMethod::ceiling : ForecastMethod::run_rate;
  }
  __builtin_trap();
}

void add_interval(Forecast& forecast, const PaceFit& fit, const ForecastRules& rules) {
  if (forecast.periods < rules.interval_from_periods) {
    forecast.no_interval = "forecast_few_periods";
    return;
  }
  const double remaining = 1 - estimate_of(*forecast.share).value();
  auto spread = spread_of_flow(fit, estimate_of(forecast.actual).value(), remaining);
  if (!spread) {
    forecast.no_interval = "forecast_no_scatter";
    return;
  }
  spread->centre = forecast.value->value();
  forecast.spread = *spread;
  forecast.interval = interval_of(*spread, rules.interval_percent);
}

void extrapolate(Forecast& forecast, const Target& target, std::span<const Period> periods,
                 const ForecastRules& rules) {
  const Ratio& share = *forecast.share;
  forecast.method = proportional_method(forecast, target);
  PaceFit fit = steady_pace(periods);
  if (forecast.method == ForecastMethod::run_rate && forecast.periods >= rules.trend_from_periods) {
    forecast.method = ForecastMethod::trend;
    fit = smoothed_pace(periods, estimate_of(rules.smoothing.ratio()).value());
    forecast.pace = Estimate(fit.rate);
    const double remaining = 1 - estimate_of(share).value();
    forecast.value = Estimate(estimate_of(forecast.actual).value() + fit.rate * remaining);
  } else if (const auto exact = quotient(forecast.actual, share)) {
    forecast.value = estimate_of(*exact);
  } else {
    forecast.value = Estimate(estimate_of(forecast.actual).value() / estimate_of(share).value());
  }
  add_interval(forecast, fit, rules);
  hold_within(forecast, {estimate_of(forecast.actual), whole_of(forecast)});
}

}  // namespace

void forecast_flow(Forecast& forecast, const Indicator& indicator, const ForecastContext& context) {
  const Target& target = indicator.full_year.target;
  const ShareCurve curve = curve_of(indicator, context.plans, context.compare);
  forecast.curve = curve.source();
  if (curve.plan() != nullptr) {
    forecast.plan = *curve.plan();
  }
  const bool few = is_few_events(forecast, target, context.rules);
  if (few) {
    forecast.from = context.compare.as_of;  // what was due of events counts to the day itself
  }
  forecast.share = curve.at(forecast.from);
  forecast.due =
      forecast.share && forecast.full ? product(*forecast.share, *forecast.full) : std::nullopt;
  caution_about_figures(forecast, context);
  if (!forecast.stale && forecast.share != curve.at(context.compare.as_of)) {
    forecast.cautions.push_back(
        note("forecast_from_figure", {}, {{"day", to_string(forecast.series.back().day)}}));
  }
  if (few) {
    forecast_few_events(forecast);
    return;
  }
  const auto periods = periods_of(forecast.series, curve, forecast.from);
  forecast.periods = static_cast<int>(periods.size());
  if (!forecast.share || *forecast.share <= Ratio{0} || periods.empty() ||
      forecast.actual < Ratio{0}) {
    forecast.method = ForecastMethod::done_so_far;
    forecast.only_done = true;
    forecast.value = estimate_of(forecast.actual);
    forecast.no_interval = "forecast_nothing_due";
    return;
  }
  extrapolate(forecast, target, periods, context.rules);
}

}  // namespace duibiao
