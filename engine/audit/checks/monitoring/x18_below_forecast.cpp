#include "engine/audit/checks/claims.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {
namespace {

/// Is the actual below `bound`, of a row with a cap above it?
bool falls_short_of(const AssessedIndicator& row, const Quantity& bound) {
  const Actual& actual = row.evaluation.actual;
  if (!actual.base || actual.family != bound.unit.family) {
    return false;
  }
  return is_cap(row.indicator.full_year.target) ? *actual.base > bound.in_base()
                                                : *actual.base < bound.in_base();
}

/// The half-year value that a whole year must reach; null for caps, which a year may well exceed,
/// and for levels to be met exactly.
const Quantity* half_year_floor(const Indicator& indicator) {
  const Target& half = indicator.half_year.target;
  const bool floor = !is_cap(half) && !std::holds_alternative<EqualTo>(half);
  return floor ? bound_of(half) : nullptr;
}

std::vector<Evidence> actual_and(const AssessedIndicator& row, Evidence other) {
  return {{row.evaluation.actual.where, row.evaluation.actual.written}, std::move(other)};
}

}  // namespace

/// The result of the year is below what was expected of it at mid-year, or below even the half-year
/// value.
CheckOutcome x18_below_forecast(const AuditSubject& subject, const CheckSettings&) {
  if (subject.assessment == nullptr) {
    return not_judged("not_assessed");
  }
  if (subject.assessment->as_of < subject.course.last) {
    return not_judged("year_not_ended");
  }
  std::vector<AuditFinding> findings;
  bool any = false;
  for (const AssessedIndicator& row : subject.assessment->indicators) {
    const Statement* said = subject.statements.find(row.indicator.code, StatementKind::forecast);
    const Quantity* half = half_year_floor(row.indicator);
    if (!row.evaluation.actual.base || (said == nullptr && half == nullptr)) {
      continue;
    }
    any = true;
    if (said != nullptr) {
      const TargetCell as_target =
          read_target(said->value, {row.indicator.level2, row.indicator.name, subject.course},
                      subject.vocabulary);
      const Quantity* expected = bound_of(as_target.target);
      if (expected != nullptr && falls_short_of(row, *expected)) {
        findings.push_back(
            finding_on("forecast", row.indicator, actual_and(row, evidence_of(*said)),
                       {{"actual", row.evaluation.actual.written}, {"expected", said->value}}));
      }
    }
    if (half != nullptr && falls_short_of(row, *half)) {
      findings.push_back(finding_on("half-year", row.indicator,
                                    actual_and(row, evidence_of(row.indicator.half_year)),
                                    {{"actual", row.evaluation.actual.written},
                                     {"expected", row.indicator.half_year.written}}));
    }
  }
  return any ? fired_or_passed(std::move(findings)) : not_judged("no_figures");
}

}  // namespace duibiao::checks
