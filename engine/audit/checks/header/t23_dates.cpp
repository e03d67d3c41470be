#include <algorithm>
#include <optional>

#include "engine/audit/checks/rows.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {
namespace {

const HeaderField* field_named(const Form& form, const std::vector<std::string>& labels) {
  const auto found = std::ranges::find_if(form.header, [&](const HeaderField& field) {
    return std::ranges::find(labels, normalise(field.label)) != labels.end() &&
           !normalise(field.text).empty();
  });
  return found == form.header.end() ? nullptr : &*found;
}

/// "2024", "2024年", "2024年度": a year and nothing more.
bool is_year_only(std::string_view text) {
  const std::string plain = normalise(text);
  std::string_view rest = plain;
  const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
  rest.remove_prefix(digits);
  return digits == 4 && (rest.empty() || rest == "年" || rest == "年度");
}

/// The day that the text names: of a year alone its first day.
std::optional<Date> day_of_text(std::string_view text, const Course& course) {
  const std::string plain = normalise(text);
  return is_year_only(text) ? make_date(std::stoi(plain.substr(0, 4)), 1, 1)
                            : parse_day(plain, course);
}

void add_late_deadlines(const AuditSubject& subject, std::vector<AuditFinding>& findings) {
  for (const Indicator& indicator : subject.form.indicators) {
    for (const TargetCell* cell : {&indicator.half_year, &indicator.full_year}) {
      const auto* deadline = std::get_if<Deadline>(&cell->target);
      if (deadline != nullptr && deadline->day > subject.course.last) {
        findings.push_back(finding_on(
            "deadline", indicator, {evidence_of(*cell)},
            {{"day", to_string(deadline->day)}, {"end", to_string(subject.course.last)}}));
      }
    }
  }
}

}  // namespace

/// End before start, deadlines after the end, dates that are only a year.
CheckOutcome t23_dates(const AuditSubject& subject, const CheckSettings& settings) {
  std::vector<AuditFinding> findings;
  add_late_deadlines(subject, findings);
  const HeaderField* start = field_named(subject.form, settings.terms("start_labels"));
  const HeaderField* finish = field_named(subject.form, settings.terms("finish_labels"));
  if (start == nullptr && finish == nullptr) {
    return fired_or_not_judged(std::move(findings), "no_project_dates");
  }
  AuditFinding year_only = project_finding("year-only");
  for (const HeaderField* field : {start, finish}) {
    if (field != nullptr && is_year_only(field->text)) {
      year_only.evidence.push_back(evidence_of(*field));
    }
  }
  if (!year_only.evidence.empty()) {
    year_only.facts = {{"found", year_only.evidence.front().text}};
    findings.push_back(std::move(year_only));
  }
  if (start != nullptr && finish != nullptr) {
    const auto from = day_of_text(start->text, subject.course);
    const auto until = day_of_text(finish->text, subject.course);
    const bool same_year =
        is_year_only(finish->text) && from && until && from->year() == until->year();
    if (from && until && *until < *from && !same_year) {
      findings.push_back(project_finding("order", {evidence_of(*start), evidence_of(*finish)},
                                         {{"start", start->text}, {"finish", finish->text}}));
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
