// Which day the figures of a filled form are about: the end of 1-7月 in a monitoring form, the end
// of the course in a self-evaluation.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "adapters/form/fields/role_field.h"
#include "adapters/form/filled_form.h"
#include "adapters/form/form_words.h"
#include "adapters/form/grid/grid_layout.h"
#include "adapters/form/lines/form_line.h"
#include "engine/base/result.h"
#include "engine/value/course.h"

namespace duibiao {

/// What the days of a form are found from.
struct DateEvidence {
  FormKind kind = FormKind::target;
  std::optional<Course> course{};  ///< the form's own, else the year that was asked for
  const GridLayout& layout;
  const std::vector<FormLine>& funds;    ///< whose headings can say 1-7月执行数
  const std::vector<RoleField>& fields;  ///< whose title can, and whose day of filling in
  Source where{};                        ///< of the form
};

/// The day that the form as a whole is about: of a monitoring form the end of the months that the
/// grid's heading names, else those of the funds' heading, else the title's, else the day it was
/// filled in; of any other the end of the course. Errors: `figures_without_year` (no course);
/// `monitoring_without_month`.
[[nodiscard]] Result<Date> form_day(const DateEvidence& evidence, const FormWords& words);

/// The day that the figures of `column` are about: what its heading names, else `form_day`.
[[nodiscard]] Date column_day(const ColumnSpan& column, const Course& course, const Date& form_day);

}  // namespace duibiao
