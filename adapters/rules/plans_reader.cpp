#include "adapters/rules/plans_reader.h"

#include <array>

#include "adapters/rules/bounds.h"

namespace duibiao {
namespace {

constexpr std::array<TomlWord<PlanOrigin>, 2> kOrigins{
    {{"plan", PlanOrigin::plan}, {"prior_year", PlanOrigin::prior_year}}};
constexpr std::array<TomlWord<PlanShape>, 2> kShapes{
    {{"straight", PlanShape::straight}, {"steps", PlanShape::steps}}};
constexpr int kMostMonths = 120;
constexpr Decimal kWhole{100, 0};

/// Does the step come after `before`, and not below it?
void check_order(const PlanStep& step, const PlanStep& before, TomlReader& reader) {
  if (step.month <= before.month) {
    reader.refuse(
        error("plan_months_not_rising", reader.where("month"),
              {{"found", std::to_string(step.month)}, {"before", std::to_string(before.month)}}));
  }
  if (step.percent < before.percent) {
    reader.refuse(
        error("plan_falls", reader.where("percent"),
              {{"found", to_string(step.percent)}, {"before", to_string(before.percent)}}));
  }
}

std::vector<PlanStep> read_steps(TomlReader& plan, Problems& problems) {
  const auto faults = problems.size();
  std::vector<PlanStep> steps;
  for (const TomlTable* table : plan.tables("steps", Need::required)) {
    TomlReader reader(*table, problems);
    const PlanStep step{bounded_whole(reader, "month", 1, kMostMonths),
                        bounded(reader, "percent", kPercent)};
    reader.refuse_unknown_keys();
    if (!steps.empty() && problems.size() == faults) {
      check_order(step, steps.back(), reader);
    }
    steps.push_back(step);
  }
  if (problems.size() != faults) {
    return steps;
  }
  if (steps.empty()) {
    plan.refuse(error("plan_without_steps", plan.where("steps")));
  } else if (steps.back().percent != kWhole) {
    plan.refuse(
        error("plan_not_whole", plan.where("steps"), {{"last", to_string(steps.back().percent)}}));
  }
  return steps;
}

}  // namespace

Plan read_plan(TomlReader& reader, const Source& where, Problems& problems) {
  Plan plan;
  plan.where = where;
  plan.indicator = reader.text("indicator", Need::required).value_or("");
  plan.origin = reader.word("from", Need::optional, kOrigins).value_or(plan.origin);
  plan.shape = reader.word("shape", Need::optional, kShapes).value_or(plan.shape);
  plan.steps = read_steps(reader, problems);
  return plan;
}

}  // namespace duibiao
