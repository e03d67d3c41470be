#include "engine/audit/checks/claims.h"

namespace duibiao::checks {
namespace {

/// What the unit says of one row's end of the year.
struct Expectation {
  const Statement* likelihood = nullptr;
  const Statement* forecast = nullptr;
};

AuditFinding finding_for(std::string_view variant, const AssessedIndicator& row,
                         const Expectation& expected, const Evidence& beside) {
  return finding_on(
      variant, row.indicator,
      {evidence_of(*expected.likelihood), beside, evidence_of(row.indicator.full_year)},
      {{"likelihood", expected.likelihood->value},
       {"beside", beside.text},
       {"target", row.indicator.full_year.written}});
}

void hold_row(const AuditSubject& subject, const AssessedIndicator& row,
              const Expectation& expected, std::vector<AuditFinding>& findings) {
  const auto likelihood = parse_likelihood(expected.likelihood->value);
  if (!likelihood) {
    return;
  }
  if (expected.forecast != nullptr) {
    const Evaluation evaluation =
        evaluated_with(subject, row.indicator.full_year, *expected.forecast);
    const bool certain = *likelihood == Likelihood::certain;
    const bool impossible = *likelihood == Likelihood::impossible;
    if (certain && is_missed(evaluation)) {
      findings.push_back(
          finding_for("below-yet-certain", row, expected, evidence_of(*expected.forecast)));
    } else if (impossible && std::holds_alternative<Met>(evaluation.outcome)) {
      findings.push_back(
          finding_for("met-yet-impossible", row, expected, evidence_of(*expected.forecast)));
    }
  }
  const bool well = row.pace.word == PaceWord::on_pace || row.pace.word == PaceWord::ahead;
  if (*likelihood == Likelihood::impossible && well && !row.pace.early_warning) {
    findings.push_back(finding_for("green-yet-impossible", row, expected,
                                   {row.evaluation.actual.where, row.evaluation.actual.written}));
  }
}

}  // namespace

/// Forecast, pace and likelihood say the same.
CheckOutcome x15_forecast_against_likelihood(const AuditSubject& subject, const CheckSettings&) {
  if (subject.assessment == nullptr) {
    return not_judged("not_assessed");
  }
  if (!subject.statements.carries(StatementKind::likelihood)) {
    return not_judged("no_likelihood");
  }
  std::vector<AuditFinding> findings;
  for (const AssessedIndicator& row : subject.assessment->indicators) {
    const Expectation expected{
        subject.statements.find(row.indicator.code, StatementKind::likelihood),
        subject.statements.find(row.indicator.code, StatementKind::forecast)};
    if (expected.likelihood != nullptr) {
      hold_row(subject, row, expected, findings);
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
