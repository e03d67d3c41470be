#include "engine/outlook/forecast/spread.h"

#include <Eigen/Dense>
#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

#include "engine/base/result.h"

namespace duibiao {
namespace {

namespace policies = boost::math::policies;

/// What cannot be worked out comes back as no number instead of an exception.
using Quiet = policies::policy<policies::domain_error<policies::ignore_error>,
                               policies::pole_error<policies::ignore_error>,
                               policies::overflow_error<policies::ignore_error>,
                               policies::evaluation_error<policies::ignore_error>>;
using Student = boost::math::students_t_distribution<double, Quiet>;
using Beta = boost::math::beta_distribution<double, Quiet>;

std::optional<double> finite(double value) {
  return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

double quantile_of(const StudentSpread& spread, double share) {
  return spread.centre + spread.scale * boost::math::quantile(Student(spread.freedom), share);
}

double quantile_of(const BetaSpread& spread, double share) {
  return 100 * boost::math::quantile(Beta(spread.a, spread.b), share);
}

double cumulative(const StudentSpread& spread, double bound) {
  return boost::math::cdf(Student(spread.freedom), (bound - spread.centre) / spread.scale);
}

double cumulative(const BetaSpread& spread, double bound) {
  const double share = std::clamp(bound / 100, 0.0, 1.0);
  return boost::math::cdf(Beta(spread.a, spread.b), share);
}

bool is_whole(const Ratio& value) { return value.reduced().denominator() == 1; }

}  // namespace

PaceFit steady_pace(std::span<const Period> periods) {
  const auto count = static_cast<Eigen::Index>(periods.size());
  Eigen::VectorXd shares(count);
  Eigen::VectorXd amounts(count);
  for (Eigen::Index i = 0; i < count; ++i) {
    const Period& period = periods[static_cast<std::size_t>(i)];
    shares[i] = std::sqrt(period.share);  // both sides divided by what scatters with the share
    amounts[i] = period.amount / shares[i];
  }
  PaceFit fit;
  fit.rate = shares.dot(amounts) / shares.squaredNorm();
  fit.rate_variance = 1 / shares.squaredNorm();
  fit.freedom = static_cast<int>(count) - 1;
  if (fit.freedom > 0) {
    fit.variance = (amounts - fit.rate * shares).squaredNorm() / fit.freedom;
  }
  return fit;
}

PaceFit smoothed_pace(std::span<const Period> periods, double smoothing) {
  PaceFit fit = steady_pace(periods);
  fit.rate = 0;
  fit.rate_variance = 0;
  double keep = 0;  // the first period's pace is where the smoothing starts from
  for (const Period& period : periods) {
    const double take = 1 - keep;
    fit.rate = keep * fit.rate + take * period.amount / period.share;
    fit.rate_variance = keep * keep * fit.rate_variance + take * take / period.share;
    keep = 1 - smoothing;
  }
  return fit;
}

std::optional<StudentSpread> spread_of_flow(const PaceFit& fit, double done, double remaining) {
  const double centre = done + fit.rate * remaining;
  const double variance = fit.variance * remaining * (1 + remaining * fit.rate_variance);
  const double scale = std::sqrt(variance);
  const double least = 1e-9 * std::max(1.0, std::abs(centre));
  if (fit.freedom < 1 || !std::isfinite(scale) || scale <= least) {
    return std::nullopt;
  }
  return StudentSpread{centre, scale, fit.freedom};
}

std::optional<StudentSpread> spread_of_level(const Series& series, double changes_ahead) {
  if (series.size() < 3) {
    return std::nullopt;
  }
  const auto count = static_cast<Eigen::Index>(series.size());
  Eigen::VectorXd values(count);
  for (Eigen::Index i = 0; i < count; ++i) {
    values[i] = estimate_of(series[static_cast<std::size_t>(i)].value).value();
  }
  const Eigen::VectorXd changes = values.tail(count - 1) - values.head(count - 1);
  const double variance = changes.squaredNorm() / static_cast<double>(count - 1);
  const double scale = std::sqrt(variance * std::max(changes_ahead, 1.0));
  const double centre = values[count - 1];
  if (!std::isfinite(scale) || scale <= 1e-9 * std::max(1.0, std::abs(centre))) {
    return std::nullopt;
  }
  return StudentSpread{centre, scale, static_cast<int>(count) - 1};
}

std::optional<BetaSpread> spread_of_share(const CountedPair& pair) {
  const bool counts = is_whole(pair.numerator) && is_whole(pair.denominator) &&
                      pair.numerator >= Ratio{0} && pair.numerator <= pair.denominator &&
                      pair.denominator >= Ratio{1};
  if (!counts) {
    return std::nullopt;
  }
  constexpr double kHalf = 0.5;  // Jeffreys
  const double n = estimate_of(pair.numerator).value();
  const double d = estimate_of(pair.denominator).value();
  return BetaSpread{n + kHalf, d - n + kHalf};
}

std::optional<Interval> interval_of(const Spread& spread, int percent) {
  const double tail = (100 - percent) / 200.0;
  const auto [low, high] = std::visit(
      [&](const auto& s) {
        return std::pair(finite(quantile_of(s, tail)), finite(quantile_of(s, 1 - tail)));
      },
      spread);
  return low && high ? std::optional(Interval{Estimate(*low), Estimate(*high), percent})
                     : std::nullopt;
}

std::optional<double> chance_up_to(const Spread& spread, double bound) {
  return finite(std::visit([&](const auto& s) { return cumulative(s, bound); }, spread));
}

}  // namespace duibiao
