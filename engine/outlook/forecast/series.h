// The figures of one indicator as a series over the year: what stood at the end of each day that
// was reported. Increments, running totals and newest values of the same work make the same series.
// SPEC §3.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/actual/observation.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"
#include "engine/value/date.h"
#include "engine/value/ratio.h"
#include "engine/value/unit.h"

namespace duibiao {

/// n of d, both added up so far: what is behind a rate.
struct CountedPair {
  Ratio numerator{};
  Ratio denominator{};

  friend bool operator==(const CountedPair&, const CountedPair&) = default;
};

/// What stood at the end of `day`, in the base unit (a rate in percent).
struct SeriesPoint {
  Date day{};
  Ratio value{};
  std::optional<CountedPair> pair{};

  friend bool operator==(const SeriesPoint&, const SeriesPoint&) = default;
};

using Series = std::vector<SeriesPoint>;

/// The series of `counted` (those that count, oldest first), one point a reported day, oldest
/// first, in the family of `unit`, the target's. `sum` and `ratio` add up what came before, a
/// running total stands for everything up to its day; `last` takes each day's newest. Figures that
/// cannot be read, are of another family, or make no rate, leave their day out: where the newest
/// one is among them the comparison has said so already.
[[nodiscard]] Series series_of(Measure measure, std::span<const Observation> counted,
                               const Unit& unit, const Vocabulary& vocabulary);

}  // namespace duibiao
