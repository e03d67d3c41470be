#include "engine/audit/checks/claims.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {
namespace {

AuditFinding unexplained(const AssessedIndicator& row) {
  const auto percent = product(*row.evaluation.attainment, Ratio{100});
  return finding_on(
      "unexplained", row.indicator,
      {{row.evaluation.actual.where, row.evaluation.actual.written}, evidence_of(row.target())},
      {{"actual", row.evaluation.actual.written},
       {"target", row.target().written},
       {"percent", percent ? fixed(*percent, 0) + "%" : "–"}});
}

}  // namespace

/// Targets exceeded by far: each needs an explanation, and many of them mean targets set too low.
/// The bound is the rule book's.
CheckOutcome x08_over_achievement(const AuditSubject& subject, const CheckSettings& settings) {
  if (subject.assessment == nullptr) {
    return not_judged("not_assessed");
  }
  const bool explains = carries_explanations(subject);
  std::vector<AuditFinding> findings;
  AuditFinding many = project_finding("many");
  int judged = 0;
  for (const AssessedIndicator& row : subject.assessment->indicators) {
    judged += is_judged(row.evaluation) ? 1 : 0;
    if (!row.over_achieved) {
      continue;
    }
    many.evidence.push_back({row.evaluation.actual.where, row.evaluation.actual.written});
    if (explains && !is_explained(subject, row.indicator.code)) {
      findings.push_back(unexplained(row));
    }
  }
  if (judged == 0) {
    return not_judged("no_figures");
  }
  const auto over = static_cast<int>(many.evidence.size());
  const bool is_many = over >= settings.count("least_rows") &&
                       over * 100 >= settings.count("least_percent_of_rows") * judged;
  if (is_many) {
    many.facts = {{"rows", std::to_string(over)}, {"judged", std::to_string(judged)}};
    findings.push_back(std::move(many));
  }
  return explains || over == 0 ? fired_or_passed(std::move(findings))
                               : fired_or_not_judged(std::move(findings), "no_reasons");
}

}  // namespace duibiao::checks
