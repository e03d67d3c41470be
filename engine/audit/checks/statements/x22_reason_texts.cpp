#include <map>

#include "engine/audit/checks/claims.h"
#include "engine/audit/text/characters.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {
namespace {

void add_repeated(const AuditSubject& subject, const CheckSettings& settings,
                  std::vector<AuditFinding>& findings) {
  std::map<std::string, std::vector<const Statement*>> texts;
  for (const Statement& statement : subject.statements.standing()) {
    const bool is_reason = statement.kind == StatementKind::reason;
    const std::string text =
        is_reason ? normalise(parse_reason(statement.value).text) : std::string{};
    if (character_count(text) >= static_cast<std::size_t>(settings.count("least_characters"))) {
      texts[text].push_back(&statement);
    }
  }
  for (const auto& [text, said] : texts) {
    if (static_cast<int>(said.size()) < settings.count("least_rows")) {
      continue;
    }
    AuditFinding finding = project_finding("repeated");
    for (const Statement* statement : said) {
      finding.evidence.push_back(evidence_of(*statement));
    }
    finding.facts = {{"rows", std::to_string(said.size())}, {"reason", text}};
    findings.push_back(std::move(finding));
  }
}

/// 无 as the reason of a row that lost points or was missed.
void add_empty(const AuditSubject& subject, std::vector<AuditFinding>& findings) {
  for (const ClaimedRow& claimed : claimed_rows(subject)) {
    const Indicator& row = claimed.row->indicator;
    const Statement* reason = subject.statements.find(row.code, StatementKind::reason);
    const bool lost = claimed.weight && claimed.points.ratio() < *claimed.weight;
    if (reason != nullptr && lost &&
        subject.vocabulary.placeholders.contains(normalise(reason->value))) {
      findings.push_back(
          finding_on("none", row, {evidence_of(*reason), evidence_of(*claimed.claim)},
                     {{"reason", reason->value}, {"claimed", to_string(claimed.points)}}));
    }
  }
}

}  // namespace

/// One reason for many rows, and 无 where points were lost.
CheckOutcome x22_reason_texts(const AuditSubject& subject, const CheckSettings& settings) {
  if (!subject.statements.carries(StatementKind::reason)) {
    return not_judged("no_reasons");
  }
  std::vector<AuditFinding> findings;
  add_repeated(subject, settings, findings);
  add_empty(subject, findings);
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
