#include <algorithm>
#include <map>
#include <optional>

#include "engine/audit/checks/rows.h"
#include "engine/target/text_reader.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {
namespace {

/// The points that a label states: 产出指标(50分) → 50.
std::optional<Ratio> points_in_label(std::string_view label) {
  const std::string plain = normalise(label);
  const auto open = plain.rfind('(');
  const auto points = plain.find("分)", open == std::string::npos ? 0 : open);
  if (open == std::string::npos || points == std::string::npos) {
    return std::nullopt;
  }
  const auto number = parse_decimal(std::string_view(plain).substr(open + 1, points - open - 1));
  return number ? std::optional(number->ratio()) : std::nullopt;
}

/// Adds `weight` to `total`; the total stays where it no longer fits.
void add_to(Ratio& total, const Ratio& weight) { total = sum(total, weight).value_or(total); }

void add_level_sums(const Form& form, std::vector<AuditFinding>& findings) {
  std::map<std::string, std::pair<Ratio, const Indicator*>> levels;
  for (const Indicator& indicator : form.indicators) {
    auto& [total, first] = levels[indicator.level1];
    add_to(total, indicator.weight.value_or(Decimal{}).ratio());
    first = first == nullptr ? &indicator : first;
  }
  for (const auto& [label, level] : levels) {
    const auto stated = points_in_label(label);
    if (stated && *stated != level.first) {
      findings.push_back(project_finding("level", {{level.second->where, label}},
                                         {{"label", label}, {"sum", brief(level.first, 4)}}));
    }
  }
}

}  // namespace

/// No weights, some missing, a sum other than 100, a weight of zero, levels that do not add up.
CheckOutcome t30_weights(const AuditSubject& subject, const CheckSettings& settings) {
  const auto& rows = subject.form.indicators;
  if (rows.empty()) {
    return not_judged("no_indicators");
  }
  AuditFinding lacking = project_finding("some");
  std::vector<AuditFinding> findings;
  Ratio total;
  std::size_t given = 0;
  for (const Indicator& row : rows) {
    if (!row.weight) {
      lacking.evidence.push_back(evidence_of(row));
      continue;
    }
    ++given;
    add_to(total, row.weight->ratio());
    if (row.weight->mantissa == 0 && !is_compliance_row(row, subject.vocabulary)) {
      findings.push_back(finding_on("zero", row, {evidence_of(row)}));
    }
  }
  if (given == 0) {
    return fired(project_finding("none", {{subject.form.where, ""}},
                                 {{"rows", std::to_string(rows.size())}}));
  }
  if (!lacking.evidence.empty()) {
    lacking.facts = {{"rows", std::to_string(lacking.evidence.size())}};
    findings.push_back(std::move(lacking));
  }
  if (total != settings.ratio("total_points")) {
    findings.push_back(
        project_finding("total", {{subject.form.where, ""}}, {{"sum", brief(total, 4)}}));
  }
  add_level_sums(subject.form, findings);
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
