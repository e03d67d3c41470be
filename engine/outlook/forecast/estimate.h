// What was estimated, apart from what was counted: a type of its own that no comparison, score or
// total takes. Exact numbers become estimates in one function, and there is no way back (DESIGN,
// "Exact arithmetic").
#pragma once

#include <compare>
#include <string>

#include "engine/value/ratio.h"

namespace duibiao {

/// An estimated number in some unit; always finite.
class Estimate {
 public:
  constexpr explicit Estimate(double value) : value_(value) {}

  /// For statistics and for showing; nothing that earns points takes a double.
  [[nodiscard]] constexpr double value() const { return value_; }

  friend auto operator<=>(const Estimate&, const Estimate&) = default;

 private:
  double value_;
};

/// A chance, estimated: 0 … 1.
class Probability {
 public:
  /// `value` outside 0 … 1 is taken as the nearer end.
  explicit Probability(double value);

  [[nodiscard]] double value() const { return value_; }

  /// In whole percent from 1 to 99: an estimate is never sure, and two digits are all that it has
  /// (regulations §7.2).
  [[nodiscard]] int percent() const;

  friend auto operator<=>(const Probability&, const Probability&) = default;

 private:
  double value_;
};

/// Between `low` and `high` with a chance of `percent` in a hundred.
struct Interval {
  Estimate low{0};
  Estimate high{0};
  int percent = 80;

  friend bool operator==(const Interval&, const Interval&) = default;
};

/// The one way from an exact number to an estimate.
[[nodiscard]] Estimate estimate_of(const Ratio& exact);

/// As a reader is shown it: two decimals, four below 1, none that says nothing: "83.33", "0.1244",
/// "240". Never "-0".
[[nodiscard]] std::string brief(const Estimate& value);

/// Does `value` reach `bound`, that is: is it not below it by more than binary fractions are off
/// (a millionth of a millionth)? So that a share that is a bound exactly counts as reaching it.
[[nodiscard]] bool reaches(double value, double bound);

}  // namespace duibiao
