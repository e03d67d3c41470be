#include "reports/model/indicator/outcome_text.h"

#include "engine/base/result.h"
#include "reports/model/indicator/gap.h"

namespace duibiao {
namespace {

/// Days between a deadline and the day it was done; 0 where it is no deadline or was not done.
int days_late(const AssessedIndicator& indicator) {
  const auto* deadline = std::get_if<Deadline>(&indicator.target().target);
  const auto& done = indicator.evaluation.actual.done;
  return deadline != nullptr && done ? days_between(deadline->day, *done) : 0;
}

std::string_view missed_step(MissedBy by, bool gap_known) {
  switch (by) {
    case MissedBy::falling_short:
      return gap_known ? "step_short_by" : "step_short";
    case MissedBy::exceeding:
      return gap_known ? "step_over_by" : "step_over";
    case MissedBy::being_ahead:
      return gap_known ? "step_ahead_by" : "step_ahead";
    case MissedBy::equality_only:
      return "step_equality";
    case MissedBy::lateness:
      return "step_late";
    case MissedBy::not_done:
      return "step_not_done";
    case MissedBy::lower_tier:
      return "step_lower_tier";
  }
  return {};
}

/// A missed target whose day is still ahead.
std::string_view waiting_step(MissedBy by, bool gap_known) {
  const bool over = by == MissedBy::exceeding || by == MissedBy::being_ahead;
  if (!gap_known) {
    return "step_waiting";
  }
  return over ? "step_waiting_over" : "step_waiting_short";
}

std::string_view met_step(const AssessedIndicator& indicator) {
  if (indicator.over_achieved) {
    return "step_over_achieved";
  }
  return indicator.pace.early_warning ? "step_early_warning" : std::string_view{};
}

std::string_view step_code(const AssessedIndicator& indicator, const LineContext& context,
                           bool gap_known) {
  return std::visit(
      Overload{[&](const Met&) { return met_step(indicator); },
               [&](const Missed& missed) {
                 return context.due ? missed_step(missed.by, gap_known)
                                    : waiting_step(missed.by, gap_known);
               },
               [](const NoData& none) -> std::string_view {
                 return none.reason == "not_due" ? "step_report_when_done" : "step_report_figure";
               },
               [](const NoTargetOutcome& none) -> std::string_view {
                 return none.reason == "no_half_year_column" ? "step_no_half_year"
                                                             : "step_give_target";
               },
               [&](const NotAssessable&) -> std::string_view {
                 const bool target =
                     std::holds_alternative<UnreadableTarget>(indicator.target().target);
                 return target ? "step_correct_target" : "step_correct_figure";
               }},
      indicator.evaluation.outcome);
}

}  // namespace

std::string reason_text(const AssessedIndicator& indicator, const LineContext& context) {
  const Words& words = context.words;
  return std::visit(
      Overload{[&](const Met&) {
                 return indicator.over_achieved ? words("flag_over_achieved") : std::string{};
               },
               [&](const Missed& missed) {
                 return context.due ? words(code_of(missed.by, indicator.target().target))
                                    : std::string{};
               },
               [&](const NoData& none) { return words(none.reason); },
               [&](const NoTargetOutcome& none) { return words(none.reason); },
               [&](const NotAssessable& not_assessable) { return words(not_assessable.reason); }},
      indicator.evaluation.outcome);
}

std::string next_step(const AssessedIndicator& indicator, const LineContext& context) {
  const auto gap = gap_text(indicator.target().target, indicator.evaluation, context.words);
  const std::string_view code = step_code(indicator, context, gap.has_value());
  if (code.empty()) {
    return {};
  }
  return context.words(code, {{"day", to_string(day_of(context.course, indicator.milestone))},
                              {"as_of", to_string(context.as_of)},
                              {"gap", gap.value_or("")},
                              {"days", std::to_string(days_late(indicator))}});
}

}  // namespace duibiao
