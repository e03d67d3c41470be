// A form that was printed out of the store and comes back: what nobody touched on it says what
// stands, in the words and by the hand that it stands in.
#pragma once

#include <span>
#include <vector>

#include "engine/statement/statement.h"

namespace duibiao {

/// `statements`; of those that stand on a form, which names no author, each that repeats what
/// `standing` says last on or before its day takes over its words and its author. It repeats it as
/// forms print it: numbers of persons masked, points with two decimals, a category before any
/// colon, the reasons of several categories in one cell.
[[nodiscard]] std::vector<Statement> in_standing_words(std::span<const Statement> statements,
                                                       std::span<const Statement> standing);

}  // namespace duibiao
