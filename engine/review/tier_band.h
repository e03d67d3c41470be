// The shares of its weight that a qualitative finding may earn by its tier. SPEC §5; regulations
// §3.4.
#pragma once

#include <optional>

#include "engine/compare/evaluation.h"
#include "engine/rules/rule_book.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// The shares of a tier in percent: from low, included, up to high; the top tier's high included.
struct TierBand {
  Ratio low{};
  Ratio high{};
  bool with_high = false;

  /// low ≤ percent < high, or ≤ high in the top tier.
  [[nodiscard]] bool holds(const Ratio& percent) const {
    return percent >= low && (with_high ? percent <= high : percent < high);
  }
};

/// The band of a judged qualitative finding: the top one for what was met; nothing where it names
/// no tier.
[[nodiscard]] std::optional<TierBand> tier_band(const Evaluation& evaluation, const Tiers& tiers,
                                                const Vocabulary& vocabulary);

}  // namespace duibiao
