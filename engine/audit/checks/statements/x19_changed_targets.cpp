#include <algorithm>

#include "engine/audit/checks/rows.h"
#include "engine/audit/text/characters.h"

namespace duibiao::checks {
namespace {

/// Does a reason about the row or the project speak of an adjustment?
bool is_recorded(const AuditSubject& subject, const Indicator& row, const CheckSettings& settings) {
  for (const std::string_view about : {std::string_view(row.code), kWholeProject, kGoal}) {
    for (const StatementKind kind : {StatementKind::reason, StatementKind::evidence}) {
      const Statement* said = subject.statements.find(about, kind);
      if (said != nullptr && contains_any(said->value, settings.terms("adjustments"))) {
        return true;
      }
    }
  }
  return false;
}

/// The row of the same code, else of the same place and name; null where there is none.
const Indicator* same_row(const Form& form, const Indicator& row) {
  const auto by_code = std::ranges::find(form.indicators, row.code, &Indicator::code);
  const auto found = by_code != form.indicators.end() && by_code->name == row.name
                         ? by_code
                         : std::ranges::find_if(form.indicators, [&](const Indicator& other) {
                             return other.name == row.name && other.level2 == row.level2;
                           });
  return found == form.indicators.end() ? nullptr : &*found;
}

}  // namespace

/// A target differs from an earlier version of the form, or a row is gone, and nothing records why.
CheckOutcome x19_changed_targets(const AuditSubject& subject, const CheckSettings& settings) {
  if (subject.history == nullptr || subject.history->versions.empty()) {
    return not_judged("no_earlier_version");
  }
  const Form& before = subject.history->versions.back();
  std::vector<AuditFinding> findings;
  for (const Indicator& was : before.indicators) {
    const Indicator* is = same_row(subject.form, was);
    if (is_recorded(subject, is == nullptr ? was : *is, settings)) {
      continue;
    }
    if (is == nullptr) {
      findings.push_back(
          finding_on("dropped", was, {evidence_of(was)}, {{"target", was.full_year.written}}));
    } else if (is->full_year.target != was.full_year.target ||
               is->half_year.target != was.half_year.target) {
      std::vector<Evidence> evidence = both_cells(*is);
      const std::vector<Evidence> earlier = both_cells(was);
      evidence.insert(evidence.end(), earlier.begin(), earlier.end());
      findings.push_back(finding_on("changed", *is, std::move(evidence),
                                    {{"was", both_written(was)}, {"is", both_written(*is)}}));
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
