#include <optional>

#include "engine/audit/checks/money.h"
#include "engine/target/target_reader.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {
namespace {

std::vector<Evidence> joined(const std::vector<Evidence>& first,
                             const std::vector<Evidence>& second) {
  std::vector<Evidence> all = first;
  all.insert(all.end(), second.begin(), second.end());
  return all;
}

/// Planned spending at half-year and over the year.
struct Plan {
  Amount half{};
  Amount full{};
};

std::optional<Plan> plan_of(const AuditSubject& subject, const CheckSettings& settings) {
  auto half = sum_of_lines(subject.form, FundsLine::Side::expenditure, true, settings);
  auto full = sum_of_lines(subject.form, FundsLine::Side::expenditure, false, settings);
  if (!half || !full || full->yuan <= Ratio{0}) {
    return std::nullopt;
  }
  return Plan{*std::move(half), *std::move(full)};
}

void hold_execution(const Plan& plan, const Indicator& row, const CheckSettings& settings,
                    std::vector<AuditFinding>& findings) {
  const Quantity* half = bound_of(row.half_year.target);
  const auto share = quotient(plan.half.yuan, plan.full.yuan);
  const auto percent = share ? product(*share, Ratio{100}) : std::nullopt;
  if (half == nullptr || !is_rate(half->unit) || !percent ||
      !differ(*percent, half->in_base(), settings.ratio("tolerance_points"))) {
    return;
  }
  findings.push_back(finding_on("execution", row,
                                joined({evidence_of(row.half_year)}, plan.half.evidence),
                                {{"target", row.half_year.written},
                                 {"share", fixed(*percent, 2) + "%"},
                                 {"half", plan.half.written},
                                 {"full", plan.full.written}}));
}

}  // namespace

/// The half-year plan of spending against the half-year targets of execution and cost.
CheckOutcome t37_half_year_plan(const AuditSubject& subject, const CheckSettings& settings) {
  const auto plan = plan_of(subject, settings);
  if (!plan) {
    return not_judged("no_half_year_plan");
  }
  std::vector<AuditFinding> findings;
  const Indicator* execution = execution_row(subject.form, subject.vocabulary);
  if (execution != nullptr) {
    hold_execution(*plan, *execution, settings, findings);
  }
  const std::vector<CostRow> rows = cost_rows(subject, settings);
  for (const CostRow& row : rows) {
    if (row.half == nullptr || rows.size() > 1 ||
        !differ(row.half->in_base(), plan->half.yuan, settings.ratio("tolerance_yuan"))) {
      continue;
    }
    findings.push_back(
        finding_on("ceiling", *row.indicator,
                   joined({evidence_of(row.indicator->half_year)}, plan->half.evidence),
                   {{"target", row.indicator->half_year.written}, {"half", plan->half.written}}));
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
