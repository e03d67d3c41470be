// Numbers of a rule book that must lie within bounds.
#pragma once

#include <optional>
#include <string_view>

#include "adapters/toml/toml_reader.h"
#include "engine/value/citation.h"

namespace duibiao {

/// Both ends included.
struct Bounds {
  Decimal low{};
  Decimal high{};
};

inline constexpr Bounds kPercent{{0, 0}, {100, 0}};

/// The decimal under the required `key`; `low` of `bounds`, with the fault, where there is none.
/// Problems: those of TomlReader::decimal; `out_of_range` {key, found, low, high}.
[[nodiscard]] Decimal bounded(TomlReader& reader, std::string_view key, const Bounds& bounds);

/// As `bounded`, for a whole number.
[[nodiscard]] int bounded_whole(TomlReader& reader, std::string_view key, int low, int high);

/// The confidence under "percent", 1 … 99: required where `assurance` is memory and refused
/// anywhere else, `percent_and_memory`; then 0. Without an assurance nothing is said about it.
[[nodiscard]] int confidence(TomlReader& reader, std::optional<Assurance> assurance);

}  // namespace duibiao
