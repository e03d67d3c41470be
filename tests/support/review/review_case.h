// One project with figures and statements at the year's end, said briefly, and what a review makes
// of it as one line of text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/assess/assess.h"
#include "engine/review/review.h"
#include "tests/support/domain.h"
#include "tests/support/rule_books.h"

namespace duibiao::test {

/// A project; weights stand as they are given.
struct ReviewCase {
  Form form{};
  std::vector<Observation> observations{};
  std::vector<Statement> statements{};
  RuleBook book = central_book();
  std::vector<RuleBook> known_books{};
};

/// One row P-01 of `weight` points with its figure in December ("" for none), the value and the
/// points that the unit claims ("" for none), and the reviewer's points.
[[nodiscard]] ReviewCase reviewed_row(std::string_view target, std::string_view weight,
                                      std::string_view figure, std::string_view claimed_value,
                                      std::string_view claimed, std::string_view reviewed = "");

/// A form without weights under a central book, whose first row P-01, ≥40次 of 决策, is a
/// check-list row with this figure, claimed to be it and to earn these points ("" for none).
[[nodiscard]] ReviewCase check_list_row(std::string_view figure, std::string_view claimed);

/// A statement of the project "P"; without a day it always stands.
[[nodiscard]] Statement stated(std::string_view indicator, StatementKind kind,
                               std::string_view value, std::string_view day = "");

[[nodiscard]] Assessment assessed(const ReviewCase& project, std::string_view day = "2024-12-31");

/// "1.50 = evidence another 0.50 + rule full_weight 1": the points and the parts of a difference;
/// "-" for none.
[[nodiscard]] std::string spoken(const std::optional<ScoreDifference>& difference);

/// `spoken` of the first row's claim, and of its review.
[[nodiscard]] std::string claim_of(const ReviewCase& project);
[[nodiscard]] std::string review_of_row(const ReviewCase& project);

}  // namespace duibiao::test
