#include "reports/model/indicator/indicator_line.h"

#include <utility>

#include "engine/value/rounding.h"
#include "reports/format/numbers.h"
#include "reports/model/indicator/bullet_bar.h"
#include "reports/model/indicator/gap.h"
#include "reports/model/indicator/outcome_text.h"
#include "reports/model/indicator/pace_text.h"
#include "reports/model/score_form.h"

namespace duibiao {
namespace {

bool sign_is_inferred(const Target& target) {
  const auto* least = std::get_if<AtLeast>(&target);
  const auto* most = std::get_if<AtMost>(&target);
  return (least != nullptr && least->origin == SignOrigin::inferred) ||
         (most != nullptr && most->origin == SignOrigin::inferred);
}

std::string actual_detail(const Actual& actual, Words words) {
  if (!actual.date) {
    return {};
  }
  std::string day = to_string(*actual.date);
  return actual.observations == 1
             ? day
             : words("actual_of_several",
                     {{"day", std::move(day)}, {"count", std::to_string(actual.observations)}});
}

/// Notes about the target's text and about the figure; what the line already shows is not said
/// again.
std::vector<std::string> note_texts(const AssessedIndicator& indicator, Words words) {
  std::vector<std::string> texts;
  for (const Problems* notes : {&indicator.target().notes, &indicator.evaluation.notes}) {
    for (const Problem& note : *notes) {
      if (note.code != "sign_inferred" && note.code != "over_achieved") {
        texts.push_back(words(note.code, note.facts));
      }
    }
  }
  return texts;
}

std::vector<LabelledText> source_lines(const AssessedIndicator& indicator,
                                       const LineContext& context) {
  const Words& words = context.words;
  std::vector<LabelledText> lines;
  const std::string target = context.names.text(indicator.target().where);
  const std::string actual = context.names.text(indicator.evaluation.actual.where);
  if (!target.empty()) {
    lines.push_back({words("label_target"), target});
  }
  if (!actual.empty()) {
    lines.push_back({words("label_actual"), actual});
  }
  return lines;
}

void add_numbers(IndicatorLine& line, const AssessedIndicator& indicator,
                 const LineContext& context) {
  const AssessedRow& row = indicator.row;
  line.attainment = row.attainment ? attainment_text(*row.attainment) : "";
  line.deviation = row.deviation && context.due ? deviation_text(*row.deviation) : "";
  line.weight = points_text(row.weight);
  if (!prints_score(context.form) || indicator.compliance_only) {
    return;
  }
  if (unscored_at_mid_year(indicator)) {
    line.points = context.words("not_scored_at_mid_year");
    return;
  }
  if (indicator.points_rule == PointsRule::not_judged) {
    line.points = "—";
    return;
  }
  line.points = score_text(row.score_hundredths);
  line.points_lost = points_text(indicator.points_lost);
}

void add_bar(IndicatorLine& line, const AssessedIndicator& indicator, Words words) {
  line.bar = bullet_bar(indicator.target().target, indicator.evaluation);
  if (line.bar) {
    line.bar->text = words("bar_text", {{"actual", line.actual}, {"target", line.target}});
  }
}

}  // namespace

std::string shown_actual(const AssessedIndicator& indicator, Words words) {
  const Actual& actual = indicator.evaluation.actual;
  const bool pair = actual.written.find('/') != std::string::npos;
  const bool rate = indicator.indicator.measure == Measure::ratio || pair;
  if (!actual.base || actual.family != "%" || !rate) {
    return actual.written;
  }
  const auto bound = shown_bound(indicator.target().target, indicator.evaluation);
  const std::string percent =
      fixed_beside(*actual.base, bound ? bound->base : *actual.base, 2) + "%";
  return pair ? std::string(actual.written)
                    .append(words.pick("（", " ("))
                    .append(percent)
                    .append(words.pick("）", ")"))
              : percent;
}

std::string target_remark(const AssessedIndicator& indicator, Words words) {
  if (unscored_at_mid_year(indicator)) {
    return words("full_year_value");
  }
  const Target& target = indicator.target().target;
  if (sign_is_inferred(target)) {
    const bool ceiling = std::holds_alternative<AtMost>(target);
    return words("sign_read_as", {{"sign", ceiling ? "≤" : "≥"}});
  }
  const Evaluation& evaluation = indicator.evaluation;
  if (!std::holds_alternative<Schedule>(target) || !evaluation.bound) {
    return {};
  }
  const Ratio beside = evaluation.actual.base.value_or(*evaluation.bound);
  return words("schedule_means", {{"share", fixed_beside(*evaluation.bound, beside, 2)}});
}

IndicatorLine indicator_line(const AssessedIndicator& indicator, const LineContext& context) {
  const Words& words = context.words;
  IndicatorLine line;
  line.code = indicator.row.indicator;
  line.name = indicator.indicator.name;
  line.level1 = indicator.row.level1;
  line.level2 = indicator.row.level2;
  line.verdict = verdict_of(verdict_kind(indicator.row.status, context.due), words);
  line.target = unscored_at_mid_year(indicator) ? indicator.indicator.full_year.written
                                                : indicator.target().written;
  line.target_remark = target_remark(indicator, words);
  line.actual = shown_actual(indicator, words);
  line.actual_detail = actual_detail(indicator.evaluation.actual, words);
  line.reason = reason_text(indicator, context);
  line.next_step = next_step(indicator, context);
  line.pace = pace_text(indicator, words);
  line.notes = note_texts(indicator, words);
  line.sources = source_lines(indicator, context);
  add_numbers(line, indicator, context);
  add_bar(line, indicator, words);
  return line;
}

}  // namespace duibiao
