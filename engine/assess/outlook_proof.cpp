#include "engine/assess/outlook_proof.h"

#include <fmt/format.h>

#include <utility>

#include "engine/assess/formula.h"
#include "engine/base/result.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr int kMostDecimals = 6;

std::string number(const Ratio& value) { return brief(value, kMostDecimals); }

std::string number(const std::optional<Ratio>& value) { return value ? number(*value) : ""; }

std::string number(double value) { return brief(Estimate(value)); }

/// The formula of a method, in the letters of the header.
std::string forecast_formula(const Forecast& forecast) {
  switch (forecast.method) {
    case ForecastMethod::few_events:
      return forecast.only_done ? "a" : "a ≥ due ? max(a, t) : a";
    case ForecastMethod::level:
    case ForecastMethod::done_so_far:
      return "a";
    case ForecastMethod::stage_ratio:
      return forecast.due ? "a × t ÷ due" : "a ÷ s";
    case ForecastMethod::month_plan:
    case ForecastMethod::seasonal:
      return "a ÷ s";
    case ForecastMethod::ceiling:
    case ForecastMethod::run_rate:
      return "a ÷ p";
    case ForecastMethod::trend:
      return "a + v × ( 1 − p )";
    case ForecastMethod::none:
    case ForecastMethod::finding:
    case ForecastMethod::deadline:
      break;
  }
  return {};
}

std::vector<NamedValue> forecast_values(const Forecast& forecast) {
  std::vector<NamedValue> values{{"a", number(forecast.actual)}};
  values.emplace_back("t", number(forecast.full));
  values.emplace_back("due", number(forecast.due));
  values.emplace_back("p", number(forecast.share));
  values.emplace_back("s", number(forecast.share));
  values.emplace_back("v", forecast.pace ? brief(*forecast.pace) : "");
  return values;
}

/// How wide the interval is: in the terms of its distribution.
std::pair<std::string, std::string> interval_formula(const Spread& spread, const Interval& whole) {
  return std::visit(
      Overload{[&](const StudentSpread& student) {
                 const double factor = (whole.high.value() - student.centre) / student.scale;
                 return std::pair(fmt::format("e ± t({}) × σ", student.freedom),
                                  fmt::format("{} ± {} × {}", number(student.centre),
                                              number(factor), number(student.scale)));
               },
               [](const BetaSpread& beta) {
                 const double n = beta.a - 0.5;
                 const double d = beta.a + beta.b - 1;
                 return std::pair(std::string("Beta( n + ½, d − n + ½ )"),
                                  fmt::format("n = {}, d = {}", number(n), number(d)));
               }},
      spread);
}

/// Where the rule that lit it comes from.
Citation light_citation(const LightPreset& preset, std::string_view rule) {
  if (preset.positive && (rule == "positive" || rule == "annual")) {
    return preset.positive->citation;
  }
  if (preset.reverse && (rule == "reverse" || rule == "deadline")) {
    return preset.reverse->citation;
  }
  if (preset.equality && rule == "equality") {
    return preset.equality->citation;
  }
  if (preset.finding && rule == "finding") {
    return preset.finding->citation;
  }
  return preset.gap && rule == "gap" ? preset.gap->citation : preset.citation;
}

/// What was held against the bands.
std::string light_formula(std::string_view rule) {
  if (rule == "gap") {
    return "| a ÷ t − executed ÷ budget | × 100";
  }
  if (rule == "annual") {
    return "a ÷ t × 100 %";
  }
  return rule == "positive" ? "a ÷ due × 100 %" : "";
}

/// Writes the steps of one indicator down.
class OutlookRecorder {
 public:
  OutlookRecorder(const Assessment& assessment, const IndicatorOutlook& outlook)
      : assessment_(assessment), outlook_(outlook), forecast_(outlook.forecast) {}

  std::vector<ProofStep> steps() {
    record_forecast();
    record_interval();
    record_likelihood();
    record_light();
    record_effort();
    return std::move(steps_);
  }

