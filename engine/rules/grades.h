// Grades: 优 良 中 差, by half-open bands of the total. SPEC §5; regulations §3.8.
#pragma once

#include <string>

#include "engine/rules/rule_book.h"

namespace duibiao {

/// The grade of `score` points; a band starts at its bound, so 90 is 优 and 89.99 is 良. Empty
/// where the book has no grades.
[[nodiscard]] std::string grade_of(const RuleBook& book, const Ratio& score);

}  // namespace duibiao
