#include "engine/audit/checks/rows.h"
#include "engine/audit/text/characters.h"
#include "engine/target/target_reader.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {
namespace {

bool is_words(const Target& target) {
  return std::holds_alternative<Phrase>(target) || std::holds_alternative<Schedule>(target);
}

/// A comparison sign in front of something that is no number: ≥充分.
bool has_sign_before_words(const TargetCell& cell, const CheckSettings& settings) {
  const bool no_number = std::holds_alternative<Phrase>(cell.target) ||
                         std::holds_alternative<UnreadableTarget>(cell.target);
  const std::string plain = normalise(cell.written);
  const std::string_view sign = longest_opening(plain, settings.terms("signs"));
  const std::string_view rest = std::string_view(plain).substr(sign.size());
  return no_number && !sign.empty() && rest.find_first_of("0123456789") == std::string_view::npos;
}

}  // namespace

/// A sign before words, and a row of which one value is a number and the other is words.
CheckOutcome t34_mixed_types(const AuditSubject& subject, const CheckSettings& settings) {
  if (subject.form.indicators.empty()) {
    return not_judged("no_indicators");
  }
  std::vector<AuditFinding> findings;
  for (const Indicator& indicator : subject.form.indicators) {
    const Target& half = indicator.half_year.target;
    const Target& full = indicator.full_year.target;
    if ((is_words(half) && is_numeric(full)) || (is_numeric(half) && is_words(full))) {
      findings.push_back(finding_on(
          "mixed", indicator, both_cells(indicator),
          {{"half", indicator.half_year.written}, {"full", indicator.full_year.written}}));
    }
    for (const TargetCell* cell : {&indicator.half_year, &indicator.full_year}) {
      if (has_sign_before_words(*cell, settings)) {
        findings.push_back(
            finding_on("sign", indicator, {evidence_of(*cell)}, {{"found", cell->written}}));
      }
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
