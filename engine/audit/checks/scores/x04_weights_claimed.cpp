#include <algorithm>

#include "engine/audit/checks/claims.h"
#include "engine/audit/checks/money.h"
#include "engine/audit/text/name_core.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {
namespace {

bool is_execution_row(const Indicator& indicator, const Vocabulary& vocabulary) {
  return standard_name(vocabulary, indicator.level1) == "预算执行率" ||
         standard_name(vocabulary, plain_name(indicator.name)) == "预算执行率";
}

/// The points of the funds row by the rule book, where they stand beside the rows.
Ratio execution_points(const RuleBook& book) {
  const auto leaf = std::ranges::find(book.weights, true, &LevelWeight::leaf);
  return leaf == book.weights.end() ? Ratio{0} : leaf->points.ratio();
}

}  // namespace

/// In a self-evaluation the weights add up to 100, the funds row included, and only one row of the
/// funds carries points.
CheckOutcome x04_weights_claimed(const AuditSubject& subject, const CheckSettings& settings) {
  if (const auto reason = why_no_claims(subject); !reason.empty()) {
    return not_judged(reason);
  }
  Ratio total;
  std::size_t given = 0;
  AuditFinding funds = project_finding("sub-rows");
  for (const Indicator& row : subject.form.indicators) {
    if (!row.weight) {
      continue;
    }
    ++given;
    total = sum(total, row.weight->ratio()).value_or(total);
    if (row.weight->mantissa > 0 && is_execution_row(row, subject.vocabulary)) {
      funds.evidence.push_back(evidence_of(row));
    }
  }
  if (given == 0) {
    return not_judged("no_weights");
  }
  std::vector<AuditFinding> findings;
  if (funds.evidence.size() > 1) {
    funds.facts = {{"rows", std::to_string(funds.evidence.size())}};
    findings.push_back(std::move(funds));
  }
  const bool apart = subject.statements.find(kFundsRow, StatementKind::claimed_score) != nullptr &&
                     execution_row(subject.form, subject.vocabulary) == nullptr;
  const Ratio beside = apart ? execution_points(subject.assessment->rule_book) : Ratio{0};
  const Ratio all = sum(total, beside).value_or(total);
  if (all != settings.ratio("total_points")) {
    findings.push_back(project_finding("total", {{subject.form.where, ""}},
                                       {{"sum", brief(total, 4)}, {"funds", brief(beside, 4)}}));
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
