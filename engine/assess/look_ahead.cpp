#include "engine/assess/look_ahead.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <vector>

#include "engine/assess/assess.h"
#include "engine/assess/execution.h"
#include "engine/outlook/kind.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

/// The end of the first month that ends after `day`, within the course.
Date next_month_end(const Course& course, const Date& day) {
  return std::min(end_of_month(add_days(day, 1)), course.last);
}

ReservedAmounts amounts_of(const MoneyFigures& money) {
  const auto yuan = [](const std::optional<MoneyFigure>& figure) {
    return figure ? std::optional(figure->yuan) : std::nullopt;
  };
  const auto& reported = money.reported_rate;
  return {reported ? std::nullopt : yuan(money.executed), yuan(money.budget_initial),
          yuan(money.budget_adjusted), yuan(money.received),
          reported ? std::optional(reported->rate) : std::nullopt};
}

/// The outlook of one assessment, indicator by indicator.
class Lookout {
 public:
  Lookout(Assessment& assessment, std::span<const Observation> observations,
          const LightPreset& lights, const Vocabulary& vocabulary)
      : assessment_(assessment),
        lights_(lights),
        compare_{vocabulary, assessment.rule_book.tiers, assessment.course, assessment.as_of,
                 assessment.rule_book.elapsed_by},
        plans_(plans_of(assessment.form, assessment.rule_book)) {
    for (const Observation& observation : observations) {
      observations_[observation.indicator].push_back(observation);
    }
    const Plan* budget = plan_for(plans_, "@executed", false, PlanOrigin::plan);
    project_.monitoring = monitor_budget(amounts_of(assessment.money), budget, &lights, compare_);
    project_.lights = lights;
  }

  void look() {
    std::vector<WeightedCompletion> flows;
    std::vector<LightReading> readings;
    for (AssessedIndicator& assessed : assessment_.indicators) {
      assessed.outlook = outlook_of(assessed);
      const IndicatorOutlook& outlook = *assessed.outlook;
      readings.push_back(outlook.light);
      ++(outlook.light.light ? project_.lit : project_.dark);
      if (outlook.light.light) {
        ++project_.lit_by.at(static_cast<std::size_t>(*outlook.light.light));
      }
      if (outlook.progress.completion) {
        flows.push_back({assessed.row.weight, *outlook.progress.completion});
      }
    }
    project_.target_light = worst_of(readings);
    add_target_progress(project_.monitoring, flows);
    sort_by_points();
    assessment_.outlook = std::move(project_);
  }

 private:
  std::vector<Observation> counted_of(const std::string& code) const {
    const auto found = observations_.find(code);
    if (found == observations_.end()) {
      return {};
    }
    return select(found->second, compare_.course, compare_.as_of, compare_.vocabulary).counted;
  }

  IndicatorOutlook outlook_of(const AssessedIndicator& assessed) const {
    const Indicator& indicator = assessed.indicator;
    const Kind kind = assessed.kind;
    const Kind ahead = kind_ahead(indicator, kind, compare_.vocabulary);
    const RuleBook& book = assessment_.rule_book;
    const auto counted = counted_of(indicator.code);
    IndicatorOutlook outlook;
    outlook.full = evaluate(indicator.full_year.target, indicator.measure, counted, compare_);
    outlook.forecast =
        forecast_of(indicator, ahead, counted, outlook.full, {compare_, book.forecast, plans_});
    outlook.likelihood =
        propose_likelihood({indicator, ahead, outlook.full, outlook.forecast, assessed.pace.ratio},
                           book.likelihood, compare_);
    outlook.progress =
        target_progress(indicator, kind, outlook.full, project_.monitoring.main_rate(), compare_);
    const TargetCell& cell = cell_due(indicator, kind, compare_);
    const Evaluation due = evaluate(cell.target, indicator.measure, counted, compare_);
    outlook.light =
        light_of({indicator, kind, assessed.pace, due, outlook.full, outlook.progress.gap_points},
                 lights_, compare_);
    const bool breached = outlook.likelihood.basis == LikelihoodBasis::breached;
    outlook.effort =
        effort_of({indicator, ahead, outlook.full, breached, assessed.row.weight, book}, compare_);
    outlook.next = next_step(assessed, outlook.full);
    return outlook;
  }

  /// What is missing to a step that has to be reached; nothing for one not to be exceeded.
  static std::optional<Ratio> still_to_do(const Indicator& indicator, const Ratio& step,
                                          const Evaluation& done) {
    if (is_cap(indicator.full_year.target) || !done.attainment || !done.actual.base) {
      return std::nullopt;
    }
    return step > *done.actual.base ? difference(step, *done.actual.base) : std::nullopt;
  }

  /// What is planned for the end of the next month; nothing without a plan or a half-year value.
  std::optional<NextStep> next_step(const AssessedIndicator& assessed,
                                    const Evaluation& done) const {
    const Indicator& indicator = assessed.indicator;
    const Quantity* full = bound_of(indicator.full_year.target);
    const bool over = compare_.as_of >= compare_.course.last;
    const Kind ahead = kind_ahead(indicator, assessed.kind, compare_.vocabulary);
    if (over || full == nullptr || ahead == Kind::level) {
      return std::nullopt;
    }
    const ShareCurve curve = curve_of(indicator, plans_, compare_);
    const bool planned =
        curve.source() == CurveSource::month_plan || curve.source() == CurveSource::half_year;
    const Date day = next_month_end(compare_.course, compare_.as_of);
    const auto share = planned ? curve.at(day) : std::nullopt;
    const auto value = share ? product(*share, full->in_base()) : std::nullopt;
    if (!value) {
      return std::nullopt;
    }
    const bool planned_so = curve.source() == CurveSource::month_plan;
    return NextStep{day, *value, still_to_do(indicator, *value, done), planned_so};
  }

  void sort_by_points() {
    const auto& indicators = assessment_.indicators;
    const auto points = [&](std::size_t i) { return indicators[i].outlook->effort.points; };
    project_.by_points.resize(indicators.size());
    std::iota(project_.by_points.begin(), project_.by_points.end(), std::size_t{0});
    std::erase_if(project_.by_points, [&](std::size_t i) { return points(i) <= Ratio{0}; });
    std::ranges::stable_sort(project_.by_points, std::ranges::greater{}, points);
  }

  Assessment& assessment_;
  const LightPreset& lights_;
  CompareContext compare_;
  std::vector<Plan> plans_;
  std::map<std::string, std::vector<Observation>, std::less<>> observations_{};
  ProjectOutlook project_{};
};

}  // namespace

void look_ahead(Assessment& assessment, std::span<const Observation> observations,
                const LightPreset& lights, const Vocabulary& vocabulary) {
  Lookout(assessment, observations, lights, vocabulary).look();
}

}  // namespace duibiao
