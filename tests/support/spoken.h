// Values as one line of text, so that a table of expectations reads as a table and a failure says
// what came instead.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/actual/reading.h"
#include "engine/compare/evaluation.h"
#include "engine/outlook/pace.h"
#include "engine/score/weights.h"
#include "engine/target/target.h"

namespace duibiao::test {

/// In lowest terms: "19/20", "3", "-1/2"; "-" for nothing.
std::string spoken(const Ratio& value);
std::string spoken(const std::optional<Ratio>& value);

/// "≥ 12000 人次", "≥? 50" with an inferred sign, "80 … 90 %", "phrase 充分", "schedule",
/// "by 2024-12-31", "none", "unreadable: range_reversed". Bounds are in the base unit.
std::string spoken(const Target& target);

/// "12000 人次", "44/48", "fault: overflow".
std::string spoken(const Figure& figure);

/// "falling_short", "exceeding" …
std::string spoken(MissedBy by);

/// "met", "missed(falling_short)", "not_assessable(unit_mismatch)" …
std::string spoken(const Outcome& outcome);

/// "met 1 0": outcome, attainment, deviation, "-" for none of it.
std::string spoken(const Evaluation& evaluation);

/// "on_pace 6 1": word, target and ratio; "early" behind it with an early warning.
std::string spoken(const Pace& pace);

/// The points in order: "10 1.43 1.42".
std::string spoken(const Weights& weights);

/// The codes in order: "copied_sign share_of_one".
std::string codes(const Problems& problems);

}  // namespace duibiao::test
