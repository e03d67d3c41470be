#include <algorithm>

#include "engine/audit/checks/rows.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {
namespace {

/// A rate (or another level) with one and the same bound at half-year and over the year.
bool is_static_level(const Indicator& indicator, const CheckSettings& settings) {
  const Quantity* half = bound_of(indicator.half_year.target);
  const Quantity* full = bound_of(indicator.full_year.target);
  return half != nullptr && full != nullptr && half->unit.family == full->unit.family &&
         indicator.half_year.target.index() == indicator.full_year.target.index() &&
         half->in_base() == full->in_base() && !is_flow_row(indicator, settings);
}

/// Is there a figure of an earlier year to start from?
bool has_baseline(const Indicator& indicator, const ProjectHistory* history) {
  return history != nullptr && std::ranges::any_of(history->years, [&](const EarlierYear& year) {
           return std::ranges::any_of(
               year.assessment.indicators, [&](const AssessedIndicator& earlier) {
                 return earlier.indicator.name == indicator.name && earlier.evaluation.actual.base;
               });
         });
}

}  // namespace

/// Levels that stay as they are all year, and nothing says where they started. One finding.
CheckOutcome t35_static_targets(const AuditSubject& subject, const CheckSettings& settings) {
  if (!has_half_year_values(subject.form)) {
    return not_judged("no_half_year_values");
  }
  AuditFinding finding = project_finding("static");
  std::vector<std::string> names;
  for (const Indicator& indicator : subject.form.indicators) {
    if (is_static_level(indicator, settings) && !has_baseline(indicator, subject.history)) {
      const std::vector<Evidence> cells = both_cells(indicator);
      finding.evidence.insert(finding.evidence.end(), cells.begin(), cells.end());
      names.push_back(indicator.name + " " + indicator.full_year.written);
    }
  }
  if (names.empty()) {
    return Passed{};
  }
  finding.facts = {{"rows", std::to_string(names.size())}, {"names", listed(names)}};
  return fired(std::move(finding));
}

}  // namespace duibiao::checks
