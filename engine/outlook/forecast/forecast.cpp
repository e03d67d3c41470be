#include "engine/outlook/forecast/forecast.h"

#include <algorithm>

#include "engine/base/result.h"
#include "engine/outlook/forecast/flow_forecast.h"
#include "engine/outlook/forecast/level_forecast.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

/// Why `outcome` leaves nothing to forecast from; empty where it was met or missed.
std::string_view reason_of(const Outcome& outcome) {
  return std::visit(Overload{[](const Met&) { return std::string_view{}; },
                             [](const Missed&) { return std::string_view{}; },
                             [](const auto& none) { return none.reason; }},
                    outcome);
}

/// The unit that the full-year target is written in; of a phrase or a day none.
Unit unit_of(const Target& target, const Vocabulary& vocabulary) {
  if (const Quantity* bound = bound_of(target)) {
    return bound->unit;
  }
  if (const auto* range = std::get_if<Between>(&target)) {
    return range->high.unit;
  }
  return std::holds_alternative<Schedule>(target) ? vocabulary.units.resolve("%") : Unit{};
}

/// The bound that has to be reached by the end: of 序时进度 the whole.
std::optional<Ratio> full_bound(const Target& target) {
  const Quantity* bound = bound_of(target);
  if (bound != nullptr) {
    return bound->in_base();
  }
  return std::holds_alternative<Schedule>(target) ? std::optional(Ratio{100}) : std::nullopt;
}

}  // namespace

bool accumulates_over_course(const Indicator& indicator, Kind kind) {
  return kind != Kind::level || std::holds_alternative<Schedule>(indicator.full_year.target) ||
         std::holds_alternative<Schedule>(indicator.half_year.target);
}

Date reported_until(Measure measure, std::span<const Observation> counted, const Date& as_of) {
  const Observation& newest = counted.back();
  const Date month_end = end_of_month(newest.date);
  const bool stands = measure != Measure::sum || newest.accrual == Accrual::running_total;
  return stands || newest.date == month_end ? std::min(month_end, as_of) : as_of;
}

Forecast forecast_of(const Indicator& indicator, Kind kind, std::span<const Observation> counted,
                     const Evaluation& full, const ForecastContext& context) {
  const Target& target = indicator.full_year.target;
  Forecast forecast;
  forecast.unit = unit_of(target, context.compare.vocabulary);
  forecast.full = full_bound(target);
  const bool over = context.compare.as_of >= context.compare.course.last;
  forecast.reason = over ? "forecast_year_ended" : reason_of(full.outcome);
  if (!forecast.reason.empty()) {
    return forecast;
  }
  if (std::holds_alternative<Phrase>(target) || std::holds_alternative<Deadline>(target)) {
    const bool phrase = std::holds_alternative<Phrase>(target);
    forecast.method = phrase ? ForecastMethod::finding : ForecastMethod::deadline;
    forecast.reason = "forecast_no_number";
    return forecast;
  }
  forecast.actual = *full.actual.base;
  forecast.series =
      series_of(indicator.measure, counted, forecast.unit, context.compare.vocabulary);
  forecast.accumulates = accumulates_over_course(indicator, kind);
  forecast.from = reported_until(indicator.measure, counted, context.compare.as_of);
  if (forecast.accumulates) {
    forecast_flow(forecast, indicator, context);
  } else {
    forecast_level(forecast, indicator, context);
  }
  return forecast;
}

}  // namespace duibiao
