#include "reports/model/rule_lines.h"

#include <algorithm>

#include "reports/format/numbers.h"

namespace duibiao {
namespace {

std::string_view code_of(PositiveRule rule) {
  return rule == PositiveRule::proportional ? "rule_proportional" : "rule_pass_line";
}

std::string_view code_of(ReverseRule rule) {
  return rule == ReverseRule::inverse ? "rule_inverse" : "rule_linear_to_2t";
}

std::string_view code_of(EqualityRule rule) {
  switch (rule) {
    case EqualityRule::symmetric:
      return "rule_symmetric";
    case EqualityRule::as_at_least:
      return "rule_as_at_least";
    case EqualityRule::exact:
      return "rule_exact";
  }
  return {};
}

std::string number(const Decimal& value) { return amount_text(value.ratio()); }

/// "≥ 90%：100%；≥ 80%：80%".
std::string bands_text(const std::vector<Band>& bands, Words words) {
  std::string text;
  for (const Band& band : bands) {
    text.append(text.empty() ? "" : words.pick("；", "; "));
    text.append("≥ ").append(number(band.from_percent)).append("% → ");
    text.append(number(band.share_percent)).append("%");
  }
  return text;
}

std::string grades_text(const std::vector<GradeBand>& grades, Words words) {
  std::string text;
  for (const GradeBand& grade : grades) {
    text.append(text.empty() ? "" : words.pick("；", "; "));
    text.append(grade_text(grade.name, words)).append(" ≥ ").append(number(grade.from));
  }
  return text;
}

std::vector<Fact> tier_facts(const Tiers& tiers) {
  return {{"top", number(tiers.top_from)},           {"middle", number(tiers.middle_from)},
          {"achieved", number(tiers.achieved)},      {"mostly", number(tiers.mostly_achieved)},
          {"partly", number(tiers.partly_achieved)}, {"not_achieved", number(tiers.not_achieved)}};
}

/// "产出指标 50，效益指标 30（凭记忆，95%，未核对原文）": neighbours of one source share its
/// citation.
std::string level_weights_text(const std::vector<LevelWeight>& weights, Words words) {
  std::string text;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const LevelWeight& weight = weights[i];
    text.append(text.empty() ? "" : words.pick("，", ", "));
    text.append(weight.level).append(" ").append(number(weight.points));
    const bool last = i + 1 == weights.size();
    if (last ||
        assurance_text(weights[i + 1].citation, words) != assurance_text(weight.citation, words)) {
      text.append(words.pick("（", " (")).append(assurance_text(weight.citation, words));
      text.append(words.pick("）", ")"));
    }
  }
  return text;
}

void add_tiers(std::vector<RuleLine>& lines, const Tiers& tiers, Words words) {
  const std::vector<Fact> facts = tier_facts(tiers);
  lines.push_back({words("label_tier_bounds"), words("rule_tier_bounds", facts),
                   citation_text(tiers.bounds_citation, words)});
  lines.push_back({words("label_tier_points"), words("rule_tier_points", facts),
                   citation_text(tiers.points_citation, words)});
}

void add_execution(std::vector<RuleLine>& lines, const RuleBook& book, Words words) {
  lines.push_back({words("budget_execution_rate"),
                   book.execution_bands.empty() ? words("rule_execution_capped")
                                                : bands_text(book.execution_bands, words),
                   citation_text(book.execution_citation, words)});
  if (!book.satisfaction_bands.empty()) {
    lines.push_back({words("label_satisfaction"), bands_text(book.satisfaction_bands, words),
                     citation_text(book.satisfaction_citation, words)});
  }
}

/// "@executed：3月 20%，6月 50%，12月 100%".
std::string plan_text(const Plan& plan, Words words) {
  std::string text = plan.indicator + words.colon();
  for (const PlanStep& step : plan.steps) {
    text.append(&step == plan.steps.data() ? "" : words.pick("，", ", "));
    text.append(words("plan_step",
                      {{"month", std::to_string(step.month)}, {"percent", number(step.percent)}}));
  }
  return text;
}

void add_outlook(std::vector<RuleLine>& lines, const RuleBook& book, Words words) {
  const ForecastRules& forecast = book.forecast;
  lines.push_back(
      {words("label_forecast"),
       words("rule_forecast", {{"percent", std::to_string(forecast.interval_percent)},
                               {"periods", std::to_string(forecast.interval_from_periods)},
                               {"trend", std::to_string(forecast.trend_from_periods)},
                               {"smoothing", number(forecast.smoothing)},
                               {"events", std::to_string(forecast.few_events)}}),
       citation_text(forecast.citation, words)});
  const LikelihoodRules& likelihood = book.likelihood;
  lines.push_back({words("label_likelihood"),
                   words("rule_likelihood",
                         {{"certain", number(likelihood.certain_from)},
                          {"impossible", number(likelihood.impossible_below)},
                          {"certain_share", number(likelihood.certain_from_percent)},
                          {"impossible_share", number(likelihood.impossible_below_percent)}}),
                   citation_text(likelihood.citation, words)});
  for (const Plan& plan : book.plans) {
    lines.push_back(
        {words("label_plan"), plan_text(plan, words), citation_text(plan.citation, words)});
  }
}

}  // namespace

std::vector<LabelledText> basis_lines(const Assessment& assessment, Words words) {
  const RuleBook& book = assessment.rule_book;
  std::string weights = words(code_of(assessment.weights_origin));
  if (assessment.weights_origin == WeightsOrigin::rule_book) {
    weights.append(words.pick("：", ": ")).append(level_weights_text(book.weights, words));
  }
  return {{words("label_rule_book"), book.title.empty() ? book.id : book.id + " " + book.title},
          {words("label_citation"), citation_text(book.citation, words)},
          {words("label_weights"), weights}};
}

std::vector<RuleLine> rule_lines(const RuleBook& book, Words words) {
  std::vector<RuleLine> lines;
  lines.push_back(
      {words("label_floor"),
       words(code_of(book.positive.rule), {{"percent", number(book.pass_line_percent)}}),
       citation_text(book.positive.citation, words)});
  lines.push_back({words("label_ceiling"), words(code_of(book.reverse.rule)),
                   citation_text(book.reverse.citation, words)});
  lines.push_back({words("label_equality"), words(code_of(book.equality.rule)),
                   citation_text(book.equality.citation, words)});
  add_tiers(lines, book.tiers, words);
  add_execution(lines, book, words);
  if (!book.grades.empty()) {
    lines.push_back({words("label_grade"), grades_text(book.grades, words),
                     citation_text(book.grades_citation, words)});
  }
  lines.push_back(
      {words("label_over_achievement"),
       words("rule_over_achievement", {{"percent", number(book.over_achievement_percent)}}),
       citation_text(book.over_citation, words)});
  for (const ExplanationRule& rule : book.explanations) {
    lines.push_back({words("label_explanation"),
                     words(code_of(rule.when), {{"percent", number(rule.percent)},
                                                {"over", number(book.over_achievement_percent)}}),
                     citation_text(rule.citation, words)});
  }
  lines.push_back({words("label_rounding"),
                   words("rule_rounding", {{"places", std::to_string(book.places)}}),
                   citation_text(book.rounding_citation, words)});
  add_outlook(lines, book, words);
  return lines;
}

}  // namespace duibiao
