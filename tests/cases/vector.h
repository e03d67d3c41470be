// One published figure as the engine meets it: a target's text, a value's text, and what was
// published about the two, in the terms of SPEC §4.
#pragma once

#include <optional>
#include <string>

#include "engine/target/form.h"

namespace duibiao::cases {

/// What was published; an empty optional was not. Numbers are decimals as printed.
struct Published {
  std::optional<std::string> status{};            ///< "met", "missed", "no_target" …
  std::optional<std::string> attainment{};        ///< compared to 12 decimals
  std::optional<std::string> deviation{};         ///< a share, compared exactly; "" is none
  std::optional<std::string> score_of_hundred{};  ///< whole points, of a weight of 100
  std::optional<std::string> number{};            ///< what the value reads as; "" is no number
};

/// A vector: what goes in and what has to come out.
struct Vector {
  std::string target{};
  std::string value{};
  Published published{};
  Measure measure = Measure::last;
};

/// Reads, evaluates and compares; "" where all that was published comes out, else what differs.
[[nodiscard]] std::string difference(const Vector& vector);

}  // namespace duibiao::cases
