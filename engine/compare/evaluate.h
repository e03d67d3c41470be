// Holds the observations of one indicator against one target. The only visit over the kinds of
// target that compares; each kind's rule is its own header beside this one. SPEC §4.
#pragma once

#include <span>

#include "engine/actual/observation.h"
#include "engine/compare/evaluation.h"
#include "engine/rules/rule_book.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// What a comparison depends on beside the target and the figures.
struct CompareContext {
  const Vocabulary& vocabulary;
  const Tiers& tiers;  ///< of the rule book: bounds and points of qualitative findings
  Course course{};
  Date as_of{};
  ElapsedBy elapsed_by = ElapsedBy::months;
};

/// Evaluates `target` against `counted` (the observations that count, oldest first; may be empty)
/// in the order of SPEC §4: no target, unreadable target, no data, then the comparison.
[[nodiscard]] Evaluation evaluate(const Target& target, Measure measure,
                                  std::span<const Observation> counted,
                                  const CompareContext& context);

/// The elapsed share of the course in percent: what 序时进度 asks for.
[[nodiscard]] Ratio schedule_bound(const CompareContext& context);

}  // namespace duibiao
