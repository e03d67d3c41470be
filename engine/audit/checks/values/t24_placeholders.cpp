#include <algorithm>

#include "engine/audit/checks/rows.h"
#include "engine/audit/text/characters.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {
namespace {

/// What a template left behind in `text`; empty for nothing.
std::string left_behind(std::string_view text, const CheckSettings& settings) {
  const std::string plain = normalise(text);
  for (const std::string& mark : settings.terms("anywhere")) {
    if (plain.find(mark) != std::string::npos) {
      return mark;
    }
  }
  const auto& alone = settings.terms("alone");
  return std::ranges::find(alone, plain) != alone.end() ? plain : "";
}

void add_cell(const Indicator& indicator, const TargetCell& cell, const std::string& found,
              std::vector<AuditFinding>& findings) {
  findings.push_back(finding_on("cell", indicator, {evidence_of(cell)}, {{"found", found}}));
}

}  // namespace

/// *, /, XX and the like stand where a name, a text or a target belongs. 不适用 and 无 are answers,
/// and so is a stroke in the half-year column beside a full-year value.
CheckOutcome t24_placeholders(const AuditSubject& subject, const CheckSettings& settings) {
  std::vector<AuditFinding> findings;
  for (const Indicator& indicator : subject.form.indicators) {
    if (const std::string mark = left_behind(indicator.name, settings); !mark.empty()) {
      findings.push_back(
          finding_on("name", indicator, {evidence_of(indicator)}, {{"found", mark}}));
    }
    if (const std::string mark = left_behind(indicator.full_year.written, settings);
        !mark.empty()) {
      add_cell(indicator, indicator.full_year, mark, findings);
    }
    const std::string half = left_behind(indicator.half_year.written, settings);
    const auto& strokes = settings.terms("strokes");
    const bool stroke = std::ranges::find(strokes, half) != strokes.end();
    if (!half.empty() && !stroke) {
      add_cell(indicator, indicator.half_year, half, findings);
    }
  }
  for (const HeaderField& field : subject.form.header) {
    if (const std::string mark = left_behind(field.text, settings); !mark.empty()) {
      findings.push_back(
          {"field", "", {evidence_of(field)}, {{"label", field.label}, {"found", mark}}});
    }
  }
  if (subject.form.indicators.empty()) {
    return fired_or_not_judged(std::move(findings), "no_indicators");
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
