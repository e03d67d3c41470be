#include "reports/model/headline.h"

#include <algorithm>
#include <array>

#include "reports/format/numbers.h"
#include "reports/model/score_form.h"

namespace duibiao {
namespace {

std::vector<Fact> coverage_facts(const Assessment& assessment) {
  const Coverage& coverage = assessment.coverage;
  const auto paced = std::ranges::count_if(assessment.indicators, [](const AssessedIndicator& i) {
    return i.pace.word != PaceWord::none;
  });
  return {{"paced", std::to_string(paced)},
          {"judged", points_text(coverage.judged_points)},
          {"total", points_text(coverage.total_points)},
          {"indicators", std::to_string(coverage.indicators)},
          {"with_verdict", std::to_string(coverage.met + coverage.missed)}};
}

std::string_view coverage_code(const Coverage& coverage, ScoreForm form) {
  if (!prints_score(form)) {
    return form == ScoreForm::not_due ? "coverage_of_figures" : "coverage_of_pace";
  }
  return coverage.complete() ? "coverage_of_points" : "coverage_partly";
}

std::string grade_of(const Assessment& assessment, Words words) {
  if (assessment.grade.empty()) {
    return {};
  }
  std::string grade = grade_text(assessment.grade, words);
  if (!assessment.coverage.complete()) {
    grade += words("grade_partly_judged", coverage_facts(assessment));
  }
  return grade;
}

std::string_view remark_code(const Assessment& assessment, ScoreForm form) {
  switch (form) {
    case ScoreForm::interim_score:
      return "remark_interim_score";
    case ScoreForm::not_due:
      return "remark_not_due";
    case ScoreForm::not_scored_at_mid_year:
      return "remark_not_scored_at_mid_year";
    case ScoreForm::final_score:
      break;
  }
  return assessment.grade.empty() ? "remark_no_grade" : "";
}

}  // namespace

Headline headline_of(const Assessment& assessment, Words words) {
  const Coverage& coverage = assessment.coverage;
  Headline headline;
  headline.form = score_form(assessment);
  const bool scored = prints_score(headline.form);
  headline.label = words(scored ? code_of(headline.form) : "label_progress");
  if (scored) {
    headline.score = score_text(assessment.score_hundredths);
    headline.total = points_text(coverage.total_points);
  }
  if (headline.form == ScoreForm::final_score) {
    headline.grade = grade_of(assessment, words);
  }
  headline.coverage = words(coverage_code(coverage, headline.form), coverage_facts(assessment));
  headline.coverage_complete = coverage.complete();
  headline.judged_permille = permille_of(coverage.judged_points, coverage.total_points).value_or(0);
  const std::string_view remark = remark_code(assessment, headline.form);
  if (!remark.empty()) {
    const Date due = day_of(assessment.course, assessment.milestone);
    headline.remark = words(remark, {{"day", to_string(due)}});
  }
  return headline;
}

std::vector<VerdictCount> verdict_counts(const Assessment& assessment, Words words) {
  const Coverage& coverage = assessment.coverage;
  const auto missed = verdict_kind(Status::missed, assessment.due);
  return {{verdict_of(missed, words), coverage.missed},
          {verdict_of(VerdictKind::no_data, words), coverage.no_data},
          {verdict_of(VerdictKind::not_assessable, words), coverage.not_assessable},
          {verdict_of(VerdictKind::no_target, words), coverage.no_target},
          {verdict_of(VerdictKind::met, words), coverage.met}};
}

std::vector<PaceCount> pace_counts(const Assessment& assessment, Words words) {
  constexpr std::array kOrder{PaceWord::behind, PaceWord::on_pace, PaceWord::ahead, PaceWord::none};
  std::vector<PaceCount> counts;
  for (const PaceWord pace : kOrder) {
    const auto count = std::ranges::count_if(
        assessment.indicators, [&](const AssessedIndicator& i) { return i.pace.word == pace; });
    counts.push_back({pace, words(code_of(pace)), static_cast<int>(count)});
  }
  return counts;
}

}  // namespace duibiao
