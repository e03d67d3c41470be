#include "engine/outlook/lights/lights.h"

#include <algorithm>

#include "engine/base/result.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

LightReading dark(std::string_view reason, std::string_view rule = {}) {
  return {std::nullopt, reason, std::nullopt, rule};
}

LightReading lit(Light light, std::string_view rule) { return {light, {}, std::nullopt, rule}; }

/// The band that `share` of the whole lies in; the lowest one from 0 down.
LightReading in_bands(const std::vector<LightBand>& bands, const Ratio& share,
                      std::string_view rule) {
  const auto percent = product(share, Ratio{100});
  if (!percent || bands.empty()) {
    return dark("light_no_pace", rule);
  }
  const auto band = std::ranges::find_if(
      bands, [&](const LightBand& b) { return *percent >= b.from_percent.ratio(); });
  return {band == bands.end() ? bands.back().light : band->light, {}, percent, rule};
}

bool met(const Evaluation& evaluation) { return std::holds_alternative<Met>(evaluation.outcome); }

/// Why `evaluation` cannot be lit; empty where it was met or missed.
std::string_view reason_to_stay_dark(const Evaluation& evaluation) {
  return std::visit(Overload{[](const Met&) { return std::string_view{}; },
                             [](const Missed&) { return std::string_view{}; },
                             [](const auto& none) { return none.reason; }},
                    evaluation.outcome);
}

/// One indicator held against each kind of target in turn.
class Lighting {
 public:
  Lighting(const LightInput& input, const LightPreset& preset, const CompareContext& context)
      : input_(input), preset_(preset), context_(context) {}

  LightReading operator()(const AtLeast&) const { return positive(); }
  LightReading operator()(const MoreThan&) const { return positive(); }
  LightReading operator()(const Schedule&) const { return positive(); }
  LightReading operator()(const AtMost&) const { return bounded(preset_.reverse, "reverse"); }
  LightReading operator()(const LessThan&) const { return bounded(preset_.reverse, "reverse"); }
  LightReading operator()(const EqualTo& t) const {
    const bool zero = t.bound.in_base() <= Ratio{0};
    return can_still_be_reached() && !zero ? positive() : bounded(preset_.equality, "equality");
  }
  LightReading operator()(const Between&) const {
    return can_still_be_reached() && input_.pace.ratio ? positive()
                                                       : bounded(preset_.equality, "equality");
  }
  LightReading operator()(const Phrase&) const { return by_tier(); }
  LightReading operator()(const Deadline&) const {
    const bool later = context_.as_of > middle_of(context_.course);
    const bool kept = met(input_.due) || (later && met(input_.full));
    return preset_.reverse ? lit(kept ? Light::green : Light::red, "deadline")
                           : dark("light_not_in_preset");
  }
  LightReading operator()(const NoTarget&) const { return dark("empty_target"); }
  LightReading operator()(const UnreadableTarget& t) const { return dark(t.reason); }

 private:
  /// Short of the full-year equality or range, on a day when none is due.
  bool can_still_be_reached() const {
    const auto* missed = std::get_if<Missed>(&input_.full.outcome);
    return missed != nullptr && missed->by == MissedBy::falling_short &&
           !is_due(context_.course, context_.as_of);
  }

  LightReading positive() const {
    if (!preset_.positive) {
      return dark("light_not_in_preset");
    }
    const PositiveLights& rules = *preset_.positive;
    if (rules.zero_is_red && input_.full.actual.base == Ratio{0}) {
      return lit(Light::red, "positive");
    }
    if (rules.blue_from_annual_percent && input_.full.attainment) {
      const auto percent = product(*input_.full.attainment, Ratio{100});
      if (percent && *percent >= rules.blue_from_annual_percent->ratio()) {
        return {Light::blue, {}, percent, "annual"};
      }
    }
    return input_.pace.ratio ? in_bands(rules.bands, *input_.pace.ratio, "positive")
                             : dark("light_no_pace", "positive");
  }

