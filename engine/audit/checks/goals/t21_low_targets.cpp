#include <algorithm>

#include "engine/audit/checks/rows.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {
namespace {

/// What an earlier year reached in the row of the same name; null where it is not known.
const AssessedIndicator* row_of_year(const EarlierYear& year, const Indicator& indicator) {
  const auto found =
      std::ranges::find_if(year.assessment.indicators, [&](const AssessedIndicator& earlier) {
        return earlier.indicator.name == indicator.name && earlier.evaluation.actual.base;
      });
  return found == year.assessment.indicators.end() ? nullptr : &*found;
}

/// Is the target easier than what was reached already?
bool is_easier(const Target& target, const Quantity& bound, const Ratio& reached) {
  return is_cap(target) ? bound.in_base() > reached : bound.in_base() < reached;
}

}  // namespace

/// This year's target asks for less than last year reached.
CheckOutcome t21_low_targets(const AuditSubject& subject, const CheckSettings&) {
  if (subject.history == nullptr || subject.history->years.empty()) {
    return not_judged("no_earlier_years");
  }
  const EarlierYear& last = subject.history->years.back();
  std::vector<AuditFinding> findings;
  bool compared = false;
  for (const Indicator& indicator : subject.form.indicators) {
    const Quantity* full = bound_of(indicator.full_year.target);
    const AssessedIndicator* earlier = row_of_year(last, indicator);
    if (full == nullptr || earlier == nullptr ||
        earlier->evaluation.actual.family != full->unit.family) {
      continue;
    }
    compared = true;
    const Actual& reached = earlier->evaluation.actual;
    if (is_easier(indicator.full_year.target, *full, *reached.base)) {
      findings.push_back(
          finding_on("below-last-year", indicator,
                     {evidence_of(indicator.full_year), {reached.where, reached.written}},
                     {{"target", indicator.full_year.written},
                      {"reached", reached.written},
                      {"year", std::to_string(last.year)}}));
    }
  }
  return compared ? fired_or_passed(std::move(findings)) : not_judged("no_earlier_years");
}

}  // namespace duibiao::checks
