#include "engine/audit/checks/goals/goal_rows.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {
namespace {

/// Template rows and sums of money need no word in the goal.
bool should_stand_in_goal(const Indicator& indicator, const Vocabulary& vocabulary) {
  const Quantity* full = bound_of(indicator.full_year.target);
  const bool money = full != nullptr && full->unit.dimension == Dimension::money;
  return !money && !is_compliance_row(indicator, vocabulary);
}

}  // namespace

/// Promises of the goal that no row measures, and rows that the goal does not speak of.
CheckOutcome t16_goal_not_covered(const AuditSubject& subject, const CheckSettings& settings) {
  if (!has_goal(subject.form)) {
    return not_judged("no_goal_text");
  }
  const GoalRows rows(subject, settings);
  std::vector<AuditFinding> findings;
  for (const Promise& promise : rows.promises()) {
    if (!rows.row_for(promise)) {
      findings.push_back(
          project_finding("promise", {rows.goal_evidence()},
                          {{"promise", promise.clause}, {"promised", promise.written}}));
    }
  }
  AuditFinding unrelated = project_finding("rows");
  std::vector<std::string> names;
  const double least = settings.share("least_in_goal_percent");
  for (const Indicator& indicator : subject.form.indicators) {
    if (should_stand_in_goal(indicator, subject.vocabulary) &&
        rows.share_in_goal(indicator) < least) {
      unrelated.evidence.push_back(evidence_of(indicator));
      names.push_back(indicator.name);
    }
  }
  if (!names.empty()) {
    unrelated.facts = {{"rows", std::to_string(names.size())}, {"names", listed(names)}};
    findings.push_back(std::move(unrelated));
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
