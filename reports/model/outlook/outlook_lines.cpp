#include "reports/model/outlook/outlook_lines.h"

#include <algorithm>

#include "engine/target/target_reader.h"
#include "engine/value/rounding.h"
#include "reports/format/numbers.h"
#include "reports/model/sections.h"

namespace duibiao {
namespace {

/// One indicator's line, part by part.
class LineWriter {
 public:
  LineWriter(const AssessedIndicator& assessed, Words words)
      : assessed_(assessed), outlook_(*assessed.outlook), words_(words) {}

  OutlookLine write() const {
    OutlookLine line;
    line.code = assessed_.indicator.code;
    line.name = assessed_.indicator.name;
    line.target = assessed_.indicator.full_year.written;
    line.light = light_mark(outlook_.light.light, words_);
    line.forecast = forecast_text();
    line.interval = interval_text();
    line.method = method_text();
    line.likelihood = likelihood_text();
    line.basis = basis_text() + held_back_text();
    line.effort = effort_text();
    line.next = next_text();
    line.settled = is_settled();
    const Ratio& points = outlook_.effort.points;
    line.points = points > Ratio{0} ? fixed_beside(points, Ratio{0}, 2) : "";
    for (const Problem& caution : outlook_.forecast.cautions) {
      line.notes.push_back(words_(caution.code, caution.facts));
    }
    return line;
  }

 private:
  const Forecast& forecast() const { return outlook_.forecast; }

  bool in_words() const {
    return forecast().method == ForecastMethod::finding ||
           forecast().method == ForecastMethod::deadline;
  }

  bool is_settled() const {
    const auto& light = outlook_.light.light;
    const bool bad = light && *light < Light::green;
    return outlook_.likelihood.word == Likelihood::certain && !bad &&
           outlook_.effort.kind == EffortKind::nothing;
  }

  std::string forecast_text() const {
    if (!forecast().value) {
      return in_words() ? "—" : words_(forecast().reason);
    }
    const std::string amount = amount_in(*forecast().value, forecast().unit);
    return forecast().only_done ? words_("forecast_at_least", {{"amount", amount}})
                                : words_("forecast_about", {{"amount", amount}});
  }

  std::string interval_text() const {
    if (!forecast().value || forecast().method == ForecastMethod::few_events) {
      return {};
    }
    if (!forecast().interval) {
      return words_(forecast().no_interval);
    }
    return words_("forecast_interval",
                  {{"percent", std::to_string(forecast().interval->percent)},
                   {"low", amount_in(forecast().interval->low, forecast().unit)},
                   {"high", amount_in(forecast().interval->high, forecast().unit)}});
  }

  std::string method_text() const {
    const bool none = forecast().method == ForecastMethod::none;
    return none ? std::string{} : words_(code_of(forecast().method));
  }

  std::string likelihood_text() const {
    const LikelihoodProposal& proposal = outlook_.likelihood;
    if (!proposal.word) {
      return "—";
    }
    std::string text = words_(code_of(*proposal.word));
    if (proposal.chance) {
      text.append(words_.pick("（", " ("));
      text.append(
          words_("chance_about", {{"percent", std::to_string(proposal.chance->percent())}}));
      text.append(words_.pick("）", ")"));
    }
    return text;
  }

  std::string basis_text() const {
    const LikelihoodProposal& proposal = outlook_.likelihood;
    switch (proposal.basis) {
      case LikelihoodBasis::none:
        return {};
      case LikelihoodBasis::already_met:
      case LikelihoodBasis::breached:
        return words_(proposal.reason);
      case LikelihoodBasis::undecided:
        return forecast().method == ForecastMethod::few_events ? "" : words_(proposal.reason);
      case LikelihoodBasis::words:
        return {};
      case LikelihoodBasis::chance:
        return words_(code_of(proposal.basis));
      case LikelihoodBasis::ratio:
        return words_("basis_ratio",
                      {{"percent", brief(Estimate(100 * proposal.attainment->value()))}});
    }
    __builtin_trap();
  }

  /// Why the word is no stronger, behind what it rests on.
  std::string held_back_text() const {
    const auto& held_back = outlook_.likelihood.held_back;
    return held_back ? std::string(words_.pick("；", "; "))
                           .append(words_(held_back->code, held_back->facts))
                     : std::string{};
  }

  /// An amount in the target's unit; of a rate percentage points.
  std::string amount(const std::optional<Ratio>& base) const {
    if (!base) {
      return "—";
    }
    const bool rate = forecast().unit.dimension == Dimension::rate && forecast().unit.exponent == 0;
    return rate ? amount_text(*base).append(words_.pick(" 个百分点", " percentage points"))
                : amount_in(*base, forecast().unit);
  }

  /// Of what is counted whole ones: what has to be done rounded up, what may be used down.
  std::string whole(const std::optional<Ratio>& base, bool up) const {
    return base && forecast().unit.dimension == Dimension::count
               ? whole_amount_in(*base, forecast().unit, up)
               : amount(base);
  }

  std::string effort_text() const {
    const Effort& effort = outlook_.effort;
    if (effort.kind == EffortKind::nothing) {
      return {};
    }
    const bool few = forecast().method == ForecastMethod::few_events;
    const std::string_view code = effort.quantity == Ratio{0}              ? "effort_edge"
                                  : few && effort.kind == EffortKind::more ? "effort_few"
                                                                           : code_of(effort.kind);
    return words_(code, {{"quantity", amount(effort.quantity)},
                         {"per_month", whole(effort.per_month, effort.kind == EffortKind::more)},
                         {"so_far", amount(effort.per_month_so_far)}});
  }

