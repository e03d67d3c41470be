#include "engine/audit/checks/claims.h"

namespace duibiao::checks {
namespace {

std::vector<Evidence> evidence_for(const ClaimedRow& claimed, const Evaluation& evaluation) {
  return {{evaluation.actual.where, evaluation.actual.written},
          evidence_of(claimed.row->target()),
          evidence_of(*claimed.claim)};
}

std::vector<Fact> facts_for(const ClaimedRow& claimed, const Evaluation& evaluation) {
  return {{"actual", evaluation.actual.written},
          {"target", claimed.row->target().written},
          {"claimed", to_string(claimed.points)}};
}

}  // namespace

/// A row that was missed has full marks, or nobody says why it was missed or lost points.
CheckOutcome x05_unmet_rows(const AuditSubject& subject, const CheckSettings&) {
  if (const auto reason = why_no_claims(subject); !reason.empty()) {
    return not_judged(reason);
  }
  const bool explains = carries_explanations(subject);
  std::vector<AuditFinding> findings;
  for (const ClaimedRow& claimed : claimed_rows(subject)) {
    const Evaluation evaluation = claimed_evaluation(subject, *claimed.row);
    const bool missed = is_missed(evaluation);
    const bool full = claimed.weight && claimed.points.ratio() >= *claimed.weight;
    const bool words = std::holds_alternative<Phrase>(claimed.row->target().target);
    if (missed && full && !words) {
      findings.push_back(finding_on("full-marks", claimed.row->indicator,
                                    evidence_for(claimed, evaluation),
                                    facts_for(claimed, evaluation)));
    }
    const bool lost = claimed.weight && !full;
    if (explains && (missed || lost) && !is_explained(subject, claimed.row->indicator.code)) {
      findings.push_back(finding_on(missed ? "unexplained" : "lost-unexplained",
                                    claimed.row->indicator, evidence_for(claimed, evaluation),
                                    facts_for(claimed, evaluation)));
    }
  }
  return explains ? fired_or_passed(std::move(findings))
                  : fired_or_not_judged(std::move(findings), "no_reasons");
}

}  // namespace duibiao::checks
