#include <algorithm>
#include <map>
#include <set>

#include "engine/audit/checks/rows.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {
namespace {

/// Spellings of one unit class with a cell for each.
using Spellings = std::map<std::string, Evidence>;

void add_mixed(const Form& form, std::vector<AuditFinding>& findings) {
  std::map<std::string, Spellings> families;
  for (const Indicator& indicator : form.indicators) {
    const Quantity* full = bound_of(indicator.full_year.target);
    const bool counted = full != nullptr && (full->unit.dimension == Dimension::count ||
                                             full->unit.dimension == Dimension::time);
    if (counted && !full->unit.written.empty()) {
      families[full->unit.family].emplace(
          full->unit.written,
          Evidence{indicator.full_year.where, indicator.name + " " + indicator.full_year.written});
    }
  }
  for (const auto& [family, spellings] : families) {
    if (spellings.size() < 2) {
      continue;
    }
    AuditFinding finding = project_finding("mixed");
    std::vector<std::string> names;
    for (const auto& [spelling, evidence] : spellings) {
      finding.evidence.push_back(evidence);
      names.push_back(spelling);
    }
    finding.facts = {{"units", listed(names)}};
    findings.push_back(std::move(finding));
  }
}

}  // namespace

/// A count without a unit, a unit that means two things (人/次), one thing in several spellings.
CheckOutcome t13_units(const AuditSubject& subject, const CheckSettings& settings) {
  if (subject.form.indicators.empty()) {
    return not_judged("no_indicators");
  }
  std::vector<AuditFinding> findings;
  for (const Indicator& indicator : subject.form.indicators) {
    const Quantity* full = bound_of(indicator.full_year.target);
    if (full == nullptr) {
      continue;
    }
    const std::string& unit = full->unit.written;
    const auto& ambiguous = settings.terms("ambiguous");
    if (unit.empty()) {
      findings.push_back(finding_on("missing", indicator, {evidence_of(indicator.full_year)},
                                    {{"target", indicator.full_year.written}}));
    } else if (std::ranges::find(ambiguous, unit) != ambiguous.end()) {
      findings.push_back(
          finding_on("ambiguous", indicator, both_cells(indicator), {{"unit", unit}}));
    }
  }
  add_mixed(subject.form, findings);
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
