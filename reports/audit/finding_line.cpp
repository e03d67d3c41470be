#include "reports/audit/finding_line.h"

#include <algorithm>
#include <array>
#include <utility>

namespace duibiao {
namespace {

/// What each family of checks (a folder of data/checks) is called.
constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kFamilies{{
    {"figures", "family_figures"},
    {"funds", "family_funds"},
    {"goals", "family_goals"},
    {"header", "family_header"},
    {"monitoring", "family_monitoring"},
    {"naming", "family_naming"},
    {"portfolio", "family_portfolio"},
    {"scores", "family_scores"},
    {"statements", "family_statements"},
    {"structure", "family_structure"},
    {"values", "family_values"},
}};

/// The places of `evidence`, each once, unknown ones left out.
std::vector<Source> places_of(const std::vector<Evidence>& evidence) {
  std::vector<Source> places;
  for (const Evidence& one : evidence) {
    const bool known = !to_string(one.where).empty();
    if (known && std::ranges::find(places, one.where) == places.end()) {
      places.push_back(one.where);
    }
  }
  return places;
}

std::string joined(const std::vector<Source>& places) {
  std::string text;
  for (const Source& place : places) {
    text += text.empty() ? "" : "; ";
    text += to_string(place);
  }
  return text;
}

std::string answer_text(const SuppressionState& state, Words words) {
  if (state.by == nullptr) {
    return {};
  }
  return words(state.state == Suppressed::yes ? "audit_set_aside" : "audit_answer_expired",
               {{"reason", state.by->reason},
                {"owner", state.by->owner},
                {"until", to_string(state.by->until)}});
}

FindingLine line_of(std::string_view project, const CheckEntry& check, const AuditFinding& finding,
                    const Suppressions& suppressions, Words words) {
  const CheckMessage& message = check.message(finding.variant);
  const SuppressionState state = suppressions.state_of(check.id, project, finding.indicator);
  FindingLine line;
  line.id = check.id;
  line.severity = message.severity;
  line.family = check.family;
  line.project = project;
  line.indicator = finding.indicator;
  line.places = places_of(finding.evidence);
  line.where = joined(line.places);
  line.title = text_in(check.failed, words);
  line.message = fill_in(text_in(message.text, words), finding.facts);
  line.advice = text_in(check.advice, words);
  line.citation = citations_text(check, words);
  line.suppressed = state.state;
  line.answer = answer_text(state, words);
  return line;
}

}  // namespace

ProjectLines lines_of(std::string_view project, const std::vector<JudgedCheck>& checks,
                      const Suppressions& suppressions, Words words) {
  ProjectLines lines;
  lines.project = project;
  for (const JudgedCheck& judged : checks) {
    const CheckEntry& check = *judged.check;
    if (const auto* fired = std::get_if<Fired>(&judged.outcome)) {
      for (const AuditFinding& finding : fired->findings) {
        lines.findings.push_back(line_of(project, check, finding, suppressions, words));
      }
      continue;
    }
    const auto* unjudged = std::get_if<Unjudged>(&judged.outcome);
    lines.quiet.push_back({check.id, check.family, text_in(check.passed, words),
                           unjudged == nullptr ? std::string{} : words(unjudged->reason)});
  }
  return lines;
}

const std::string& text_in(const BothLanguages& both, Words words) {
  return words.language() == Language::chinese ? both.chinese : both.english;
}

std::string citations_text(const CheckEntry& check, Words words) {
  std::string text;
  for (const Citation& citation : check.citations) {
    text += text.empty() ? std::string_view{} : words.pick("；", "; ");
    text += citation_text(citation, words);
  }
  return text;
}

std::string_view severity_code(Severity severity) {
  return severity_word(severity, Language::english);
}

std::string family_text(std::string_view family, Words words) {
  const auto* named =
      std::ranges::find(kFamilies, family, [](const auto& one) { return one.first; });
  return named == kFamilies.end() ? std::string(family) : words(named->second);
}

std::string effort_text(CheckEffort effort, Words words) {
  switch (effort) {
    case CheckEffort::minutes:
      return words("effort_minutes");
    case CheckEffort::hours:
      return words("effort_hours");
    case CheckEffort::days:
      return words("effort_days");
  }
  __builtin_trap();
}

}  // namespace duibiao
