#include "engine/review/tier_band.h"

#include "engine/actual/reading.h"

namespace duibiao {

std::optional<TierBand> tier_band(const Evaluation& evaluation, const Tiers& tiers,
                                  const Vocabulary& vocabulary) {
  const auto tier = read_finding(evaluation.actual.written, vocabulary).tier;
  const bool top = std::holds_alternative<Met>(evaluation.outcome) || tier == TierWord::achieved ||
                   tier == TierWord::mostly_achieved;
  const Ratio top_from = tiers.top_from.ratio();
  const Ratio middle_from = tiers.middle_from.ratio();
  if (top) {
    return TierBand{top_from, Ratio{100}, true};
  }
  if (!tier) {
    return std::nullopt;
  }
  return *tier == TierWord::partly_achieved ? TierBand{middle_from, top_from, false}
                                            : TierBand{Ratio{0}, middle_from, false};
}

}  // namespace duibiao
