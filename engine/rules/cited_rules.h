// A rule book seen as its sources: which rule stands on which citation, and how sure we are of the
// whole. For `rules list` and `rules show`; nothing is computed with it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/rules/rule_book.h"

namespace duibiao {

/// One rule of a book with its citation. `rule` is the section's name in the book's file: positive,
/// reverse, tiers, tier_points, grades …; for weights the level stands beside it.
struct CitedRule {
  std::string_view rule;
  std::string level{};
  Citation citation{};
};

/// Every rule of `book` in the order of its file; rules that the book leaves out are not listed.
[[nodiscard]] std::vector<CitedRule> cited_rules(const RuleBook& book);

/// How many rules are known in which way, and the confidence of the least sure memory (0: none is
/// from memory).
struct AssuranceSummary {
  int seen = 0;
  int memory = 0;
  int inference = 0;
  int assumption = 0;
  int least_percent = 0;

  friend bool operator==(const AssuranceSummary&, const AssuranceSummary&) = default;
};

/// Counts over `cited_rules(book)`.
[[nodiscard]] AssuranceSummary assurance_of(const RuleBook& book);

/// One line of `rules list`.
struct RuleBookListing {
  std::string id{};
  std::string title{};
  std::string issuer{};
  std::optional<Date> effective{};
  std::optional<Date> superseded{};
  AssuranceSummary assurance{};
};

[[nodiscard]] RuleBookListing listing_of(const RuleBook& book);

}  // namespace duibiao