 private:
  void add(std::string_view subject, std::string formula, std::string numbers, std::string result,
           std::optional<Citation> citation = {}) {
    steps_.push_back({subject,
                      std::move(formula),
                      std::move(numbers),
                      std::move(result),
                      std::move(citation),
                      {},
                      {}});
  }

  const std::string& family() const { return forecast_.unit.family; }

  void record_forecast() {
    const Citation& citation = assessment_.rule_book.forecast.citation;
    if (!forecast_.value) {
      add("no_forecast", {}, {}, std::string(forecast_.reason), citation);
      return;
    }
    const std::string formula = forecast_formula(forecast_);
    const bool planned = forecast_.plan && !forecast_.plan->citation.document.empty();
    add("forecast", formula, put_in(formula, forecast_values(forecast_)),
        brief(*forecast_.value) + family(), planned ? forecast_.plan->citation : citation);
    if (forecast_.plan) {
      steps_.back().sources.push_back(forecast_.plan->where);
    }
  }

  void record_interval() {
    if (!forecast_.interval) {
      return;
    }
    const auto whole = interval_of(*forecast_.spread, forecast_.interval->percent);
    if (!whole) {
      return;
    }
    auto [formula, numbers] = interval_formula(*forecast_.spread, *whole);
    add("interval", std::move(formula), std::move(numbers),
        fmt::format("{} % : {} … {}{}", forecast_.interval->percent, brief(forecast_.interval->low),
                    brief(forecast_.interval->high), family()),
        assessment_.rule_book.forecast.citation);
  }

  void record_likelihood() {
    const LikelihoodProposal& proposal = outlook_.likelihood;
    if (!proposal.word) {
      return;
    }
    const LikelihoodRules& rules = assessment_.rule_book.likelihood;
    std::string formula;
    std::string numbers;
    if (proposal.chance) {
      formula = fmt::format("P ≥ {} , P < {}", to_string(rules.certain_from),
                            to_string(rules.impossible_below));
      numbers = fmt::format("P = {:.2f}", proposal.chance->percent() / 100.0);
    } else if (proposal.attainment) {
      formula = fmt::format("e ÷ t ≥ {} % , e ÷ t < {} %", to_string(rules.certain_from_percent),
                            to_string(rules.impossible_below_percent));
      numbers = fmt::format("e ÷ t = {} %", number(100 * proposal.attainment->value()));
    }
    add("likelihood", std::move(formula), std::move(numbers), std::string(code_of(*proposal.word)),
        rules.citation);
    if (proposal.held_back) {
      steps_.back().remarks.push_back(*proposal.held_back);
    }
  }

  void record_light() {
    const LightReading& reading = outlook_.light;
    if (!reading.light || !assessment_.outlook || !assessment_.outlook->lights) {
      return;
    }
    const std::string percent = reading.percent ? fixed(*reading.percent, 2) + " %" : std::string{};
    add("light", light_formula(reading.rule), percent, std::string(code_of(*reading.light)),
        light_citation(*assessment_.outlook->lights, reading.rule));
  }

  void record_effort() {
    const Effort& effort = outlook_.effort;
    if (effort.kind != EffortKind::more || !effort.per_month) {
      return;
    }
    add("effort", "( t − a ) ÷ months",
        fmt::format("( {} − {} ) ÷ {}", number(forecast_.full), number(forecast_.actual),
                    number(*effort.months_left)),
        brief(*effort.per_month, 2) + family());
  }

  const Assessment& assessment_;
  const IndicatorOutlook& outlook_;
  const Forecast& forecast_;
  std::vector<ProofStep> steps_{};
};

}  // namespace

std::vector<ProofStep> outlook_steps(const Assessment& assessment,
                                     const AssessedIndicator& assessed) {
  if (!assessed.outlook || assessment.as_of >= assessment.course.last) {
    return {};
  }
  return OutlookRecorder(assessment, *assessed.outlook).steps();
}

}  // namespace duibiao
