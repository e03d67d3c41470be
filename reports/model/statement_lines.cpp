#include "reports/model/statement_lines.h"

#include <string>

#include "reports/format/masking.h"

namespace duibiao {

std::vector<StatementLine> statement_lines(const Assessment& assessment, bool show_personal,
                                           Words words) {
  const auto shown = [show_personal](const std::string& text) {
    return show_personal ? text : mask_numbers(text);
  };
  std::vector<StatementLine> lines;
  for (const Statement& said : assessment.statements) {
    lines.push_back({said.indicator, words(code_of(said.kind)),
                     said.date ? to_string(*said.date) : "", shown(said.value),
                     shown(said.author)});
  }
  return lines;
}

std::string_view code_of(StatementKind kind) {
  switch (kind) {
    case StatementKind::reason:
      return "said_reason";
    case StatementKind::measure:
      return "said_measure";
    case StatementKind::due:
      return "said_due";
    case StatementKind::likelihood:
      return "said_likelihood";
    case StatementKind::forecast:
      return "said_forecast";
    case StatementKind::claimed_value:
      return "said_claimed_value";
    case StatementKind::claimed_score:
      return "said_claimed_score";
    case StatementKind::reviewed_score:
      return "said_reviewed_score";
    case StatementKind::over_cause:
      return "said_over_cause";
    case StatementKind::over_deduction:
      return "said_over_deduction";
    case StatementKind::evidence:
      return "said_evidence";
    case StatementKind::sample:
      return "said_sample";
    case StatementKind::rectification:
      return "said_rectification";
  }
  __builtin_trap();
}

}  // namespace duibiao
