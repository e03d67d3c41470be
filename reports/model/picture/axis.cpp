#include "reports/model/picture/axis.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/outlook/forecast/estimate.h"

namespace duibiao {
namespace {

constexpr int kLength = 1000;
constexpr double kSteps = 4;

/// The smallest of 1, 2, 2.5, 5 × 10ⁿ that takes at most four steps to `largest`.
double round_step(double largest) {
  constexpr std::array<double, 5> kRound{1, 2, 2.5, 5, 10};
  const double least = largest / kSteps;
  const double power = std::pow(10, std::floor(std::log10(least)));
  const auto fits = [&](double step) { return reaches(step * power, least); };
  return *std::ranges::find_if(kRound, fits) * power;
}

}  // namespace

Axis::Axis(double largest, double one) {
  const double step = largest > 0 ? round_step(largest / one) : 1;
  const double steps = largest > 0 ? std::ceil(largest / one / step - 1e-9) : 1;
  top_ = steps * step * one;
  for (int i = 0; i <= static_cast<int>(steps); ++i) {
    ticks_.push_back({at(i * step * one), brief(Estimate(i * step))});
  }
}

int Axis::at(double value) const {
  return static_cast<int>(std::lround(std::clamp(value / top_, 0.0, 1.0) * kLength));
}

}  // namespace duibiao
