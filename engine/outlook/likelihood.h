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
};

/// Its code, which has a sentence: certain, possible, impossible.
[[nodiscard]] std::string_view code_of(Likelihood likelihood);

/// The proposal for `indicator`, of `kind`; `full` is its evaluation against the full-year target
/// on the context's day, `forecast` its forecast.
[[nodiscard]] LikelihoodProposal propose_likelihood(const Indicator& indicator, Kind kind,
                                                    const Evaluation& full,
                                                    const Forecast& forecast,
                                                    const LikelihoodRules& rules,
                                                    const CompareContext& context);

}  // namespace duibiao
