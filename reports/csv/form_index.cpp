#include "reports/csv/form_index.h"

#include <algorithm>
#include <cstddef>

#include "reports/csv/csv_line.h"

namespace duibiao {

std::string render_form_index(std::span<const Assessment> assessments,
                              std::span<const std::string> files) {
  std::string text =
      csv_line({"project", "name", "file", "indicators", "without_figure", "statements"});
  for (std::size_t i = 0; i < assessments.size(); ++i) {
    const Assessment& assessment = assessments[i];
    const auto open = std::ranges::count_if(assessment.indicators, [](const AssessedIndicator& a) {
      return a.evaluation.actual.observations == 0;
    });
    text += csv_line({assessment.form.project, assessment.form.name, files[i],
                      std::to_string(assessment.indicators.size()), std::to_string(open),
                      std::to_string(assessment.statements.size())});
  }
  return text;
}

}  // namespace duibiao
