#include "reports/forms/parts/form_context.h"

#include "reports/format/masking.h"
#include "reports/model/score_form.h"

namespace duibiao {

FormContext::FormContext(const Assessment& assessed, const OfficialOptions& how, SaidFrom from)
    : assessment(assessed),
      vocabulary(how.vocabulary),
      options(how.report),
      words(how.report.language),
      names(assessed),
      score_form(duibiao::score_form(assessed)),
      statements(assessed.statements) {
  const Date middle = middle_of(assessed.course);
  if (from == SaidFrom::after_the_middle && assessed.as_of > middle) {
    std::erase_if(statements,
                  [&](const Statement& said) { return said.date && *said.date <= middle; });
  }
}

std::string FormContext::shown(const std::string& text) const {
  return options.show_personal ? text : mask_numbers(text);
}

}  // namespace duibiao
