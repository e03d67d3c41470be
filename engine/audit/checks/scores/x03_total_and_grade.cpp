#include <algorithm>

#include "engine/audit/checks/claims.h"
#include "engine/audit/checks/money.h"
#include "engine/rules/grades.h"
#include "engine/target/text_reader.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {
namespace {

/// What the rows claim together, and whether every row that weighs something claims anything.
struct ClaimedTotal {
  Ratio points{};
  bool complete = true;
  std::vector<Evidence> evidence{};
};

ClaimedTotal total_of_rows(const AuditSubject& subject) {
  ClaimedTotal total;
  const std::vector<ClaimedRow> rows = claimed_rows(subject);
  const auto add = [&total](const Statement& claim, const Decimal& points) {
    const auto more = sum(total.points, points.ratio());
    total.points = more.value_or(total.points);
    total.complete = total.complete && more.has_value();
    total.evidence.push_back(evidence_of(claim));
  };
  for (const ClaimedRow& claimed : rows) {
    add(*claimed.claim, claimed.points);
  }
  const bool has_leaf = execution_row(subject.form, subject.vocabulary) != nullptr;
  const Statement* funds = subject.statements.find(kFundsRow, StatementKind::claimed_score);
  if (const auto points = has_leaf ? std::nullopt : points_in(funds)) {
    add(*funds, *points);
  }
  for (const AssessedIndicator& row : subject.assessment->indicators) {
    const bool weighs = row.indicator.weight && row.indicator.weight->mantissa > 0;
    const bool claims = std::ranges::find(rows, &row, &ClaimedRow::row) != rows.end();
    total.complete = total.complete && (!weighs || claims);
  }
  return total;
}

void hold_grade(const AuditSubject& subject, const Ratio& total, const Statement& stated,
                std::vector<AuditFinding>& findings) {
  const Statement* grade = subject.statements.find(kTotal, StatementKind::claimed_value);
  const std::string by_rule = grade_of(subject.assessment->rule_book, total);
  if (grade == nullptr || by_rule.empty() || normalise(grade->value) == by_rule) {
    return;
  }
  findings.push_back(
      project_finding("grade", {evidence_of(*grade), evidence_of(stated)},
                      {{"claimed", grade->value}, {"total", stated.value}, {"expected", by_rule}}));
}

}  // namespace

/// The stated total is the sum of the rows, and the stated grade is that of the total.
CheckOutcome x03_total_and_grade(const AuditSubject& subject, const CheckSettings& settings) {
  if (const auto reason = why_no_claims(subject); !reason.empty()) {
    return not_judged(reason);
  }
  const Statement* stated = subject.statements.find(kTotal, StatementKind::claimed_score);
  const auto total = points_in(stated);
  if (!total) {
    return not_judged("no_claimed_total");
  }
  std::vector<AuditFinding> findings;
  hold_grade(subject, total->ratio(), *stated, findings);
  const ClaimedTotal rows = total_of_rows(subject);
  if (!rows.complete) {
    return fired_or_not_judged(std::move(findings), "claims_incomplete");
  }
  if (differ(total->ratio(), rows.points, settings.ratio("tolerance"))) {
    std::vector<Evidence> evidence{evidence_of(*stated)};
    evidence.insert(evidence.end(), rows.evidence.begin(), rows.evidence.end());
    findings.push_back(
        project_finding("total", std::move(evidence),
                        {{"claimed", to_string(*total)}, {"sum", brief(rows.points, 4)}}));
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
