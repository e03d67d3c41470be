#include "engine/audit/checks/rows.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {
namespace {

/// Is the half-year target beyond the full-year one of the same kind?
bool is_beyond(const Target& half, const Target& full) {
  if (const auto* day = std::get_if<Deadline>(&half)) {
    const auto* end = std::get_if<Deadline>(&full);
    return end != nullptr && day->day > end->day;
  }
  const Quantity* first = bound_of(half);
  const Quantity* second = bound_of(full);
  const bool comparable =
      first != nullptr && second != nullptr && first->unit.family == second->unit.family;
  const bool same_kind =
      (is_floor(half) && is_floor(full)) || (is_cap(half) && is_cap(full)) ||
      (std::holds_alternative<EqualTo>(half) && std::holds_alternative<EqualTo>(full));
  return comparable && same_kind && first->in_base() > second->in_base();
}

}  // namespace

/// More is asked for (or allowed) by the middle than by the end.
CheckOutcome t08_half_above_full(const AuditSubject& subject, const CheckSettings&) {
  if (!has_half_year_values(subject.form)) {
    return not_judged("no_half_year_values");
  }
  std::vector<AuditFinding> findings;
  for (const Indicator& indicator : subject.form.indicators) {
    if (is_beyond(indicator.half_year.target, indicator.full_year.target)) {
      findings.push_back(finding_on(
          is_cap(indicator.full_year.target) ? "ceiling" : "above", indicator,
          both_cells(indicator),
          {{"half", indicator.half_year.written}, {"full", indicator.full_year.written}}));
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
