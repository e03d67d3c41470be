// Points: the share of its weight that an evaluation earns under a rule book, rounded once. SPEC
// §5; the variants are regulations §3.5.
#pragma once

#include <cstdint>
#include <optional>

#include "engine/compare/evaluation.h"
#include "engine/rules/rule_book.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"

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

/// The share of its weight that `evaluation` of `indicator` against `target` earns under `book`.
[[nodiscard]] EarnedShare earned_share(const Indicator& indicator, const Target& target,
                                       const Evaluation& evaluation, const RuleBook& book,
                                       const Vocabulary& vocabulary);

/// weight · share in hundredths of a point, rounded once, half away from zero; nothing where it
/// does not fit.
[[nodiscard]] std::optional<std::int64_t> score_hundredths(const Ratio& weight, const Ratio& share);

}  // namespace duibiao
