// What kind of thing a target cell says: the evidence by which a cell is told from a name, and a
// row's section from its neighbours'.
#pragma once

#include <string_view>

#include "engine/target/vocabulary.h"

namespace duibiao {

/// The kind of a target: words, or what its number measures; `none` is empty, a placeholder or
/// unreadable and is evidence of nothing.
enum class ValueKind { none, words, day, number, count, rate, money, time };

/// The kind of `text` read as a target; 序时进度 is a rate.
[[nodiscard]] ValueKind kind_of(std::string_view text, const Vocabulary& vocabulary);

/// Can `text` only be a target: a placeholder, a number with a written sign, a bare number or one
/// with a known unit, a day, 序时进度? An indicator's name is none of these.
[[nodiscard]] bool is_plainly_a_value(std::string_view text, const Vocabulary& vocabulary);

}  // namespace duibiao
