#include "reports/format/words.h"

#include <algorithm>
#include <array>

namespace duibiao {
namespace {

std::string_view sign_of(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::met:
      return "✓";
    case VerdictKind::missed:
      return "✗";
    case VerdictKind::not_yet_due:
      return "◷";
    case VerdictKind::no_data:
      return "○";
    case VerdictKind::no_target:
      return "–";
    case VerdictKind::not_assessable:
      return "?";
  }
  return {};
}

}  // namespace

Verdict verdict_of(VerdictKind kind, Words words) {
  return {kind, sign_of(kind), words(code_of(kind))};
}

VerdictKind verdict_kind(Status status, bool due) {
  switch (status) {
    case Status::met:
      return VerdictKind::met;
    case Status::missed:
      return due ? VerdictKind::missed : VerdictKind::not_yet_due;
    case Status::no_data:
      return VerdictKind::no_data;
    case Status::no_target:
      return VerdictKind::no_target;
    case Status::not_assessable:
      return VerdictKind::not_assessable;
  }
  return VerdictKind::not_assessable;
}

std::string_view sign_of(std::optional<Light> light) {
  constexpr std::array<std::string_view, 5> kSigns{"■", "◆", "▲", "●", "★"};
  return light ? kSigns.at(static_cast<std::size_t>(*light)) : "○";
}

std::string_view code_of(Status status) {
  constexpr std::array<std::string_view, 5> kCodes{"met", "missed", "no_data", "no_target",
                                                   "not_assessable"};
  return kCodes.at(static_cast<std::size_t>(status));
}

std::string_view code_of(VerdictKind kind) {
  constexpr std::array<std::string_view, 6> kCodes{"met",     "missed",    "not_yet_due",
                                                   "no_data", "no_target", "not_assessable"};
  return kCodes.at(static_cast<std::size_t>(kind));
}

std::string_view code_of(PaceWord word) {
  constexpr std::array<std::string_view, 4> kCodes{"pace_none", "behind", "on_pace", "ahead"};
  return kCodes.at(static_cast<std::size_t>(word));
}

std::string_view code_of(Kind kind) {
  constexpr std::array<std::string_view, 3> kCodes{"flow", "level", "ceiling"};
  return kCodes.at(static_cast<std::size_t>(kind));
}

std::string_view code_of(Measure measure) {
  constexpr std::array<std::string_view, 3> kCodes{"sum", "last", "ratio"};
  return kCodes.at(static_cast<std::size_t>(measure));
}

std::string_view code_of(Milestone milestone) {
  return milestone == Milestone::half_year ? "half_year" : "full_year";
}

std::string_view code_of(CourseOrigin origin) {
  constexpr std::array<std::string_view, 3> kCodes{"course_from_form", "course_from_year_option",
                                                   "course_from_as_of"};
  return kCodes.at(static_cast<std::size_t>(origin));
}

std::string_view code_of(WeightsOrigin origin) {
  constexpr std::array<std::string_view, 3> kCodes{"weights_on_form", "weights_of_rule_book",
                                                   "weights_as_they_stand"};
  return kCodes.at(static_cast<std::size_t>(origin));
}

std::string_view code_of(Assurance assurance) {
  constexpr std::array<std::string_view, 4> kCodes{"seen", "memory", "inference", "assumption"};
  return kCodes.at(static_cast<std::size_t>(assurance));
}

std::string_view code_of(ForecastMethod method) {
  constexpr std::array<std::string_view, 12> kCodes{
      "method_none",       "method_finding",     "method_deadline",   "method_level",
      "method_few_events", "method_done_so_far", "method_month_plan", "method_stage_ratio",
      "method_seasonal",   "method_ceiling",     "method_trend",      "method_run_rate"};
  return kCodes.at(static_cast<std::size_t>(method));
}

std::string_view code_of(LikelihoodBasis basis) {
  constexpr std::array<std::string_view, 7> kCodes{
      "basis_none",      "basis_already_met", "basis_breached", "basis_words",
      "basis_undecided", "basis_chance",      "basis_ratio"};
  return kCodes.at(static_cast<std::size_t>(basis));
}

std::string_view code_of(EffortKind kind) {
  constexpr std::array<std::string_view, 7> kCodes{"effort_nothing", "effort_more", "effort_room",
                                                   "effort_move",    "effort_act",  "effort_report",
                                                   "effort_lost"};
  return kCodes.at(static_cast<std::size_t>(kind));
}

std::string_view code_of(BudgetState state) {
  constexpr std::array<std::string_view, 4> kCodes{"budget_judged", "budget_missing", "budget_zero",
                                                   "budget_not_executed"};
  return kCodes.at(static_cast<std::size_t>(state));
}

std::string_view code_of(ExplainWhen when) {
  constexpr std::array<std::string_view, 6> kCodes{"explain_points_lost",   "explain_missed",
                                                   "explain_over_achieved", "explain_execution",
                                                   "explain_deviates",      "explain_doubtful"};
  return kCodes.at(static_cast<std::size_t>(when));
}

std::string_view code_of(MissedBy by, const Target& target) {
  switch (by) {
    case MissedBy::falling_short:
      return "falling_short";
    case MissedBy::exceeding:
      return "exceeding";
    case MissedBy::being_ahead:
      return "being_ahead";
    case MissedBy::equality_only:
      return std::holds_alternative<LessThan>(target) ? "equal_not_below" : "equal_not_above";
    case MissedBy::lateness:
      return "lateness";
    case MissedBy::not_done:
      return "not_done";
    case MissedBy::lower_tier:
      return "lower_tier";
  }
  return {};
}

std::string assurance_text(const Citation& citation, Words words) {
  return words(code_of(citation.assurance), {{"percent", std::to_string(citation.percent)}});
}

std::string citation_text(const Citation& citation, Words words) {
  std::string text = citation.document;
  if (!citation.clause.empty()) {
    text.append(text.empty() ? "" : " ").append(citation.clause);
  }
  const std::string assurance = assurance_text(citation, words);
  return text.empty()
             ? assurance
             : text.append(words.pick("（", " (")).append(assurance).append(words.pick("）", ")"));
}

std::string grade_text(std::string_view grade, Words words) {
  struct Meaning {
    std::string_view grade;
    std::string_view english;
  };
  constexpr std::array<Meaning, 4> kMeanings{
      {{"优", "excellent"}, {"良", "good"}, {"中", "fair"}, {"差", "poor"}}};
  std::string text(grade);
  const auto* const found = std::ranges::find(kMeanings, grade, &Meaning::grade);
  if (words.language() == Language::english && found != kMeanings.end()) {
    text.append(" (").append(found->english).append(")");
  }
  return text;
}

std::string course_text(const Course& course, Words words) {
  return to_string(course.first).append(words.pick(" 至 ", " to ")).append(to_string(course.last));
}

}  // namespace duibiao
