#include <algorithm>

#include "engine/audit/checks/texts.h"
#include "engine/audit/text/characters.h"

namespace duibiao::checks {
namespace {

/// Are both goals of the form? Goals that are the same are T17's.
bool are_goals(const Form& form, const FormText& a, const FormText& b) {
  const auto is_goal = [&](const FormText& text) {
    return text.text == form.annual_goal || text.text == form.long_term_goal;
  };
  return is_goal(a) && is_goal(b);
}

}  // namespace

/// A text ends with, or opens with, a stretch of another field of the form.
CheckOutcome t26_copied_texts(const AuditSubject& subject, const CheckSettings& settings) {
  if (!has_header(subject.form)) {
    return not_judged("no_header");
  }
  const auto least = static_cast<std::size_t>(settings.count("copied_characters"));
  const std::vector<FormText> texts = long_texts(subject.form, least);
  std::vector<AuditFinding> findings;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (std::size_t j = i + 1; j < texts.size(); ++j) {
      if (are_goals(subject.form, texts[i], texts[j])) {
        continue;
      }
      const std::size_t copied = std::max({copied_tail(texts[i].text, texts[j].text),
                                           copied_tail(texts[j].text, texts[i].text),
                                           copied_head(texts[i].text, texts[j].text)});
      if (copied >= least) {
        findings.push_back(project_finding("copied",
                                           {{texts[i].where, shortened(texts[i].text, 60)},
                                            {texts[j].where, shortened(texts[j].text, 60)}},
                                           {{"first", texts[i].label},
                                            {"second", texts[j].label},
                                            {"characters", std::to_string(copied)}}));
      }
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
