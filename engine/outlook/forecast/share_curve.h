// How much of a full-year value is due by a day, as a share of it: by a month plan, by the
// half-year value, by the year before, or evenly. One curve is what a flow's forecast is made with:
// what is done ÷ the share that was due. Regulations §7.2: stage ratio, run-rate, seasonal.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/compare/evaluate.h"
#include "engine/outlook/forecast/series.h"
#include "engine/target/form.h"

namespace duibiao {

/// Where the curve comes from.
enum class CurveSource { month_plan, half_year, prior_year, elapsed };

/// One indicator's curve on one day's view. Its parts outlive it.
class ShareCurve {
 public:
  ShareCurve(CurveSource source, const Indicator& indicator, const Plan* plan,
             const CompareContext& context)
      : source_(source), indicator_(indicator), plan_(plan), context_(context) {}

  [[nodiscard]] CurveSource source() const { return source_; }
  /// The plan that the curve is; null for the other sources.
  [[nodiscard]] const Plan* plan() const { return plan_; }

  /// The share due by the end of `day`, 0 … 1; nothing where the exact share does not fit.
  [[nodiscard]] std::optional<Ratio> at(const Date& day) const;

 private:
  CurveSource source_;
  const Indicator& indicator_;
  const Plan* plan_;
  const CompareContext& context_;
};

/// The curve of a flow or ceiling, the best known first: a month plan, the half-year value (of the
/// full-year value's family), the year before, else evenly over the course.
[[nodiscard]] ShareCurve curve_of(const Indicator& indicator, std::span<const Plan> plans,
                                  const CompareContext& context);

/// What was added between two reported months: its share of the course by the curve, and the
/// amount. Plain numbers, for statistics only.
struct Period {
  double share = 0;
  double amount = 0;
};

/// The periods of `series` up to the day `until` that its figures speak for: one a month that was
/// reported, from the end of the one before; the last one reaches to `until`. A month in which the
/// curve does not grow belongs to the next one that it grows in. Empty where nothing was due yet.
[[nodiscard]] std::vector<Period> periods_of(const Series& series, const ShareCurve& curve,
                                             const Date& until);

}  // namespace duibiao
