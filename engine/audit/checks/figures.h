// Money spent and work done, as the figures of a project say it.
#pragma once

#include <optional>
#include <vector>

#include "engine/audit/checks/rows.h"

namespace duibiao::checks {

/// The execution rate in percent with the cells it comes from.
struct ExecutionPercent {
  Ratio percent{};
  std::vector<Evidence> evidence{};
};

/// What was executed over the adjusted budget, else over the initial one (the reserved figures),
/// else the figure of the row 预算执行率; nothing where neither is known.
[[nodiscard]] std::optional<ExecutionPercent> execution_percent(const AuditSubject& subject);

/// What the output rows have reached of their full-year targets, in percent.
struct OutputPercent {
  Ratio percent{};
  std::vector<const AssessedIndicator*> rows{};
};

/// The mean of min(1, actual / full-year bound) over the rows of 产出 that ask for at least so much
/// and have a figure, by their points (alike where they have none); nothing where there are none.
[[nodiscard]] std::optional<OutputPercent> output_percent(const AuditSubject& subject);

/// The actual of a row over its full-year bound, in percent; nothing where either is missing.
[[nodiscard]] std::optional<Ratio> percent_of_year(const AssessedIndicator& row);

/// The figures of a row that count on the day.
[[nodiscard]] std::span<const Observation> figures_of(const AuditSubject& subject,
                                                      const Indicator& indicator);

}  // namespace duibiao::checks
