// Why two scores of one indicator differ, as a closed variant: a difference is the sum of parts,
// and every part has one class. What cannot be told is a class of its own. SPEC §5 and §8.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/value/ratio.h"

namespace duibiao {

/// 计算差异: same facts, same rule, worked out or written down differently.
struct ArithmeticCause {
  enum class How {
    rounded,        ///< the exact score rounded to the decimals that were written
    cut_off,        ///< the exact score cut off there
    value_rounded,  ///< the claimed value is the books' figure at the decimals that were written
    sum,            ///< the parts do not add up to the stated total
  };
  How how = How::rounded;
  friend bool operator==(const ArithmeticCause&, const ArithmeticCause&) = default;
};

/// The rules that a score may follow instead of the book's.
enum class OtherRule {
  full_weight_for_miss,  ///< the whole weight although the target was missed
  weighs_nothing,        ///< points for a row that the book keeps as a check list
  over_not_reduced,      ///< without the deduction that counts
  over_reduced,          ///< with a deduction that does not count
  beyond_weight,         ///< weight · attainment without the cap
  nothing_for_miss,      ///< 0 for a miss that the book gives a share for
  wrong_direction,       ///< t/a for a floor, a/t for a ceiling
  one_minus_deviation,   ///< weight · (1 − |a − t|/t)
  pass_line,             ///< P2, 60 %
  proportional,          ///< P1
  inverse,               ///< R1
  linear_to_2t,          ///< R2
  symmetric,             ///< min(a/t, t/a)
  as_at_least,           ///< E1
  exact,                 ///< E3 read as nothing for a miss
  half_year_target,      ///< held against the half-year value
  outside_tier,          ///< a share that the finding's tier does not hold
};

/// 规则差异: the score is exactly what another rule gives for the same value. Every rule and every
/// other rule book that gives it is named; several may.
struct RuleCause {
  std::vector<OtherRule> rules{};
  std::vector<std::string> books{};  ///< ids
  friend bool operator==(const RuleCause&, const RuleCause&) = default;
};

/// 依据差异: the claimed value is not what the books say.
struct EvidenceCause {
  enum class How {
    another_value,   ///< the books have another figure
    no_figure,       ///< the books have none
    not_comparable,  ///< the books' figure cannot be held against the target
  };
  How how = How::another_value;
  friend bool operator==(const EvidenceCause&, const EvidenceCause&) = default;
};

/// 判断差异: left to somebody's judgement by the rules themselves.
struct JudgementCause {
  enum class How {
    tier,      ///< another share within the tier of a qualitative finding
    reviewer,  ///< the reviewer's score, which no rule gives
  };
  How how = How::tier;
  friend bool operator==(const JudgementCause&, const JudgementCause&) = default;
};

/// 无法判明. `reason`: "no_rule_gives_it", "claim_not_comparable", "row_not_judged",
/// "rows_without_score", "own_row" (a row that the engine does not score).
struct UntoldCause {
  std::string_view reason = "no_rule_gives_it";
  friend bool operator==(const UntoldCause&, const UntoldCause&) = default;
};

using DifferenceCause =
    std::variant<ArithmeticCause, RuleCause, EvidenceCause, JudgementCause, UntoldCause>;

/// The classes, in the order of the variant.
inline constexpr std::size_t kDifferenceClasses = std::variant_size_v<DifferenceCause>;

/// A part of a difference; `points` is signed and 0 where values differ without any effect.
struct DifferencePart {
  DifferenceCause cause{};
  Ratio points{};
  friend bool operator==(const DifferencePart&, const DifferencePart&) = default;
};

/// score − engine's score, and its parts, which add up to it.
struct ScoreDifference {
  Ratio points{};
  std::vector<DifferencePart> parts{};
  friend bool operator==(const ScoreDifference&, const ScoreDifference&) = default;
};

/// Points by class, in the order of the variant.
using ClassSums = std::array<Ratio, kDifferenceClasses>;

}  // namespace duibiao
