#include <optional>

#include "engine/audit/checks/claims.h"
#include "engine/review/tier_band.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {
namespace {

std::vector<Evidence> evidence_for(const ClaimedRow& claimed, const Evaluation& evaluation) {
  return {evidence_of(*claimed.claim), {evaluation.actual.where, evaluation.actual.written}};
}

void hold_row(const AuditSubject& subject, const ClaimedRow& claimed,
              std::vector<AuditFinding>& findings) {
  const AssessedIndicator& row = *claimed.row;
  const Evaluation evaluation = claimed_evaluation(subject, row);
  const auto band =
      is_judged(evaluation)
          ? tier_band(evaluation, subject.assessment->rule_book.tiers, subject.vocabulary)
          : std::nullopt;
  const auto share = quotient(claimed.points.ratio(), *claimed.weight);
  const auto percent = share ? product(*share, Ratio{100}) : std::nullopt;
  if (!band || !percent) {
    return;
  }
  if (!band->holds(*percent)) {
    findings.push_back(finding_on("band", row.indicator, evidence_for(claimed, evaluation),
                                  {{"actual", evaluation.actual.written},
                                   {"claimed", to_string(claimed.points)},
                                   {"weight", brief(*claimed.weight, 4)},
                                   {"low", brief(band->low, 2)},
                                   {"high", brief(band->high, 2)}}));
  }
  const bool evidence = subject.statements.find(row.indicator.code, StatementKind::evidence);
  if (*percent == Ratio{100} && subject.statements.carries(StatementKind::evidence) && !evidence) {
    findings.push_back(finding_on(
        "no-evidence", row.indicator, evidence_for(claimed, evaluation),
        {{"actual", evaluation.actual.written}, {"claimed", to_string(claimed.points)}}));
  }
}

}  // namespace

/// The points of a qualitative row lie in the band of its tier, and full points are evidenced.
CheckOutcome x20_tier_points(const AuditSubject& subject, const CheckSettings&) {
  if (const auto reason = why_no_claims(subject); !reason.empty()) {
    return not_judged(reason);
  }
  std::vector<AuditFinding> findings;
  bool any = false;
  for (const ClaimedRow& claimed : claimed_rows(subject)) {
    const bool words = std::holds_alternative<Phrase>(claimed.row->target().target);
    if (words && claimed.weight && *claimed.weight > Ratio{0}) {
      any = true;
      hold_row(subject, claimed, findings);
    }
  }
  return any ? fired_or_passed(std::move(findings)) : not_judged("no_qualitative_rows");
}

}  // namespace duibiao::checks
