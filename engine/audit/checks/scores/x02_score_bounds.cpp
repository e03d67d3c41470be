#include "engine/audit/checks/claims.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {

/// No row claims more points than it weighs, or fewer than none.
CheckOutcome x02_score_bounds(const AuditSubject& subject, const CheckSettings&) {
  if (const auto reason = why_no_claims(subject); !reason.empty()) {
    return not_judged(reason);
  }
  std::vector<AuditFinding> findings;
  bool compared = false;
  for (const ClaimedRow& claimed : claimed_rows(subject)) {
    const bool below = claimed.points.mantissa < 0;
    const bool above = claimed.weight && claimed.points.ratio() > *claimed.weight;
    compared = compared || claimed.weight;
    if (below || above) {
      findings.push_back(
          finding_on(below ? "negative" : "above-weight", claimed.row->indicator,
                     {evidence_of(*claimed.claim), evidence_of(claimed.row->indicator)},
                     {{"claimed", to_string(claimed.points)},
                      {"weight", claimed.weight ? brief(*claimed.weight, 4) : "–"}}));
    }
  }
  return compared ? fired_or_passed(std::move(findings))
                  : fired_or_not_judged(std::move(findings), "no_weights");
}

}  // namespace duibiao::checks
