#include "engine/audit/checks/figures.h"

#include <algorithm>

#include "engine/audit/checks/money.h"
#include "engine/target/target_reader.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {
namespace {

std::optional<ExecutionPercent> by_amounts(const AuditSubject& subject) {
  const auto executed = reserved_amount(subject, "@executed");
  auto budget = reserved_amount(subject, "@budget_adjusted");
  budget = budget ? std::move(budget) : reserved_amount(subject, "@budget_initial");
  if (!executed || !budget || budget->yuan <= Ratio{0}) {
    return std::nullopt;
  }
  const auto rate = quotient(executed->yuan, budget->yuan);
  const auto percent = rate ? product(*rate, Ratio{100}) : std::nullopt;
  if (!percent) {
    return std::nullopt;
  }
  std::vector<Evidence> evidence = executed->evidence;
  evidence.insert(evidence.end(), budget->evidence.begin(), budget->evidence.end());
  return ExecutionPercent{*percent, std::move(evidence)};
}

const AssessedIndicator* assessed_row(const AuditSubject& subject, const Indicator& indicator) {
  const auto& rows = subject.assessment->indicators;
  const auto found = std::ranges::find_if(
      rows, [&](const AssessedIndicator& row) { return row.indicator.code == indicator.code; });
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace

std::optional<ExecutionPercent> execution_percent(const AuditSubject& subject) {
  if (auto rate = by_amounts(subject)) {
    return rate;
  }
  const Indicator* leaf = execution_row(subject.form, subject.vocabulary);
  if (leaf == nullptr || subject.assessment == nullptr) {
    return std::nullopt;
  }
  const AssessedIndicator* row = assessed_row(subject, *leaf);
  if (row == nullptr || !row->evaluation.actual.base) {
    return std::nullopt;
  }
  const Actual& actual = row->evaluation.actual;
  if (actual.family == "%") {
    return ExecutionPercent{*actual.base, {{actual.where, actual.written}}};
  }
  // The funds row of a self-evaluation: the budget is the target, the spending the actual.
  const auto percent = percent_of_year(*row);
  return percent ? std::optional(ExecutionPercent{*percent, {{actual.where, actual.written}}})
                 : std::nullopt;
}

std::optional<Ratio> percent_of_year(const AssessedIndicator& row) {
  const Quantity* bound = bound_of(row.indicator.full_year.target);
  const Actual& actual = row.evaluation.actual;
  if (bound == nullptr || !actual.base || actual.family != bound->unit.family ||
      bound->in_base() <= Ratio{0}) {
    return std::nullopt;
  }
  const auto share = quotient(*actual.base, bound->in_base());
  return share ? product(*share, Ratio{100}) : std::nullopt;
}

std::optional<OutputPercent> output_percent(const AuditSubject& subject) {
  OutputPercent output;
  Ratio reached;
  Ratio weights;
  for (const AssessedIndicator& row : subject.assessment->indicators) {
    const bool is_output = standard_name(subject.vocabulary, row.indicator.level1) == "产出指标";
    const auto percent =
        is_output && is_floor(row.indicator.full_year.target) ? percent_of_year(row) : std::nullopt;
    if (!percent) {
      continue;
    }
    const Ratio weight = row.row.weight > Ratio{0} ? row.row.weight : Ratio{1};
    // To hundredths of a percent: the denominators of many actuals would soon not fit together.
    const auto hundredths = scaled(std::min(*percent, Ratio{100}), 2);
    const auto part = hundredths ? product(Ratio{*hundredths, 100}, weight) : std::nullopt;
    const auto more = part ? sum(reached, *part) : std::nullopt;
    const auto all = sum(weights, weight);
    if (!more || !all) {
      return std::nullopt;
    }
    reached = more->reduced();
    weights = all->reduced();
    output.rows.push_back(&row);
  }
  const auto mean = output.rows.empty() ? std::nullopt : quotient(reached, weights);
  if (!mean) {
    return std::nullopt;
  }
  output.percent = *mean;
  return output;
}

std::span<const Observation> figures_of(const AuditSubject& subject, const Indicator& indicator) {
  return subject.figures.counted(indicator.code, subject.course, subject.as_of);
}

}  // namespace duibiao::checks
