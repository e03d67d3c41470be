#include <algorithm>

#include "engine/audit/checks/texts.h"
#include "engine/audit/text/characters.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {
namespace {

bool has_name(std::string_view text) {
  return std::ranges::any_of(characters_of(text),
                             [](char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; });
}

}  // namespace

/// A person's name or telephone number stands in the header, or one of the two that a field asks
/// for is missing. What stands there is not repeated.
CheckOutcome t32_personal_data(const AuditSubject& subject, const CheckSettings& settings) {
  if (!has_header(subject.form)) {
    return not_judged("no_header");
  }
  std::vector<AuditFinding> findings;
  for (const HeaderField& field : subject.form.header) {
    const std::string text = normalise(field.text);
    if (text.empty() || !contains_any(field.label, settings.terms("person_labels"))) {
      continue;
    }
    const bool named = has_name(text);
    const bool called = has_telephone(text);
    if (!named && !called) {
      continue;
    }
    const bool asks_for_both = contains_any(field.label, settings.terms("telephone_labels")) &&
                               contains_any(field.label, settings.terms("name_labels"));
    const bool half = asks_for_both && named != called;
    findings.push_back(project_finding(half ? named ? "no-telephone" : "no-name" : "person",
                                       {{field.where, ""}}, {{"label", field.label}}));
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
