#include "engine/outlook/monitoring.h"

#include <algorithm>
#include <utility>

#include "engine/outlook/forecast/forecast.h"
#include "engine/target/target_reader.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

/// |a − b| in percentage points.
std::optional<Ratio> points_between(const Ratio& a, const Ratio& b) {
  const auto gap = a < b ? difference(b, a) : difference(a, b);
  return gap ? product(*gap, Ratio{100}) : std::nullopt;
}

/// actual ÷ full-year target of what grows over the course; nothing for caps, levels and words.
std::optional<Ratio> completion_of(const Indicator& indicator, Kind kind, const Evaluation& full) {
  const Target& target = indicator.full_year.target;
  const auto& actual = full.actual.base;
  if (!actual || is_cap(target) || !accumulates_over_course(indicator, kind)) {
    return std::nullopt;
  }
  if (std::holds_alternative<Schedule>(target)) {
    return quotient(*actual, Ratio{100});
  }
  const Quantity* bound = bound_of(target);
  const bool divides =
      bound != nullptr && bound->in_base() > Ratio{0} && full.actual.family == bound->unit.family;
  return divides ? quotient(*actual, bound->in_base()) : std::nullopt;
}

std::optional<Ratio> stage_ratio_of(const Indicator& indicator, const Evaluation& full) {
  const Quantity* half = bound_of(indicator.half_year.target);
  const auto& actual = full.actual.base;
  const bool divides = actual && half != nullptr && half->in_base() > Ratio{0} &&
                       half->unit.family == full.actual.family;
  return divides ? quotient(*actual, half->in_base()) : std::nullopt;
}

}  // namespace

BudgetExecution execution_against(std::string denominator, const std::optional<Ratio>& amount,
                                  const std::optional<Ratio>& executed) {
  BudgetExecution execution;
  execution.denominator = std::move(denominator);
  execution.executed_yuan = executed;
  execution.denominator_yuan = amount;
  if (!amount) {
    return execution;
  }
  if (*amount <= Ratio{0}) {
    execution.state = BudgetState::zero_denominator;
    return execution;
  }
  execution.rate = executed ? quotient(*executed, *amount) : std::nullopt;
  execution.state = execution.rate ? BudgetState::judged : BudgetState::no_execution;
  return execution;
}

DualMonitoring monitor_budget(const ReservedAmounts& amounts, const Plan* plan,
                              const LightPreset* preset, const CompareContext& context) {
  DualMonitoring monitoring;
  monitoring.elapsed = elapsed_share(context.course, context.as_of, context.elapsed_by);
  const auto planned = plan == nullptr
                           ? std::nullopt
                           : share_due(*plan, context.course, context.as_of, context.elapsed_by);
  monitoring.budget_plan = planned.has_value();
  monitoring.budget_due = planned.value_or(monitoring.elapsed);
  for (const auto& [name, amount] : {std::pair("@budget_adjusted", amounts.budget_adjusted),
                                     std::pair("@budget_initial", amounts.budget_initial),
                                     std::pair("@received", amounts.received)}) {
    BudgetExecution& budget =
        monitoring.budgets.emplace_back(execution_against(name, amount, amounts.executed));
    budget.schedule_ratio =
        budget.rate ? quotient(*budget.rate, monitoring.budget_due) : std::nullopt;
  }
  if (amounts.reported_rate) {
    monitoring.main = monitoring.budgets.size();
    BudgetExecution& reported = monitoring.budgets.emplace_back();
    reported.denominator = kReportedRate;
    reported.state = BudgetState::judged;
    reported.rate = amounts.reported_rate;
    reported.schedule_ratio = quotient(*reported.rate, monitoring.budget_due);
  }
  for (const std::size_t candidate : {std::size_t{0}, std::size_t{1}}) {
    if (!monitoring.main && monitoring.budgets[candidate].rate) {
      monitoring.main = candidate;
    }
  }
  if (preset != nullptr) {
    const bool zero = std::ranges::any_of(monitoring.budgets, [](const BudgetExecution& budget) {
      return budget.state == BudgetState::zero_denominator && budget.denominator != "@received";
    });
    const auto ratio =
        monitoring.main ? monitoring.budgets[*monitoring.main].schedule_ratio : std::nullopt;
    monitoring.budget_light = budget_light(
        {monitoring.main_rate(), ratio, zero && !monitoring.main}, *preset, context.as_of);
  }
  return monitoring;
}

TargetProgress target_progress(const Indicator& indicator, Kind kind, const Evaluation& full,
                               const std::optional<Ratio>& rate, const CompareContext& context) {
  TargetProgress progress;
  progress.completion = completion_of(indicator, kind, full);
  progress.stage_ratio = stage_ratio_of(indicator, full);
  if (progress.completion) {
    const Ratio elapsed = elapsed_share(context.course, context.as_of, context.elapsed_by);
    progress.schedule_ratio = quotient(*progress.completion, elapsed);
    progress.gap_points = rate ? points_between(*progress.completion, *rate) : std::nullopt;
  }
  return progress;
}

void add_target_progress(DualMonitoring& monitoring, std::span<const WeightedCompletion> flows) {
  const bool weighed = std::ranges::any_of(
      flows, [](const WeightedCompletion& flow) { return flow.weight > Ratio{0}; });
  monitoring.equal_weights = !weighed && !flows.empty();
  std::optional<Ratio> reached = Ratio{0};
  std::optional<Ratio> weights = Ratio{0};
  for (const WeightedCompletion& flow : flows) {
    const Ratio completion = std::clamp(flow.completion, Ratio{0}, Ratio{1});
    const auto millionths = scaled(completion, 6);
    const Ratio weight = weighed ? flow.weight : Ratio{1};
    const auto part = millionths ? product(weight, Ratio{*millionths, 1'000'000}) : std::nullopt;
    reached = reached && part ? sum(*reached, *part) : std::nullopt;
    weights = weights ? sum(*weights, weight) : std::nullopt;
  }
  if (!reached || !weights || *weights <= Ratio{0}) {
    return;
  }
  monitoring.flows_counted = static_cast<int>(flows.size());
  monitoring.target_progress = quotient(*reached, *weights);
  const auto rate = monitoring.main_rate();
  if (monitoring.target_progress && rate) {
    monitoring.gap_points = points_between(*monitoring.target_progress, *rate);
  }
}

}  // namespace duibiao
