#include "engine/audit/checks/claims.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {
namespace {

/// The points that a reviewer took off for a target that was too low; 0 where nobody did, or where
/// that is not the recorded cause (SPEC §5).
Ratio deducted(const AuditSubject& subject, std::string_view indicator) {
  const auto points = points_in(subject.statements.find(indicator, StatementKind::over_deduction));
  const Statement* cause = subject.statements.find(indicator, StatementKind::over_cause);
  const bool counts = cause != nullptr && cause->value == kTargetTooLow;
  return points && counts ? points->ratio() : Ratio{0};
}

void hold_row(const AuditSubject& subject, const CheckSettings& settings, const ClaimedRow& claimed,
              std::vector<AuditFinding>& findings) {
  const AssessedIndicator& row = *claimed.row;
  const Evaluation evaluation = claimed_evaluation(subject, row);
  std::vector<Evidence> evidence{evidence_of(*claimed.claim)};
  if (!is_judged(evaluation)) {
    const bool nothing = std::holds_alternative<NoData>(evaluation.outcome);
    if (nothing && claimed.points.mantissa > 0) {
      findings.push_back(finding_on("no-actual", row.indicator, std::move(evidence),
                                    {{"claimed", to_string(claimed.points)}}));
    }
    return;
  }
  const auto share = earned_by_rule(subject, row, evaluation);
  const auto points = share ? product(*claimed.weight, *share) : std::nullopt;
  const auto expected =
      points ? difference(*points, deducted(subject, row.indicator.code)) : std::nullopt;
  const Ratio tolerance = rounding_of(claimed.points, settings.ratio("least_tolerance"),
                                      settings.ratio("most_tolerance"));
  if (!expected || !differ(claimed.points.ratio(), *expected, tolerance)) {
    return;
  }
  evidence.push_back({evaluation.actual.where, evaluation.actual.written});
  evidence.push_back(evidence_of(row.target()));
  findings.push_back(finding_on(claimed.points.ratio() > *expected ? "too-high" : "too-low",
                                row.indicator, std::move(evidence),
                                {{"claimed", to_string(claimed.points)},
                                 {"expected", fixed(*expected, 2)},
                                 {"weight", brief(*claimed.weight, 4)},
                                 {"actual", evaluation.actual.written},
                                 {"target", row.target().written}}));
}

}  // namespace

/// The points that a row claims are those that the rule gives for its figures. What is qualitative
/// is X20's.
CheckOutcome x01_score_by_rule(const AuditSubject& subject, const CheckSettings& settings) {
  if (const auto reason = why_no_claims(subject); !reason.empty()) {
    return not_judged(reason);
  }
  std::vector<AuditFinding> findings;
  bool compared = false;
  for (const ClaimedRow& claimed : claimed_rows(subject)) {
    const bool words = std::holds_alternative<Phrase>(claimed.row->target().target);
    if (!claimed.weight || words) {
      continue;
    }
    compared = true;
    hold_row(subject, settings, claimed, findings);
  }
  return compared ? fired_or_passed(std::move(findings)) : not_judged("no_weights");
}

}  // namespace duibiao::checks
