#include "engine/audit/checks/goals/goal_rows.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {
namespace {

/// The variant that a promise and its row call for; empty where they say the same.
std::string_view variant_of(const Promise& promise, const Indicator& row) {
  const Quantity& bound = *bound_of(row.full_year.target);
  if (bound.unit.family != promise.quantity.unit.family) {
    return "scope";
  }
  const Ratio promised = promise.quantity.in_base();
  if (bound.in_base() == promised) {
    return {};
  }
  const bool cap = is_cap(row.full_year.target);
  const bool weaker = cap ? bound.in_base() > promised : bound.in_base() < promised;
  return weaker ? promise.is_rate() ? "rate" : "number" : "stricter";
}

}  // namespace

/// A figure of the goal text and the row that it speaks of do not say the same.
CheckOutcome t15_goal_contradicted(const AuditSubject& subject, const CheckSettings& settings) {
  if (!has_goal(subject.form)) {
    return not_judged("no_goal_text");
  }
  const GoalRows rows(subject, settings);
  if (rows.promises().empty()) {
    return not_judged("no_figures_in_goal");
  }
  std::vector<AuditFinding> findings;
  for (const Promise& promise : rows.promises()) {
    const auto matched = rows.row_for(promise);
    const std::string_view variant = matched ? variant_of(promise, *matched->row) : "";
    if (variant.empty()) {
      continue;
    }
    std::vector<Evidence> evidence = both_cells(*matched->row);
    evidence.push_back(rows.goal_evidence());
    findings.push_back(finding_on(variant, *matched->row, std::move(evidence),
                                  {{"promise", promise.clause},
                                   {"promised", promise.written},
                                   {"target", both_written(*matched->row)}}));
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