  LightReading bounded(const std::optional<BoundLights>& rules, std::string_view rule) const {
    if (!rules) {
      return dark("light_not_in_preset");
    }
    const bool by_bands = rules->rule == BoundLight::by_deviation && preset_.positive;
    const auto share = by_bands && !met(input_.due) ? share_kept() : std::nullopt;
    return share ? in_bands(preset_.positive->bands, *share, rule)
                 : lit(met(input_.due) ? Light::green : Light::red, rule);
  }

  /// 1 − |deviation| from the bound; nothing where there is no deviation (a bound of 0, a range).
  std::optional<Ratio> share_kept() const {
    const auto& deviation = input_.due.deviation;
    if (!deviation) {
      return std::nullopt;
    }
    const Ratio size{magnitude(deviation->numerator()), deviation->denominator()};
    return difference(Ratio{1}, size);
  }

  LightReading by_tier() const {
    if (!preset_.finding) {
      return dark("light_not_in_preset");
    }
    const FindingLights& rules = *preset_.finding;
    if (met(input_.due)) {
      return lit(rules.achieved, "finding");
    }
    const Ratio middle{context_.tiers.middle_from.ratio().numerator(),
                       context_.tiers.middle_from.ratio().denominator() * 100};
    const bool partly = input_.due.attainment && *input_.due.attainment >= middle;
    return lit(partly ? rules.partly_achieved : rules.not_achieved, "finding");
  }

  const LightInput& input_;
  const LightPreset& preset_;
  const CompareContext& context_;
};

LightReading by_gap(const GapLights& rules, const std::optional<Ratio>& gap) {
  if (!gap) {
    return dark("light_no_gap", "gap");
  }
  return {*gap > rules.above_points.ratio() ? rules.light : Light::green, {}, gap, "gap"};
}

LightReading by_calendar(const BudgetLights& rules, const Ratio& rate, const Date& as_of) {
  const CalendarStep* due = nullptr;
  for (const CalendarStep& step : rules.calendar) {
    const Date day = end_of_month(*make_date(as_of.year(), step.month, 1));
    due = day <= as_of ? &step : due;
  }
  const auto percent = product(rate, Ratio{100});
  if (due == nullptr || !percent) {
    return dark("light_calendar_ahead", "calendar");
  }
  const bool below = *percent < due->below_percent.ratio();
  return {below ? rules.calendar_light : Light::green, {}, percent, "calendar"};
}

}  // namespace

LightReading light_of(const LightInput& input, const LightPreset& preset,
                      const CompareContext& context) {
  if (const auto reason = reason_to_stay_dark(input.due); !reason.empty()) {
    return dark(reason);
  }
  if (preset.gap) {
    return by_gap(*preset.gap, input.gap_points);
  }
  return std::visit(Lighting(input, preset, context),
                    cell_due(input.indicator, input.kind, context).target);
}

LightReading budget_light(const BudgetProgress& progress, const LightPreset& preset,
                          const Date& as_of) {
  if (!preset.budget) {
    return dark("light_not_in_preset");
  }
  const BudgetLights& rules = *preset.budget;
  if (progress.zero_budget && rules.zero_budget_is_red) {
    return lit(Light::red, "budget");
  }
  if (!progress.rate) {
    return dark("light_no_budget", "budget");
  }
  if (*progress.rate > Ratio{1} && preset.reverse) {
    return lit(Light::red, "overspent");
  }
  if (!rules.calendar.empty()) {
    return by_calendar(rules, *progress.rate, as_of);
  }
  return progress.schedule_ratio ? in_bands(rules.bands, *progress.schedule_ratio, "budget")
                                 : dark("light_no_pace", "budget");
}

std::string_view code_of(Light light) {
  switch (light) {
    case Light::red:
      return "light_red";
    case Light::orange:
      return "light_orange";
    case Light::yellow:
      return "light_yellow";
    case Light::green:
      return "light_green";
    case Light::blue:
      return "light_blue";
  }
  __builtin_trap();
}

std::optional<Light> worst_of(std::span<const LightReading> lights) {
  std::optional<Light> worst;
  for (const LightReading& reading : lights) {
    if (reading.light && (!worst || *reading.light < *worst)) {
      worst = reading.light;
    }
  }
  return worst;
}

}  // namespace duibiao
