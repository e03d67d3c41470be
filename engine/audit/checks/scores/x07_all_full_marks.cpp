#include <algorithm>

#include "engine/audit/checks/claims.h"
#include "engine/audit/checks/figures.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {

/// Every row claims full marks although money was left over, or rows were missed, or reasons speak
/// of gaps.
CheckOutcome x07_all_full_marks(const AuditSubject& subject, const CheckSettings& settings) {
  if (const auto reason = why_no_claims(subject); !reason.empty()) {
    return not_judged(reason);
  }
  const std::vector<ClaimedRow> rows = claimed_rows(subject);
  const bool all_full = std::ranges::all_of(
      rows, [](const ClaimedRow& row) { return !row.weight || row.points.ratio() >= *row.weight; });
  if (static_cast<int>(rows.size()) < settings.count("least_rows")) {
    return not_judged("too_few_rows");
  }
  if (!all_full) {
    return Passed{};
  }
  AuditFinding finding = project_finding("all-full");
  const auto rate = execution_percent(subject);
  if (rate && rate->percent < Ratio{100}) {
    finding.evidence = rate->evidence;
    finding.facts = {{"against", fixed(rate->percent, 2) + "%"}};
  }
  for (const ClaimedRow& row : rows) {
    const Evaluation evaluation = claimed_evaluation(subject, *row.row);
    const bool gap = is_missed(evaluation) ||
                     subject.statements.find(row.row->indicator.code, StatementKind::reason);
    if (gap) {
      finding.evidence.push_back(evidence_of(row.row->indicator));
      finding.facts = {{"against", row.row->indicator.name}};
    }
  }
  if (finding.evidence.empty()) {
    return rate ? CheckOutcome{Passed{}} : not_judged("no_execution_rate");
  }
  finding.facts.insert(finding.facts.begin(), {"rows", std::to_string(rows.size())});
  return fired(std::move(finding));
}

}  // namespace duibiao::checks
