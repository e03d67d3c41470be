#include <algorithm>
#include <optional>

#include "engine/audit/checks/rows.h"
#include "engine/audit/text/characters.h"
#include "engine/target/target_reader.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {
namespace {

/// "290%" → "≥90%", "240件" → "≥40件": the sign was read as the figure 2.
std::string without_leading_two(std::string_view written) {
  return "≥" + normalise(written).substr(1);
}

/// A rate of 200 … 2100 % whose rest behind the 2 is a rate of 0 … 100 %.
bool reads_as_rate(std::string_view written, const Vocabulary& vocabulary) {
  const std::string plain = normalise(written);
  if (!plain.starts_with('2')) {
    return false;
  }
  const auto whole = parse_quantity(plain, vocabulary);
  const auto rest = parse_quantity(std::string_view(plain).substr(1), vocabulary);
  return whole && rest && is_rate(whole->unit) && whole->in_base() >= Ratio{200} &&
         whole->in_base() <= Ratio{2'100} && rest->in_base() >= Ratio{0} &&
         rest->in_base() <= Ratio{100};
}

/// A bare count that begins with 2 in a row whose half-year value has a sign, where what is left
/// behind the 2 fits the half-year value and the whole does not.
bool reads_as_count(const Indicator& indicator, const Vocabulary& vocabulary) {
  const auto* full = std::get_if<AtLeast>(&indicator.full_year.target);
  const auto* half = std::get_if<AtLeast>(&indicator.half_year.target);
  const std::string plain = normalise(indicator.full_year.written);
  if (full == nullptr || half == nullptr || full->origin != SignOrigin::inferred ||
      half->origin != SignOrigin::written || !plain.starts_with('2')) {
    return false;
  }
  const auto rest = parse_quantity(std::string_view(plain).substr(1), vocabulary);
  const auto four_halves = product(half->bound.in_base(), Ratio{4});
  return rest && rest->unit.family == half->bound.unit.family && four_halves &&
         rest->in_base() >= half->bound.in_base() && rest->in_base() <= *four_halves &&
         full->bound.in_base() > *four_halves;
}

void add_sign_as_two(const AuditSubject& subject, std::vector<AuditFinding>& findings) {
  for (const Indicator& indicator : subject.form.indicators) {
    for (const TargetCell* cell : {&indicator.half_year, &indicator.full_year}) {
      const bool rate = reads_as_rate(cell->written, subject.vocabulary);
      const bool count =
          cell == &indicator.full_year && reads_as_count(indicator, subject.vocabulary);
      if (rate || count) {
        findings.push_back(finding_on("sign-as-two", indicator, {evidence_of(*cell)},
                                      {{"found", cell->written},
                                       {"proposed", without_leading_two(cell->written)},
                                       {"confidence", rate ? "90%" : "60%"}}));
      }
    }
    for (const Observation& observation : subject.figures.of(indicator.code)) {
      if (reads_as_rate(observation.value, subject.vocabulary)) {
        findings.push_back(finding_on("sign-as-two", indicator, {evidence_of(observation)},
                                      {{"found", observation.value},
                                       {"proposed", without_leading_two(observation.value)},
                                       {"confidence", "90%"}}));
      }
    }
  }
}

/// Cells that were noted while they were read, in one finding.
void add_latex(const Form& form, std::vector<AuditFinding>& findings) {
  AuditFinding finding = project_finding("latex");
  for (const Indicator& indicator : form.indicators) {
    for (const TargetCell* cell : {&indicator.half_year, &indicator.full_year}) {
      if (std::ranges::find(cell->notes, std::string_view("latex_residue"), &Problem::code) !=
          cell->notes.end()) {
        finding.evidence.push_back(evidence_of(*cell));
      }
    }
  }
  if (!finding.evidence.empty()) {
    finding.facts = {{"cells", std::to_string(finding.evidence.size())},
                     {"found", finding.evidence.front().text}};
    findings.push_back(std::move(finding));
  }
}

void add_repairs(const Form& form, std::vector<AuditFinding>& findings) {
  for (const Problem& note : form.notes) {
    if (note.code == "name_repaired" || note.code == "label_repaired") {
      const auto was = std::ranges::find(note.facts, "was", &Fact::name);
      const auto became = std::ranges::find(note.facts, "became", &Fact::name);
      if (was != note.facts.end() && became != note.facts.end()) {
        findings.push_back(project_finding("name", {{note.where, was->value}},
                                           {{"found", was->value}, {"proposed", became->value}}));
      }
    }
  }
}

void add_stray_marks(const Form& form, const CheckSettings& settings,
                     std::vector<AuditFinding>& findings) {
  for (const Indicator& indicator : form.indicators) {
    for (const std::string& mark : settings.terms("stray")) {
      if (indicator.name.find(mark) != std::string::npos) {
        findings.push_back(
            finding_on("stray", indicator, {evidence_of(indicator)}, {{"found", mark}}));
      }
    }
  }
}

/// Blanks inside a target: ≥ 8 课时 beside ≥200人次. One finding, and only where most cells have
/// none.
void add_blanks(const Form& form, std::vector<AuditFinding>& findings) {
  AuditFinding finding = project_finding("blanks");
  std::size_t cells = 0;
  for (const Indicator& indicator : form.indicators) {
    for (const TargetCell* cell : {&indicator.half_year, &indicator.full_year}) {
      const bool noted = !cell->notes.empty() && cell->written.find('$') != std::string::npos;
      cells += is_numeric(cell->target) ? 1U : 0U;
      if (!noted && is_numeric(cell->target) && cell->written.find(' ') != std::string::npos) {
        finding.evidence.push_back(evidence_of(*cell));
      }
    }
  }
  if (!finding.evidence.empty() && finding.evidence.size() < cells) {
    finding.facts = {{"cells", std::to_string(finding.evidence.size())},
                     {"found", finding.evidence.front().text}};
    findings.push_back(std::move(finding));
  }
}

}  // namespace

/// What text recognition left behind: signs read as figures, LaTeX, split names, stray marks.
/// Nothing is corrected here; a correction is proposed with how sure it is.
CheckOutcome t27_ocr_residue(const AuditSubject& subject, const CheckSettings& settings) {
  if (subject.form.indicators.empty()) {
    return not_judged("no_indicators");
  }
  std::vector<AuditFinding> findings;
  add_sign_as_two(subject, findings);
  add_latex(subject.form, findings);
  add_repairs(subject.form, findings);
  add_stray_marks(subject.form, settings, findings);
  add_blanks(subject.form, findings);
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
