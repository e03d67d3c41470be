#include "reports/forms/parts/unit_words.h"

#include <utility>

#include "engine/statement/standing.h"
#include "reports/forms/parts/cells.h"

namespace duibiao {
namespace {

/// `part` behind `text`, parted by a Chinese semicolon.
void join(std::string& text, const std::string& part) {
  if (!part.empty()) {
    text.append(text.empty() ? "" : "；").append(part);
  }
}

/// "人员保障：两名社工离职".
std::string reason_text(const Reason& reason) {
  return reason.category ? std::string(name_of(*reason.category)).append("：").append(reason.text)
                         : reason.text;
}

}  // namespace

std::string said(const FormContext& context, std::string_view indicator, StatementKind kind) {
  const Statement* found = find_statement(context.statements, indicator, kind);
  return found == nullptr ? std::string() : context.shown(found->value);
}

std::optional<Likelihood> said_likelihood(const FormContext& context, std::string_view indicator) {
  return parse_likelihood(said(context, indicator, StatementKind::likelihood));
}

std::string said_reasons(const FormContext& context, std::string_view indicator) {
  std::string text;
  for (const Reason& reason : reasons_of(context.statements, indicator)) {
    join(text, context.shown(reason.text));
  }
  return text;
}

std::string said_measure(const FormContext& context, std::string_view indicator) {
  std::string text = said(context, indicator, StatementKind::measure);
  const std::string due = said(context, indicator, StatementKind::due);
  if (!due.empty()) {
    text.append("（").append(due).append("前完成）");
  }
  return text;
}

std::string said_reasons_and_measures(const FormContext& context, std::string_view indicator) {
  std::string text;
  for (const Reason& reason : reasons_of(context.statements, indicator)) {
    join(text, context.shown(reason_text(reason)));
  }
  if (!said(context, indicator, StatementKind::over_cause).empty()) {
    const bool low =
        said(context, indicator, StatementKind::over_cause) == std::string_view("target_too_low");
    join(text, low ? "超额完成原因：目标值偏低" : "超额完成原因：其他");
  }
  const std::string measure = said_measure(context, indicator);
  join(text, measure.empty() ? "" : "改进措施：" + measure);
  return text;
}

DocumentCell said_cell(std::string text, std::string missing, int columns) {
  return text.empty() ? open_cell(std::move(missing), columns)
                      : text_cell(std::move(text), columns);
}

DocumentCell said_points_cell(const FormContext& context, std::string_view indicator,
                              StatementKind kind) {
  std::string text = said(context, indicator, kind);
  const auto points = parse_decimal(text);
  return points ? points_cell(points->ratio()) : text_cell(std::move(text));
}

}  // namespace duibiao
