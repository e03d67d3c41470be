// Which of a project's statements stand on a day: what a form of that day says in the unit's words.
// SPEC §8.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "engine/statement/statement.h"
#include "engine/value/course.h"
#include "engine/value/date.h"

namespace duibiao {

/// What stands, and how much was left aside because of its date.
struct StandingStatements {
  std::vector<Statement> standing{};  ///< by indicator (by bytes), kind and category of a reason
  std::size_t before_course = 0;
  std::size_t after_day = 0;
};

/// The statements of `project` that stand on `day`: of each indicator and kind the latest by date,
/// of one date the later read; reasons of different categories stand side by side. A statement
/// without a date is older than any with one. What is dated before the course or after `day` does
/// not count.
[[nodiscard]] StandingStatements standing_statements(std::span<const Statement> statements,
                                                     std::string_view project, const Course& course,
                                                     const Date& day);

/// Those of `standing` that are about the milestone of `day`: after the course's middle what was
/// said after it, since a reason for June explains nothing in December; up to it, all. Without a
/// date a statement always counts.
[[nodiscard]] std::vector<Statement> about_the_milestone(std::span<const Statement> standing,
                                                         const Course& course, const Date& day);

/// The statement of `kind` on `indicator` among those that stand; null where there is none. Of
/// reasons the first category's.
[[nodiscard]] const Statement* find_statement(std::span<const Statement> standing,
                                              std::string_view indicator, StatementKind kind);

/// All reasons on `indicator` among those that stand: without a category first, then by category.
[[nodiscard]] std::vector<Reason> reasons_of(std::span<const Statement> standing,
                                             std::string_view indicator);

}  // namespace duibiao
