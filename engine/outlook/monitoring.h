// Dual monitoring (双监控): what was paid beside what was reached. All of it exact; a denominator
// that is missing is not judged. Regulations §2.1, §2.4.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/compare/evaluate.h"
#include "engine/outlook/lights/lights.h"
#include "engine/target/form.h"

namespace duibiao {

/// What the reserved indicators stood at on a day, in 元; nothing for those that were not reported.
struct ReservedAmounts {
  std::optional<Ratio> executed{};         ///< @executed
  std::optional<Ratio> budget_initial{};   ///< @budget_initial
  std::optional<Ratio> budget_adjusted{};  ///< @budget_adjusted
  std::optional<Ratio> received{};         ///< @received
  std::optional<Ratio> reported_rate{};    ///< an execution rate newer than `executed`, as a share
};

/// Why an execution rate is there or not.
enum class BudgetState { judged, no_denominator, zero_denominator, no_execution };

/// Stands for the denominator of a rate that was reported as one: nobody named it.
inline constexpr const char* kReportedRate = "reported_rate";

/// Execution against one denominator.
struct BudgetExecution {
  /// @budget_initial, @budget_adjusted or @received, or `kReportedRate`.
  std::string denominator{};
  BudgetState state = BudgetState::no_denominator;
  std::optional<Ratio> executed_yuan{};
  std::optional<Ratio> denominator_yuan{};
  std::optional<Ratio> rate{};            ///< 执行率: executed ÷ denominator
  std::optional<Ratio> schedule_ratio{};  ///< 时序执行比: rate ÷ the share that was due
};

/// What one indicator has reached, in the terms of regulations §2.4; parts that are not defined for
/// it are empty (a level is never scaled by time and has no gap).
struct TargetProgress {
  std::optional<Ratio> completion{};      ///< 目标完成率: actual ÷ full-year target; flows
  std::optional<Ratio> schedule_ratio{};  ///< 时序完成比: completion ÷ elapsed share; flows
  std::optional<Ratio> stage_ratio{};     ///< 阶段完成率: of the half-year value
  std::optional<Ratio> gap_points{};  ///< 双监控差: |completion − execution rate| in points
};

/// Both sides of one project.
struct DualMonitoring {
  Ratio elapsed{};           ///< 序时进度
  Ratio budget_due{};        ///< of the budget: by the plan for @executed, else `elapsed`
  bool budget_plan = false;  ///< `budget_due` comes from a plan
  /// Adjusted, initial, received, each with its state, and last the reported rate, where it is one.
  std::vector<BudgetExecution> budgets{};
  /// Of `budgets` the one that the gap and the light go by: the reported rate, the budget after
  /// adjustment, else the initial one; nothing where none can be judged.
  std::optional<std::size_t> main{};
  LightReading budget_light{};
  std::optional<Ratio> target_progress{};  ///< flows' completion, at most 1 each, by weight
  int flows_counted = 0;                   ///< behind `target_progress`
  bool equal_weights = false;              ///< none of them has a weight of its own
  std::optional<Ratio> gap_points{};       ///< |target_progress − main rate| in points

  /// The execution rate that the gaps are taken from.
  [[nodiscard]] std::optional<Ratio> main_rate() const {
    return main ? budgets[*main].rate : std::nullopt;
  }
};

/// `executed` ÷ `amount`, or why there is no rate; no schedule ratio. Below 0 nothing is a budget.
[[nodiscard]] BudgetExecution execution_against(std::string denominator,
                                                const std::optional<Ratio>& amount,
                                                const std::optional<Ratio>& executed);

/// The budget's side on the context's day. `plan` is the one for @executed, null for none; `preset`
/// lights it, null for none.
[[nodiscard]] DualMonitoring monitor_budget(const ReservedAmounts& amounts, const Plan* plan,
                                            const LightPreset* preset,
                                            const CompareContext& context);

/// One indicator's side; `full` is its evaluation against the full-year target, `rate` the
/// execution rate that the gap is taken from.
[[nodiscard]] TargetProgress target_progress(const Indicator& indicator, Kind kind,
                                             const Evaluation& full,
                                             const std::optional<Ratio>& rate,
                                             const CompareContext& context);

/// One flow's part in the project's progress.
struct WeightedCompletion {
  Ratio weight{};
  Ratio completion{};
};

/// Completes `monitoring` with the flows' progress: the mean of min(completion, 1) by weight, each
/// rounded to six decimals so that any number of them adds up, and its gap to the budget's. Where
/// no weight stands behind any of them, all weigh the same (`equal_weights`).
void add_target_progress(DualMonitoring& monitoring, std::span<const WeightedCompletion> flows);

}  // namespace duibiao
