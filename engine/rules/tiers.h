// The tiers of a qualitative finding under a rule book: what a tier word is worth and which shares
// belong to it. SPEC §5; regulations §3.4.
#pragma once

#include "engine/rules/rule_book.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// The share, in percent, that `word` is worth where no share is given: an assumption of the book.
[[nodiscard]] Decimal tier_point(const Tiers& tiers, TierWord word);

/// Does `share_percent` lie in the tier that `word` names? Half-open: the bound itself belongs to
/// the tier above it; the top tier ends with 100. 基本达成 names the top tier.
[[nodiscard]] bool share_in_tier(const Tiers& tiers, TierWord word, const Decimal& share_percent);

/// A percentage as a share of one: 75 → 3/4.
[[nodiscard]] Ratio percent_share(const Decimal& percent);

}  // namespace duibiao
