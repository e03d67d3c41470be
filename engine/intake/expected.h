// What a cell beside a target is expected to hold, for a look at what comes in before it is kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/target/form.h"
#include "engine/target/vocabulary.h"
#include "engine/value/unit.h"

namespace duibiao {

/// The target that words about the year's end are held against: that of the full year, else that of
/// the half-year.
[[nodiscard]] const TargetCell& expected_cell(const Indicator& indicator);

/// The unit in which a figure for `target` is expected, which may be the unit none; nothing for a
/// target that is no number.
[[nodiscard]] std::optional<Unit> expected_unit(const Target& target, const Vocabulary& vocabulary);

/// The family of the unit that `written` is in, read as a figure: a pair n/d is a rate, a value
/// without a unit is in that of `expected`. Nothing where it is no figure.
[[nodiscard]] std::optional<std::string> family_in(std::string_view written, const Unit& expected,
                                                   const Vocabulary& vocabulary);

}  // namespace duibiao
