#include "tests/support/outlook/outlook_scene.h"

#include <array>

#include "engine/actual/aggregation.h"
#include "engine/outlook/pace.h"

namespace duibiao::test {

std::vector<Observation> observations(const std::vector<Reported>& figures) {
  std::vector<Observation> made;
  for (const Reported& figure : figures) {
    made.push_back(observed(figure.day, figure.value, figure.accrual));
  }
  return made;
}

Indicator OutlookScene::indicator() const {
  Indicator made = test::indicator({"P-01", "产出指标", "数量指标", "名", half, full, "", measure});
  made.kind = kind;
  return made;
}

Kind OutlookScene::kind_of_it() const { return kind ? *kind : infer_kind(indicator()); }

CompareContext OutlookScene::context(std::string_view on) const {
  static const Tiers kTiers;
  return {words(), kTiers, course, day(on), ElapsedBy::months};
}

Evaluation OutlookScene::full_evaluation(std::string_view on,
                                         const std::vector<Reported>& figures) const {
  const auto counted = duibiao::select(observations(figures), course, day(on), words()).counted;
  return evaluate(indicator().full_year.target, measure, counted, context(on));
}

Forecast OutlookScene::forecast(std::string_view on, const std::vector<Reported>& figures) const {
  const auto counted = duibiao::select(observations(figures), course, day(on), words()).counted;
  const CompareContext compare = context(on);
  return forecast_of(indicator(), kind_of_it(), counted, full_evaluation(on, figures),
                     {compare, rules, plans});
}

LikelihoodProposal OutlookScene::proposal(std::string_view on,
                                          const std::vector<Reported>& figures) const {
  const Indicator it = indicator();
  const Kind it_is = kind_of_it();
  const Evaluation of_year = full_evaluation(on, figures);
  const Forecast made = forecast(on, figures);
  const CompareContext about = context(on);
  const auto counted = duibiao::select(observations(figures), course, day(on), words()).counted;
  const Pace pace = pace_of(it, it_is, counted, about, {}, plan_of_line(it, it_is, plans));
  return propose_likelihood({it, it_is, of_year, made, pace.ratio}, likelihoods, about);
}

std::string OutlookScene::ahead(std::string_view on, const std::vector<Reported>& figures) const {
  return spoken(forecast(on, figures));
}

std::string OutlookScene::likely(std::string_view on, const std::vector<Reported>& figures) const {
  return spoken(proposal(on, figures));
}

Plan plan(std::string_view indicator, const std::vector<std::pair<int, std::int64_t>>& steps,
          PlanShape shape, PlanOrigin origin) {
  Plan made;
  made.indicator = indicator;
  made.shape = shape;
  made.origin = origin;
  for (const auto& [month, percent] : steps) {
    made.steps.push_back({month, {percent, 0}});
  }
  return made;
}

std::string_view name_of(ForecastMethod method) {
  constexpr std::array<std::string_view, 12> kNames{
      "none",       "finding",     "deadline", "level",   "few_events", "done_so_far",
      "month_plan", "stage_ratio", "seasonal", "ceiling", "trend",      "run_rate"};
  return kNames.at(static_cast<std::size_t>(method));
}

std::string spoken(const Forecast& forecast) {
  std::string text(name_of(forecast.method));
  if (!forecast.value) {
    return text + " " + std::string(forecast.reason);
  }
  text += forecast.only_done ? " ≥ " : " ";
  text += brief(*forecast.value);
  if (forecast.interval) {
    text += " [" + brief(forecast.interval->low) + " … " + brief(forecast.interval->high) + "]";
  }
  return text;
}

std::string spoken(const LikelihoodProposal& proposal) {
  std::string text(proposal.word ? code_of(*proposal.word) : "-");
  if (proposal.held_back) {
    text.append(" (").append(proposal.held_back->code).append(")");
  }
  if (proposal.chance) {
    return text + " chance " + std::to_string(proposal.chance->percent());
  }
  if (proposal.attainment) {
    return text + " ratio " + brief(Estimate(100 * proposal.attainment->value()));
  }
  return proposal.basis == LikelihoodBasis::words ? text + " words"
                                                  : text + " " + std::string(proposal.reason);
}

}  // namespace duibiao::test
