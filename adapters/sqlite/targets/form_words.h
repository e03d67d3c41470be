// The words that stand in the target tables for the engine's choices, in the order of its enums.
#pragma once

#include <array>
#include <string_view>

namespace duibiao {

/// Measure, Kind, FundsLine::Side.
inline constexpr std::array<std::string_view, 3> kMeasures{"sum", "last", "ratio"};
inline constexpr std::array<std::string_view, 3> kKinds{"flow", "level", "ceiling"};
inline constexpr std::array<std::string_view, 2> kSides{"income", "expenditure"};
/// The target cells of an indicator, in the order of the table's key.
inline constexpr std::array<std::string_view, 2> kMilestones{"full_year", "half_year"};

}  // namespace duibiao
