#include "engine/audit/checks/rows.h"

namespace duibiao::checks {
namespace {

/// Was the sign inferred from a bare number?
bool is_inferred(const Target& target) {
  const auto* floor = std::get_if<AtLeast>(&target);
  const auto* cap = std::get_if<AtMost>(&target);
  return (floor != nullptr && floor->origin == SignOrigin::inferred) ||
         (cap != nullptr && cap->origin == SignOrigin::inferred);
}

}  // namespace

/// A number without ≥, ≤ or =: which of them is meant was inferred.
CheckOutcome t36_missing_comparator(const AuditSubject& subject, const CheckSettings&) {
  if (subject.form.indicators.empty()) {
    return not_judged("no_indicators");
  }
  std::vector<AuditFinding> findings;
  for (const Indicator& indicator : subject.form.indicators) {
    std::vector<Evidence> cells;
    bool cap = false;
    for (const TargetCell* cell : {&indicator.half_year, &indicator.full_year}) {
      if (is_inferred(cell->target)) {
        cells.push_back(evidence_of(*cell));
        cap = std::holds_alternative<AtMost>(cell->target);
      }
    }
    if (!cells.empty()) {
      const std::string found = cells.back().text;
      findings.push_back(finding_on("bare", indicator, std::move(cells),
                                    {{"found", found}, {"sign", cap ? "≤" : "≥"}}));
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
