#include "reports/forms/parts/form_context.h"

#include "reports/format/masking.h"
#include "reports/model/score_form.h"

namespace duibiao {

FormContext::FormContext(const Assessment& assessed, const OfficialOptions& how)
    : assessment(assessed),
      vocabulary(how.vocabulary),
      options(how.report),
      words(how.report.language),
      names(assessed),
      score_form(duibiao::score_form(assessed)) {}

std::string FormContext::shown(const std::string& text) const {
  return options.show_personal ? text : mask_numbers(text);
}

}  // namespace duibiao
