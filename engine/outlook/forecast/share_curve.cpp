#include "engine/outlook/forecast/share_curve.h"

#include <algorithm>

#include "engine/outlook/forecast/estimate.h"
#include "engine/outlook/pace.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

bool has_half_year_line(const Indicator& indicator) {
  const Quantity* full = bound_of(indicator.full_year.target);
  const Quantity* half = bound_of(indicator.half_year.target);
  return full != nullptr && half != nullptr && full->unit.family == half->unit.family &&
         full->in_base() > Ratio{0};
}

}  // namespace

std::optional<Ratio> ShareCurve::at(const Date& day) const {
  switch (source_) {
    case CurveSource::month_plan:
    case CurveSource::prior_year:
      return share_due(*plan_, context_.course, day, context_.elapsed_by);
    case CurveSource::half_year: {
      CompareContext then = context_;
      then.as_of = day;
      const auto line = pace_line(indicator_, then);
      return line ? quotient(*line, bound_of(indicator_.full_year.target)->in_base()) : line;
    }
    case CurveSource::elapsed:
      return elapsed_share(context_.course, day, context_.elapsed_by);
  }
  __builtin_trap();
}

ShareCurve curve_of(const Indicator& indicator, std::span<const Plan> plans,
                    const CompareContext& context) {
  const auto by_plan = [&](PlanOrigin origin) {
    return plan_for(plans, indicator.code, true, origin);
  };
  if (const Plan* plan = by_plan(PlanOrigin::plan)) {
    return {CurveSource::month_plan, indicator, plan, context};
  }
  if (has_half_year_line(indicator)) {
    return {CurveSource::half_year, indicator, nullptr, context};
  }
  if (const Plan* plan = by_plan(PlanOrigin::prior_year)) {
    return {CurveSource::prior_year, indicator, plan, context};
  }
  return {CurveSource::elapsed, indicator, nullptr, context};
}

std::vector<Period> periods_of(const Series& series, const ShareCurve& curve, const Date& until) {
  std::vector<Period> periods;
  double share_before = 0;
  double amount_before = 0;
  for (std::size_t i = 0; i < series.size(); ++i) {
    const bool last = i + 1 == series.size();
    const Date end = last ? until : std::min(end_of_month(series[i].day), until);
    if (!last && end == std::min(end_of_month(series[i + 1].day), until)) {
      continue;  // another figure of the same month follows
    }
    const auto due = curve.at(end);
    const double share = due ? estimate_of(*due).value() : share_before;
    const double amount = estimate_of(series[i].value).value();
    if (share > share_before) {
      periods.push_back({share - share_before, amount - amount_before});
    } else if (last && !periods.empty()) {
      periods.back().amount += amount - amount_before;
    } else {
      continue;  // nothing more was due: the amount belongs to the next period
    }
    share_before = share;
    amount_before = amount;
  }
  return periods;
}

}  // namespace duibiao
