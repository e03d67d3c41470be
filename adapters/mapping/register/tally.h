// What the rows that count make: a sum, a count, or a ratio, row by row. Exact.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <variant>

#include "adapters/mapping/mapping.h"
#include "adapters/mapping/register/filter.h"
#include "engine/value/ratio.h"

namespace duibiao {

/// What a row did to a tally. `blank`: it met the condition, but the cell to add up is empty, which
/// is no figure and not zero.
enum class Tallied { no, blank, yes };

/// A sum or a count that rows are added to. The total it was made for outlives it.
class Tally {
 public:
  explicit Tally(const RowTotal& total) : total_(&total) {}

  /// Adds `row` where it meets the condition.
  Tallied add(const RegisterRow& row, const Moments& moments);

  /// The sum or the count so far; nothing where the exact sum does not fit.
  [[nodiscard]] const std::optional<Ratio>& value() const { return value_; }
  /// The most decimals that a number added had: what a plain sum is written with.
  [[nodiscard]] int decimals() const { return decimals_; }

 private:
  Tallied add_number(const SumOf& sum_of, const RegisterRow& row, const Moments& moments);
  Tallied add_distinct(const CountDistinctOf& count, const RegisterRow& row,
                       const Moments& moments);

  const RowTotal* total_;
  std::optional<Ratio> value_ = Ratio{};
  int decimals_ = 0;
  std::set<std::string> seen_{};
};

/// The figure of one feed. `fixed` is its denominator in the feed's own unit where that is the same
/// on every day. The feed outlives it.
class FigureTally {
 public:
  FigureTally(const Feed& feed, const std::optional<Ratio>& fixed);

  /// Adds `row` to every part whose condition it meets; `yes` where it counted in any.
  Tallied add(const RegisterRow& row, const Moments& moments);

  /// The value as it is reported: "36500.00元", "3120人", "36500/80000"; nothing where an exact sum
  /// does not fit.
  [[nodiscard]] std::optional<std::string> text() const;

  /// Would the figure mean 0 where no row has counted? A ratio of two totals would be 0/0.
  [[nodiscard]] bool zero_without_rows() const { return !below_; }

 private:
  std::string unit_{};
  Tally above_;
  std::optional<Tally> below_{};
  std::optional<Ratio> fixed_{};
};

}  // namespace duibiao
