// Will the full-year target be reached: 确定能, 有可能 or 完全不可能? The engine's proposal, which
// stands beside the unit's own word and never in its place. SPEC §6, "Outlook"; regulations §7.2
// (inference).
//
// Decided by the first of these that holds:
//   1. the target is reached and cannot be lost again (a flow at its floor, a day kept) → 确定能
//   2. it is broken and cannot be mended (a ceiling exceeded, = 0 broken, a day missed) →
//   完全不可能
//   3. nothing can be said about the figure (no data, no target, unreadable) → no proposal
//   4. words: the top tier → 确定能, every other → 有可能; a day still ahead → 有可能
//   5. nothing was extrapolated (few events, nothing due yet) → 有可能
//   6. a chance can be given → by the rule book's two bounds
//   7. else by forecast ÷ target and the rule book's two shares
// What 6 and 7 say is held back to 有可能, and why is said, where the figures do not carry it:
//   · 完全不可能 from a single figure or from a stale one; from a chance alone where forecast or
//     pace reach the share that speaks against it; of a level that stands where the form wants it
//     at this time
//   · 确定能 of a flow from a stale figure; of few events that only their plan still foresees
//   · 确定能 of a cap on what is counted, = 0 among them, that an earlier figure broke: where the
//     newest value stands for the year, nobody can tell whether that one was mended or miswritten
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "engine/compare/evaluate.h"
#include "engine/outlook/forecast/forecast.h"
#include "engine/rules/outlook_rules.h"
#include "engine/statement/statement.h"
#include "engine/target/form.h"

namespace duibiao {

/// What a proposal rests on.
enum class LikelihoodBasis { none, already_met, breached, words, undecided, chance, ratio };

/// The proposal, or why there is none.
struct LikelihoodProposal {
  std::optional<Likelihood> word{};
  LikelihoodBasis basis = LikelihoodBasis::none;
  std::string_view reason{};             ///< why there is none, or what was breached or met
  std::optional<Probability> chance{};   ///< for `chance`
  std::optional<Estimate> attainment{};  ///< for `ratio`: forecast ÷ target, as SPEC §4 has it
  std::optional<Problem> held_back{};    ///< a note: why the numbers alone would say more
};

/// What a proposal depends on; the references outlive it.
struct LikelihoodInput {
  const Indicator& indicator;
  Kind kind = Kind::level;
  const Evaluation& full;  ///< against the full-year target on the context's day
  const Forecast& forecast;
  std::optional<Ratio> pace_ratio{};  ///< pace.h
};

/// Its code, which has a sentence: certain, possible, impossible.
[[nodiscard]] std::string_view code_of(Likelihood likelihood);

/// The proposal for one indicator.
[[nodiscard]] LikelihoodProposal propose_likelihood(const LikelihoodInput& input,
                                                    const LikelihoodRules& rules,
                                                    const CompareContext& context);

}  // namespace duibiao