  std::string next_text() const {
    if (!outlook_.next || forecast().method == ForecastMethod::few_events) {
      return {};
    }
    const NextStep& next = *outlook_.next;
    const bool cap = is_cap(assessed_.indicator.full_year.target);
    if (cap && outlook_.effort.kind == EffortKind::lost) {
      return {};
    }
    const std::string_view code = cap            ? "next_step_within"
                                  : next.missing ? "next_step_missing"
                                                 : "next_step_by";
    std::string text = words_(code, {{"day", to_string(next.day)},
                                     {"amount", whole_amount_in(next.value, forecast().unit, !cap)},
                                     {"missing", whole(next.missing, true)}});
    return next.by_plan ? words_("by_month_plan") + words_.colon() + text : text;
  }

  const AssessedIndicator& assessed_;
  const IndicatorOutlook& outlook_;
  Words words_;
};

std::string budget_text(const BudgetExecution& budget, Words words) {
  if (budget.state != BudgetState::judged) {
    return words(code_of(budget.state));
  }
  const std::string ratio = budget.schedule_ratio ? percent_text(*budget.schedule_ratio) : "—";
  return words("budget_judged", {{"rate", percent_text(*budget.rate)}, {"ratio", ratio}});
}

std::string gap_text(const std::optional<Ratio>& points, Words words) {
  return points ? fixed(*points, 2).append(words.pick(" 个百分点", " percentage points")) : "—";
}

std::string light_text(const std::optional<Light>& light, Words words) {
  const LightMark mark = light_mark(light, words);
  return std::string(mark.sign).append(" ").append(mark.word);
}

/// How many have which light, the worst first: "红灯 3 项，绿灯 30 项，未亮 2 项".
std::string lights_text(const ProjectOutlook& outlook, Words words) {
  std::string text;
  const auto add = [&](std::string_view light, int count) {
    if (count > 0) {
      text.append(text.empty() ? "" : words.pick("，", ", "))
          .append(
              words("lights_of_one", {{"light", words(light)}, {"count", std::to_string(count)}}));
    }
  };
  for (const Light light : kLights) {
    add(code_of(light), outlook.lit_by[static_cast<std::size_t>(light)]);
  }
  add("light_dark", outlook.dark);
  return text;
}

void add_lights(std::vector<LabelledText>& lines, const ProjectOutlook& outlook, Words words) {
  if (!outlook.lights) {
    return;
  }
  std::string targets = light_text(outlook.target_light, words);
  targets.append(words.pick("，", ", ")).append(lights_text(outlook, words));
  const LightReading& budget = outlook.monitoring.budget_light;
  std::string budget_word = light_text(budget.light, words);
  if (!budget.light) {
    budget_word.append(words.pick("，", ", ")).append(words(budget.reason));
  } else if (budget.rule == "overspent") {
    budget_word.append(words.pick("，", ", ")).append(words("light_overspent"));
  }
  lines.push_back({words("label_target_light"), targets});
  lines.push_back({words("label_budget_light"), budget_word});
  const LightPreset& preset = *outlook.lights;
  lines.push_back(
      {words("label_lights"), preset.id + words.colon() + citation_text(preset.citation, words)});
  if (!preset.disposal.empty()) {
    lines.push_back({words("label_disposal"), preset.disposal});
  }
}

}  // namespace

bool shows_outlook(const Assessment& assessment) {
  return assessment.outlook && assessment.as_of < assessment.course.last;
}

LightMark light_mark(const std::optional<Light>& light, Words words) {
  return {light, sign_of(light), words(light ? code_of(*light) : "light_dark")};
}

std::vector<OutlookLine> outlook_lines(const Assessment& assessment, Words words) {
  if (!shows_outlook(assessment)) {
    return {};
  }
  std::vector<OutlookLine> lines;
  const std::vector<std::size_t>& first = assessment.outlook->by_points;
  for (const std::size_t i : first) {
    lines.push_back(LineWriter(assessment.indicators[i], words).write());
  }
  for (std::size_t i = 0; i < assessment.indicators.size(); ++i) {
    if (std::ranges::find(first, i) == first.end()) {
      lines.push_back(LineWriter(assessment.indicators[i], words).write());
    }
  }
  return lines;
}

std::vector<LabelledText> monitoring_lines(const Assessment& assessment, Words words) {
  if (!shows_outlook(assessment)) {
    return {};
  }
  const DualMonitoring& monitoring = assessment.outlook->monitoring;
  std::vector<LabelledText> lines{{words("label_elapsed"), percent_text(monitoring.elapsed)}};
  if (monitoring.budget_plan) {
    lines.push_back({words("label_budget_due"), percent_text(monitoring.budget_due)});
  }
  for (const BudgetExecution& budget : monitoring.budgets) {
    lines.push_back(
        {denominator_text(budget, assessment.money, words), budget_text(budget, words)});
  }
  const auto& progress = monitoring.target_progress;
  lines.push_back(
      {words("label_target_progress"),
       progress ? words(monitoring.equal_weights ? "target_progress_equal" : "target_progress_of",
                        {{"progress", percent_text(*progress)},
                         {"count", std::to_string(monitoring.flows_counted)}})
                : words("target_progress_none")});
  lines.push_back({words("label_gap"), gap_text(monitoring.gap_points, words)});
  add_lights(lines, *assessment.outlook, words);
  return lines;
}

}  // namespace duibiao
