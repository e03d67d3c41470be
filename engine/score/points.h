// Points: the share of its weight that an evaluation earns under a rule book, rounded once. SPEC
// §5; the variants are regulations §3.5.
#pragma once

#include <cstdint>
#include <optional>

#include "engine/compare/evaluation.h"
#include "engine/rules/rule_book.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"
#include "engine/value/small_ratio.h"

namespace duibiao {

/// The rule that gave the points, for the proof line.
enum class PointsRule {
  not_judged,    ///< no data, no target or not assessable: 0
  attainment,    ///< weight · min(attainment, 1): the default table, phrases, deadlines, ranges
  pass_line,     ///< P2
  linear_to_2t,  ///< R2
  as_at_least,   ///< E1
  exact,         ///< E3 read as nothing for a miss
  execution_band,
  satisfaction_band,
};

/// A share of the weight in [0, 1] and the rule it came from.
struct EarnedShare {
  Ratio share{};
  PointsRule rule = PointsRule::not_judged;
};

/// The rules of a book that a kind of target is scored by.
enum class ScoredAs { at_least, at_most, equality, attainment, nothing };

/// Which rules score `target`: ≥ > and 序时进度 as `at_least`, ≤ < as `at_most`.
[[nodiscard]] ScoredAs scored_as(const Target& target);

/// What a comparison came to, in numbers only: everything that points depend on beside the book.
struct ComparedNumbers {
  ScoredAs scored_as = ScoredAs::nothing;
  bool met = false;
  Ratio attainment{};
  std::optional<Ratio> deviation{};
  std::optional<Ratio> bound{};   ///< in the base unit
  std::optional<Ratio> actual{};  ///< in the base unit
  bool actual_is_rate = false;    ///< `actual` is in percent
};

/// The leaves that a book may score by a table of their own.
struct LeafRole {
  bool execution_rate = false;  ///< 预算执行率
  bool satisfaction = false;    ///< under 满意度指标
};

/// The role of an indicator of these names, which may be aliases (满意度 → 满意度指标).
[[nodiscard]] LeafRole role_of(const std::string& name, const std::string& level1,
                               const Vocabulary& vocabulary);

/// Does `book` give what is scored so, in this role, weight · min(attainment, 1)?
[[nodiscard]] bool is_scored_by_attainment(ScoredAs scored_as, LeafRole role, const RuleBook& book);

/// min(attainment, 1), and not below 0; by its parts, which takes no product.
template <class AnyRatio>
[[nodiscard]] constexpr AnyRatio within_one(const AnyRatio& attainment) {
  if (attainment.numerator() <= 0) {
    return AnyRatio{0};
  }
  return attainment.numerator() >= attainment.denominator() ? AnyRatio{1} : attainment;
}

/// The share of its weight that a comparison earns under `book`; nothing where the exact share does
/// not fit, which only a pass line can make happen.
[[nodiscard]] std::optional<EarnedShare> earned_share(const ComparedNumbers& compared,
                                                      LeafRole role, const RuleBook& book);

/// The numbers of `evaluation` against `target`, which has an attainment.
[[nodiscard]] ComparedNumbers compared_numbers(const Target& target, const Evaluation& evaluation);

/// The share of its weight that `evaluation` of `indicator` against `target` earns under `book`;
/// nothing where the exact share does not fit.
[[nodiscard]] std::optional<EarnedShare> earned_share(const Indicator& indicator,
                                                      const Target& target,
                                                      const Evaluation& evaluation,
                                                      const RuleBook& book,
                                                      const Vocabulary& vocabulary);

/// weight · share in hundredths of a point, rounded once, half away from zero; nothing where it
/// does not fit.
[[nodiscard]] std::optional<std::int64_t> score_hundredths(const Ratio& weight, const Ratio& share);
[[nodiscard]] std::optional<std::int64_t> score_hundredths(const SmallRatio& weight,
                                                           const SmallRatio& share);

}  // namespace duibiao
