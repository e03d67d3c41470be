#include <algorithm>

#include "engine/audit/checks/texts.h"
#include "engine/audit/text/characters.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {
namespace {

/// 〔2020〕10号, 苏发[2019]6号.
bool cites_a_document(std::string_view text) {
  const std::string plain = normalise(text);
  const auto number = plain.find("号");
  const bool bracketed = contains_any(plain, {"〔", "[20", "【20", "(20"});
  return number != std::string::npos && bracketed;
}

void add_basis(const Form& form, const CheckSettings& settings,
               std::vector<AuditFinding>& findings) {
  const auto& labels = settings.terms("basis_labels");
  for (const HeaderField& field : form.header) {
    if (std::ranges::find(labels, normalise(field.label)) != labels.end() &&
        !normalise(field.text).empty() && !cites_a_document(field.text)) {
      findings.push_back(
          {"basis", "", {{field.where, shortened(field.text, 60)}}, {{"label", field.label}}});
    }
  }
}

}  // namespace

/// Targets that are words: repeated from the name, or too vague to be held against anything. And a
/// basis that names no document.
CheckOutcome t12_unmeasurable_targets(const AuditSubject& subject, const CheckSettings& settings) {
  if (subject.form.indicators.empty()) {
    return not_judged("no_indicators");
  }
  std::vector<AuditFinding> findings;
  for (const Indicator& indicator : subject.form.indicators) {
    const auto* phrase = std::get_if<Phrase>(&indicator.full_year.target);
    if (phrase == nullptr || is_compliance_row(indicator, subject.vocabulary)) {
      continue;
    }
    const bool repeats = character_count(phrase->text) >= 2 &&
                         normalise(indicator.name).find(phrase->text) != std::string::npos;
    if (repeats) {
      findings.push_back(finding_on("tautology", indicator, both_cells(indicator),
                                    {{"target", indicator.full_year.written}}));
    } else if (contains_any(phrase->text, settings.terms("vague"))) {
      findings.push_back(finding_on("vague", indicator, both_cells(indicator),
                                    {{"target", indicator.full_year.written}}));
    }
  }
  add_basis(subject.form, settings, findings);
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
