#include "reports/model/build_report.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "reports/format/numbers.h"
#include "reports/model/headline.h"
#include "reports/model/indicator/indicator_line.h"
#include "reports/model/indicator/ordering.h"
#include "reports/model/outlook/light_lines.h"
#include "reports/model/outlook/outlook_lines.h"
#include "reports/model/picture/curve.h"
#include "reports/model/picture/scatter.h"
#include "reports/model/review/review_lines.h"
#include "reports/model/rule_lines.h"
#include "reports/model/score_form.h"
#include "reports/model/sections.h"
#include "reports/model/statement_lines.h"
#include "reports/model/version_lines.h"

namespace duibiao {
namespace {

constexpr std::size_t kShortfalls = 3;

std::string period_text(const Assessment& assessment, Words words) {
  const Course& course = assessment.course;
  std::string text = course == calendar_year(course.first.year())
                         ? words("calendar_year", {{"year", std::to_string(course.first.year())}})
                         : course_text(course, words);
  return text.append(" · ").append(words(code_of(assessment.milestone)));
}

/// One shortfall: "实际 18件，目标 ≥ 20 件，未达".
Shortfall shortfall_of(const IndicatorLine& line, std::string amount, const LineContext& context) {
  const Words& words = context.words;
  std::string detail = words(line.actual.empty() ? "target_alone" : "actual_against_target",
                             {{"actual", line.actual}, {"target", line.target}});
  if (line.verdict.kind == VerdictKind::missed) {
    detail.append(words.pick("，", ", ")).append(line.reason);
  }
  return {line.code, line.name, std::move(amount), std::move(detail)};
}

/// The largest point losses, the largest first.
std::vector<Shortfall> largest_losses(const Assessment& assessment, const LineContext& context) {
  std::vector<const AssessedIndicator*> rows;
  for (const AssessedIndicator& indicator : assessment.indicators) {
    if (indicator.points_lost > Ratio{0}) {
      rows.push_back(&indicator);
    }
  }
  std::ranges::stable_sort(rows, std::ranges::greater{}, &AssessedIndicator::points_lost);
  rows.resize(std::min(rows.size(), kShortfalls));
  std::vector<Shortfall> losses;
  for (const AssessedIndicator* row : rows) {
    losses.push_back(shortfall_of(
        indicator_line(*row, context),
        context.words("points_lost", {{"points", points_text(row->points_lost)}}), context));
  }
  return losses;
}

/// The furthest behind the pace line, the furthest first.
std::vector<Shortfall> furthest_behind(const std::vector<const AssessedIndicator*>& by_pace,
                                       const LineContext& context) {
  std::vector<Shortfall> behind;
  for (const AssessedIndicator* row : by_pace) {
    if (row->pace.word == PaceWord::behind && behind.size() < kShortfalls) {
      const IndicatorLine line = indicator_line(*row, context);
      behind.push_back(shortfall_of(line, line.pace, context));
    }
  }
  return behind;
}

void add_indicators(ReportModel& model, const std::vector<const AssessedIndicator*>& rows,
                    const LineContext& context) {
  for (const AssessedIndicator* row : rows) {
    (row->compliance_only ? model.compliance : model.indicators)
        .push_back(indicator_line(*row, context));
  }
  std::vector<IndicatorLine> all = model.indicators;
  std::ranges::copy(model.compliance, std::back_inserter(all));
  if (context.form == ScoreForm::not_scored_at_mid_year) {
    const Verdict verdict = verdict_of(VerdictKind::no_target, context.words);
    model.not_judged = {{verdict, context.words("no_half_year_column"), {}}};
  } else {
    model.not_judged = not_judged_groups(all, context.words);
  }
}

void add_heading(ReportModel& model, const Assessment& assessment, const ReportOptions& options) {
  const Words words{options.language};
  model.title = words("title_deviation_report");
  model.project = assessment.form.name.empty() ? assessment.form.project : assessment.form.name;
  model.code = assessment.form.project;
  model.period = period_text(assessment, words);
  model.header = header_lines(assessment, options);
  model.goals = goal_lines(assessment, options);
  model.dates = date_lines(assessment, words);
  model.basis = basis_lines(assessment, words);
}

void add_sections(ReportModel& model, const Assessment& assessment, const ReportOptions& options) {
  const Words words{options.language};
  model.levels = level_lines(assessment);
  model.execution = execution_lines(assessment, words);
  model.review = review_model(assessment, words);
  if (assessment.review) {
    model.unexplained = unexplained_lines(assessment, false, words);
  }
  model.statements = statement_lines(assessment, options.show_personal, words);
  model.left_out = left_out_lines(assessment, words);
  model.notes = note_lines(assessment, words);
  model.rules = rule_lines(assessment.rule_book, words);
  if (shows_outlook(assessment) && assessment.outlook->lights) {
    for (RuleLine line : light_lines(*assessment.outlook->lights, words)) {
      line.label = words("label_lights") + " · " + line.label;
      model.rules.push_back(std::move(line));
    }
  }
  model.versions = version_lines(assessment.form.project, options);
  model.state = state_lines(assessment, options);
}

void add_outlook(ReportModel& model, const Assessment& assessment, Words words) {
  if (!shows_outlook(assessment)) {
    return;
  }
  model.outlook_remark = words("outlook_remark");
  model.outlook = outlook_lines(assessment, words);
  model.monitoring = monitoring_lines(assessment, words);
  model.curves = curve_pictures(assessment, words);
  model.scatter = scatter_picture(assessment, words);
}

}  // namespace

ReportModel build_report(const Assessment& assessment, const ReportOptions& options) {
  const Words words{options.language};
  const LineContext context{words,
                            score_form(assessment),
                            assessment.due,
                            assessment.course,
                            assessment.as_of,
                            SourceNames(assessment)};
  ReportModel model;
  model.language = options.language;
  model.leads_with_pace = !prints_score(context.form);
  add_heading(model, assessment, options);
  model.headline = headline_of(assessment, words);
  model.verdicts = verdict_counts(assessment, words);
  model.paces = pace_counts(assessment, words);
  model.points_heading =
      words(context.form == ScoreForm::interim_score ? "label_interim_points" : "label_points");
  model.missed_heading = model.verdicts.front().verdict.word;
  const auto rows = worst_first(assessment, model.leads_with_pace);
  model.shortfalls_heading =
      words(model.leads_with_pace ? "label_furthest_behind" : "label_losses");
  model.shortfalls =
      model.leads_with_pace ? furthest_behind(rows, context) : largest_losses(assessment, context);
  add_indicators(model, rows, context);
  add_outlook(model, assessment, words);
  add_sections(model, assessment, options);
  return model;
}

}  // namespace duibiao
