#include "reports/forms/parts/form_context.h"

#include "engine/statement/standing.h"
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
  if (from == SaidFrom::after_the_middle) {
    statements = about_the_milestone(statements, assessed.course, assessed.as_of);
  }
}

std::string FormContext::shown(const std::string& text) const {
  return options.show_personal ? text : mask_numbers(text);
}

}  // namespace duibiao
