#include "engine/outlook/forecast/estimate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace duibiao {

Probability::Probability(double value) : value_(std::clamp(value, 0.0, 1.0)) {}

int Probability::percent() const {
  return std::clamp(static_cast<int>(std::lround(value_ * 100)), 1, 99);
}

Estimate estimate_of(const Ratio& exact) {
  const Ratio lowest = exact.reduced();
  return Estimate(static_cast<double>(static_cast<long double>(lowest.numerator()) /
                                      static_cast<long double>(lowest.denominator())));
}

std::string brief(const Estimate& value) {
  std::string text = fmt::format("{:.{}f}", value.value(), std::abs(value.value()) < 1 ? 4 : 2);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') {
    text.pop_back();
  }
  return text == "-0" ? "0" : text;
}

bool reaches(double value, double bound) {
  constexpr double kSlack = 1e-12;
  return value >= bound - kSlack * std::max(1.0, std::abs(bound));
}

}  // namespace duibiao
