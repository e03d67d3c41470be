// How observations become one actual: which of them count, and what they make. SPEC §3.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/actual/observation.h"
#include "engine/base/problem.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"
#include "engine/value/course.h"
#include "engine/value/ratio.h"
#include "engine/value/unit.h"

namespace duibiao {

/// An observation that did not count, with the reason: `before_course`, `after_course`,
/// `after_as_of`, `blank`.
struct LeftOut {
  Observation observation{};
  std::string_view reason;
};

/// The observations of one indicator that count, oldest first (of one date: in reading order), and
/// the others.
struct Selection {
  std::vector<Observation> counted{};
  std::vector<LeftOut> left_out{};
};

/// Picks the observations within the course and up to `as_of`; blank values are left out.
[[nodiscard]] Selection select(std::span<const Observation> observations, const Course& course,
                               const Date& as_of, const Vocabulary& vocabulary);

/// One actual in the base unit of its family.
struct Aggregate {
  Ratio value{};
  std::string family{};
  bool unit_given = true;  ///< false where the target's unit was taken for every value
};

/// The actual, or why there is none: `mixed_units`, `words_for_number`, `not_a_pair`,
/// `pair_in_sum`, `no_rate`, `negative_share`, `too_precise`, `overflow`.
struct Aggregation {
  std::optional<Aggregate> aggregate{};
  std::string_view reason{};  ///< set where `aggregate` is empty
  Problems notes{};           ///< `copied_sign`, `conflicting_values`
};

/// Makes one actual of `counted` (not empty, oldest first) for a target in `target_unit`. `sum`
/// adds increments up, from the newest running total on; `last` takes the newest only; `ratio` adds
/// the pairs up and is in percent. A value without a unit takes the target's as written.
[[nodiscard]] Aggregation aggregate(Measure measure, std::span<const Observation> counted,
                                    const Unit& target_unit, const Vocabulary& vocabulary);

/// The observations of `counted` that `aggregate` uses for `measure`, oldest first. What is dated
/// on the day of a running total is part of it, whichever was read first.
[[nodiscard]] std::vector<Observation> used_for(Measure measure,
                                                std::span<const Observation> counted);

}  // namespace duibiao
