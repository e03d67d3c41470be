// How far an estimate may be off: the statistics behind intervals and chances. Regulations §7.2;
// the methods are our own choice and are labelled so wherever they show.
#pragma once

#include <optional>
#include <span>
#include <variant>

#include "engine/outlook/forecast/estimate.h"
#include "engine/outlook/forecast/series.h"
#include "engine/outlook/forecast/share_curve.h"

namespace duibiao {

/// Student's distribution about `centre` with `scale` and `freedom` degrees of freedom.
struct StudentSpread {
  double centre = 0;
  double scale = 1;  ///< above 0
  int freedom = 1;   ///< at least 1

  friend bool operator==(const StudentSpread&, const StudentSpread&) = default;
};

/// A rate, in percent: 100 × a share that is Beta(a, b).
struct BetaSpread {
  double a = 0.5;  ///< above 0, as is b
  double b = 0.5;

  friend bool operator==(const BetaSpread&, const BetaSpread&) = default;
};

using Spread = std::variant<StudentSpread, BetaSpread>;

/// The pace of `periods`: the amount per whole course, how much of its own variance it carries into
/// a forecast, and the variance of what is added per whole course.
struct PaceFit {
  double rate = 0;
  double rate_variance = 0;  ///< of `rate`, as a multiple of `variance`
  double variance = 0;
  int freedom = 0;  ///< periods − 1
};

/// Least squares of the amounts on their shares, weighted by the shares (what is added in a longer
/// period scatters more): the steady pace is all that was added over all that was due. At least
/// one period; with one the variance is 0 and means nothing.
[[nodiscard]] PaceFit steady_pace(std::span<const Period> periods);

/// As `steady_pace`, but the recent pace counts more: Holt's smoothing of the running total's
/// slope, rate ← rate + smoothing · (newest − rate), period by period. `smoothing` is 0 … 1.
[[nodiscard]] PaceFit smoothed_pace(std::span<const Period> periods, double smoothing);

/// What a flow may end at: `done` and the fit's pace over the `remaining` share. Nothing with fewer
/// than two periods or without any scatter, which would be an interval of no width.
[[nodiscard]] std::optional<StudentSpread> spread_of_flow(const PaceFit& fit, double done,
                                                          double remaining);

/// What a level may end at, from the way it moved between its figures: the newest value, and the
/// mean square of the changes once for every change still to come (`changes_ahead`, at least 1).
/// Nothing with fewer than three figures or without any change.
[[nodiscard]] std::optional<StudentSpread> spread_of_level(const Series& series,
                                                           double changes_ahead);

/// The share behind n of d, in Jeffreys' way: Beta(n + ½, d − n + ½). Nothing unless n and d are
/// whole, 0 ≤ n ≤ d and d ≥ 1.
[[nodiscard]] std::optional<BetaSpread> spread_of_share(const CountedPair& pair);

/// The interval that leaves (100 − percent) / 2 percent on either side; nothing where the numbers
/// are beyond what the distribution can be worked out for.
[[nodiscard]] std::optional<Interval> interval_of(const Spread& spread, int percent);

/// The chance to end at `bound` or below; nothing as above.
[[nodiscard]] std::optional<double> chance_up_to(const Spread& spread, double bound);

}  // namespace duibiao
