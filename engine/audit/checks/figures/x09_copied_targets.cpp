#include <algorithm>

#include "engine/audit/checks/claims.h"
#include "engine/audit/checks/figures.h"
#include "engine/target/target_reader.h"
#include "engine/target/text_reader.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {
namespace {

/// Does the text open with a comparison sign: ≥266米?
bool has_sign(std::string_view written, const Vocabulary& vocabulary) {
  const std::string plain = normalise(written);
  std::string_view rest = plain;
  return take_leading_sign(rest, vocabulary).has_value();
}

}  // namespace

/// Figures that were copied from their targets: sign and all, or equal in nearly every row.
CheckOutcome x09_copied_targets(const AuditSubject& subject, const CheckSettings& settings) {
  if (subject.assessment == nullptr) {
    return not_judged("not_assessed");
  }
  AuditFinding signs = project_finding("sign");
  AuditFinding equal = project_finding("equal");
  int numeric = 0;
  for (const AssessedIndicator& row : subject.assessment->indicators) {
    const Quantity* bound = bound_of(row.target().target);
    const Actual& actual = row.evaluation.actual;
    if (bound == nullptr || !actual.base) {
      continue;
    }
    ++numeric;
    const auto figures = figures_of(subject, row.indicator);
    if (!figures.empty() && has_sign(figures.back().value, subject.vocabulary)) {
      signs.evidence.push_back(evidence_of(figures.back()));
    }
    if (actual.family == bound->unit.family && *actual.base == bound->in_base()) {
      equal.evidence.push_back({actual.where, actual.written});
    }
  }
  if (numeric == 0) {
    return not_judged("no_figures");
  }
  std::vector<AuditFinding> findings;
  if (!signs.evidence.empty()) {
    signs.facts = {{"rows", std::to_string(signs.evidence.size())},
                   {"found", signs.evidence.front().text}};
    findings.push_back(std::move(signs));
  }
  const auto same = static_cast<int>(equal.evidence.size());
  const bool enough = numeric >= settings.count("least_rows");
  if (enough && same * 100 > settings.count("above_percent") * numeric) {
    equal.facts = {{"rows", std::to_string(same)}, {"numeric", std::to_string(numeric)}};
    findings.push_back(std::move(equal));
  }
  return enough ? fired_or_passed(std::move(findings))
                : fired_or_not_judged(std::move(findings), "too_few_figures");
}

}  // namespace duibiao::checks
