// What an indicator will have come to at the year's end, as far as that can be said: by which
// method, from what, and within which interval. A forecast is an estimate and never earns points.
// SPEC §6, "Outlook"; regulations §7.2 (all of it inference: the regulation asks for judgement).
//
// The method is chosen by the first of these that holds:
//   1. the course is over, or there is no target, no figure, or none that can be read → none
//   2. a phrase → finding; a deadline → deadline: no number is made of either
//   3. a level → level: the newest value (with n of d behind it: the rate so far), never scaled
//   4. a count of few events (≤ 3) → few_events: never extrapolated; what the half-year value or
//      the plan still foresees is added only where what was due by now is done
//   5. nothing was due yet → done_so_far
//   6. a month plan → month_plan: done ÷ the share due
//   7. a half-year value → stage_ratio: done × full-year value ÷ what was due
//   8. last year's pattern → seasonal: done ÷ last year's share
//   9. a ceiling → ceiling: done ÷ the elapsed share
//  10. at least three reported months → trend: done + the smoothed pace over what is left
//  11. else → run_rate: done ÷ the elapsed share
// A flow is forecast from the day that its figures speak for (`reported_until`): the silence after
// it is not taken for work that was not done. It never ends below what is done, and a rate that was
// never above 100 % not above 100 %.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "engine/compare/evaluation.h"
#include "engine/outlook/forecast/estimate.h"
#include "engine/outlook/forecast/series.h"
#include "engine/outlook/forecast/share_curve.h"
#include "engine/outlook/forecast/spread.h"
#include "engine/rules/outlook_rules.h"
#include "engine/target/form.h"

namespace duibiao {

enum class ForecastMethod {
  none,
  finding,
  deadline,
  level,
  few_events,
  done_so_far,
  month_plan,
  stage_ratio,
  seasonal,
  ceiling,
  trend,
  run_rate
};

/// One indicator's forecast, in the base unit of the full-year target, with what it was made of.
struct Forecast {
  ForecastMethod method = ForecastMethod::none;
  std::string_view reason{};  ///< why there is none; empty where there is one
  std::optional<Estimate> value{};
  std::optional<Interval> interval{};
  std::string_view no_interval{};  ///< why there is a value without an interval
  std::optional<Spread> spread{};  ///< what the interval and a chance come from
  bool only_done = false;          ///< `value` is what is done, and nothing was extrapolated
  bool stale = false;              ///< the newest figure is older than the rule book's bound
  Date from{};          ///< the day that a flow is forecast from: what its figures speak for
  Problems cautions{};  ///< notes that belong beside the number

  Ratio actual{};                  ///< what is done, or the newest level
  std::optional<Ratio> full{};     ///< the full-year bound; nothing for a range
  std::optional<Ratio> due{};      ///< of `full`, what was due of a flow by then
  std::optional<Ratio> share{};    ///< `due` as a share, for flows
  std::optional<Estimate> pace{};  ///< trend: what is added per whole course at the recent pace
  CurveSource curve = CurveSource::elapsed;
  std::optional<Plan> plan{};  ///< the plan that the curve is
  bool accumulates = false;    ///< it was forecast as a flow
  Unit unit{};                 ///< of the full-year target: how the numbers are shown
  Series series{};
  int periods = 0;  ///< reported months behind a flow's forecast
};

/// What a forecast depends on beside the indicator and its figures.
struct ForecastContext {
  const CompareContext& compare;
  const ForecastRules& rules;
  std::span<const Plan> plans{};  ///< those that come first are looked at first
};

/// Is `indicator` forecast as a flow: by its kind, or because it goes by the calendar (序时进度)?
[[nodiscard]] bool accumulates_over_course(const Indicator& indicator, Kind kind);

/// The last day that `counted` (at least one, oldest first) speaks for, at most `as_of`: the end of
/// the newest figure's month where it tells what stands, or is dated to the month's end, as reports
/// of a period are; an increment of any other day is an event, and the days without one were
/// without one up to `as_of`.
[[nodiscard]] Date reported_until(Measure measure, std::span<const Observation> counted,
                                  const Date& as_of);

/// The forecast of `indicator`, of `kind`, from its `counted` observations (oldest first). `full`
/// is their evaluation against the full-year target. Reasons: `forecast_year_ended`,
/// `forecast_no_number`, and the codes of evaluations that were not assessed.
[[nodiscard]] Forecast forecast_of(const Indicator& indicator, Kind kind,
                                   std::span<const Observation> counted, const Evaluation& full,
                                   const ForecastContext& context);

}  // namespace duibiao
