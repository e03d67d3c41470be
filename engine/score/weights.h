// The points each indicator can earn: as the form gives them, or by the rule book's level weights,
// shared equally. SPEC §5, "Weights"; regulations §3.2, §7.1.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/base/result.h"
#include "engine/rules/rule_book.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// The most points that one indicator can weigh. Forms have 100 in all; this bound is what makes
/// every sum of weights and of scores fit, whichever indicators it is made of.
inline constexpr std::int64_t kMostPoints = 1'000'000'000;

/// Take the form's weights only when they add up to 100, or as they stand (`--weights as-given`).
enum class WeightsMode { must_add_up, as_given };

/// Where the weights come from.
enum class WeightsOrigin { form, rule_book, as_given };

/// One weight an indicator, in the order of the form.
struct Weights {
  std::vector<Ratio> points{};
  std::vector<bool> compliance_only{};  ///< a 决策 / 过程 leaf that weighs 0 under a central book
  WeightsOrigin origin = WeightsOrigin::form;
  Ratio total{};
};

/// What weights are allocated under.
struct WeightRules {
  const RuleBook& book;
  const Vocabulary& vocabulary;             ///< level aliases: 产出 = 产出指标
  std::span<const RuleBook> known_books{};  ///< to name the books that fit, in a fault
};

/// The weights of `form`, each from 0 to kMostPoints with at most 18 decimals. All given: they must
/// add up to exactly 100 unless `as_given`. None given: by the book, equal shares to 0.01 by
/// largest remainder, first rows first. Errors: `weights_do_not_add_up`, `weight_out_of_range` (of
/// its indicator), `weights_incomplete`, `level_not_in_book`, `level_missing_for_book`,
/// `no_execution_leaf`. Notes: `weights_as_given`, `weights_from_rule_book`.
[[nodiscard]] Read<Weights> allocate_weights(const Form& form, const WeightRules& rules,
                                             WeightsMode mode);

/// The entry of `book` that `indicator` gets its weight from: the leaf of its name wherever it
/// stands, else its level's, both by alias; null where the book has neither.
[[nodiscard]] const LevelWeight* weight_entry(const RuleBook& book, const Indicator& indicator,
                                              const Vocabulary& vocabulary);

/// `total` shared among `count` leaves to 0.01 by largest remainder, the first ones first; the
/// shares add up to `total` exactly where that has no more than two decimals. count ≥ 1.
[[nodiscard]] std::vector<Ratio> equal_shares(const Decimal& total, int count);

}  // namespace duibiao
