#include "engine/audit/checks/claims.h"

#include <algorithm>
#include <array>

#include "engine/review/claimed_value.h"

namespace duibiao::checks {
namespace {

constexpr std::array kExplanations{StatementKind::reason, StatementKind::measure,
                                   StatementKind::over_cause};

}  // namespace

std::vector<ClaimedRow> claimed_rows(const AuditSubject& subject) {
  std::vector<ClaimedRow> rows;
  if (subject.assessment == nullptr) {
    return rows;
  }
  for (const AssessedIndicator& row : subject.assessment->indicators) {
    const Statement* claim =
        subject.statements.find(row.indicator.code, StatementKind::claimed_score);
    if (const auto points = points_in(claim)) {
      const auto& weight = row.indicator.weight;
      rows.push_back(
          {&row, claim, *points, weight ? std::optional(weight->ratio()) : std::optional<Ratio>{}});
    }
  }
  return rows;
}

std::string_view why_no_claims(const AuditSubject& subject) {
  if (subject.assessment == nullptr) {
    return "not_assessed";
  }
  return subject.statements.carries(StatementKind::claimed_score) ? "" : "no_claims";
}

Evaluation evaluated_with(const AuditSubject& subject, const TargetCell& target,
                          const Statement& value) {
  return evaluate_claim(*subject.assessment, target, value, subject.vocabulary);
}

Evaluation claimed_evaluation(const AuditSubject& subject, const AssessedIndicator& row) {
  const Statement* value =
      subject.statements.find(row.indicator.code, StatementKind::claimed_value);
  return value == nullptr ? row.evaluation : evaluated_with(subject, row.target(), *value);
}

CheckOutcome incomparable_claims(const AuditSubject& subject,
                                 std::string_view (*variant_of)(std::string_view reason)) {
  if (subject.assessment == nullptr) {
    return not_judged("not_assessed");
  }
  std::vector<AuditFinding> findings;
  bool any = false;
  for (const AssessedIndicator& row : subject.assessment->indicators) {
    const Evaluation evaluation = claimed_evaluation(subject, row);
    const Actual& actual = evaluation.actual;
    any = any || !actual.written.empty();
    const auto* outcome = std::get_if<NotAssessable>(&evaluation.outcome);
    const auto variant = outcome != nullptr ? variant_of(outcome->reason) : "";
    if (!variant.empty()) {
      findings.push_back(finding_on(
          variant, row.indicator, {{actual.where, actual.written}, evidence_of(row.target())},
          {{"actual", actual.written}, {"target", row.target().written}}));
    }
  }
  return any ? fired_or_passed(std::move(findings)) : not_judged("no_figures");
}

std::optional<Ratio> earned_by_rule(const AuditSubject& subject, const AssessedIndicator& row,
                                    const Evaluation& evaluation) {
  if (!is_judged(evaluation)) {
    return std::nullopt;
  }
  const auto earned = earned_share(row.indicator, row.target().target, evaluation,
                                   subject.assessment->rule_book, subject.vocabulary);
  return earned ? std::optional(earned->share) : std::nullopt;
}

bool is_explained(const AuditSubject& subject, std::string_view indicator) {
  return std::ranges::any_of(kExplanations, [&](StatementKind kind) {
    return says_something(subject.statements.find(indicator, kind), subject.vocabulary);
  });
}

bool carries_explanations(const AuditSubject& subject) {
  return std::ranges::any_of(kExplanations,
                             [&](StatementKind kind) { return subject.statements.carries(kind); });
}

Ratio rounding_of(const Decimal& written, const Ratio& least, const Ratio& most) {
  const Ratio half{1, power_of_ten(written.decimals) * 2};
  return std::clamp(half, least, most);
}

}  // namespace duibiao::checks
