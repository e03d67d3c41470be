// Which other rules give a score that the rule book does not: what a clerk may have gone by.
#pragma once

#include <optional>
#include <span>

#include "engine/compare/evaluation.h"
#include "engine/review/difference.h"
#include "engine/rules/rule_book.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"
#include "engine/value/decimal.h"

namespace duibiao {

/// What a score can have been worked out from. The references outlive it.
struct ScoredFacts {
  const Indicator& indicator;
  const Evaluation& evaluation;           ///< of the full-year value; judged
  Ratio weight{};                         ///< points
  Ratio deduction_taken{};                ///< of a reviewer, as far as it counts
  Ratio deduction_asked{};                ///< as stated
  std::optional<Evaluation> half_year{};  ///< the same value against the half-year one
  bool compliance_only = false;           ///< weighs nothing under the book
  std::span<const RuleBook> known_books{};
};

/// `exact` rounded half away from zero (`cut`: cut off) to `places` is `points`.
[[nodiscard]] bool is_rounded(const Decimal& points, const Ratio& exact, int places);
[[nodiscard]] bool is_cut_off(const Decimal& points, const Ratio& exact, int places);

/// Every rule that gives `points`, rounded or cut off to 2 places (to as many as were written,
/// where that is more); empty where none does. Strict equality: fewer decimals match nothing by
/// chance.
[[nodiscard]] RuleCause rules_that_give(const Decimal& points, const ScoredFacts& facts,
                                        const RuleBook& book, const Vocabulary& vocabulary);

}  // namespace duibiao
