#include "engine/rules/tiers.h"

namespace duibiao {

Decimal tier_point(const Tiers& tiers, TierWord word) {
  switch (word) {
    case TierWord::achieved:
      return tiers.achieved;
    case TierWord::mostly_achieved:
      return tiers.mostly_achieved;
    case TierWord::partly_achieved:
      return tiers.partly_achieved;
    case TierWord::not_achieved:
      return tiers.not_achieved;
  }
  __builtin_trap();
}

bool share_in_tier(const Tiers& tiers, TierWord word, const Decimal& share_percent) {
  switch (word) {
    case TierWord::achieved:
    case TierWord::mostly_achieved:
      return share_percent >= tiers.top_from && share_percent <= Decimal{100, 0};
    case TierWord::partly_achieved:
      return share_percent >= tiers.middle_from && share_percent < tiers.top_from;
    case TierWord::not_achieved:
      return share_percent >= Decimal{} && share_percent < tiers.middle_from;
  }
  __builtin_trap();
}

Ratio percent_share(const Decimal& percent) {
  const Ratio value = percent.ratio();
  return {value.numerator(), value.denominator() * 100};
}

}  // namespace duibiao
