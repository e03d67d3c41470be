#include "engine/outlook/monitoring.h"

#include <doctest/doctest.h>

#include "adapters/rules/house_light_presets.h"
#include "tests/support/outlook/outlook_scene.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::OutlookScene;
using test::plan;
using test::Reported;
using test::spoken;

namespace {

const OutlookScene kScene{.full = "≥400人次", .measure = Measure::sum};

DualMonitoring budget(const ReservedAmounts& amounts, const Plan* plan = nullptr,
                      const LightPreset* preset = nullptr, std::string_view on = "2024-06-30") {
  return monitor_budget(amounts, plan, preset, kScene.context(on));
}

/// completion, schedule ratio, stage ratio, gap against an execution rate of 30 %.
std::string progress(const OutlookScene& scene, std::string_view on,
                     const std::vector<Reported>& figures) {
  const TargetProgress made =
      target_progress(scene.indicator(), scene.kind_of_it(), scene.full_evaluation(on, figures),
                      Ratio{3, 10}, scene.context(on));
  return spoken(made.completion) + " " + spoken(made.schedule_ratio) + " " +
         spoken(made.stage_ratio) + " " + spoken(made.gap_points);
}

}  // namespace

// 8 万元 after adjustment, 10 万元 at first, 6 万元 received, 3 万元 paid by the end of June.
TEST_CASE("execution stands beside every denominator and the adjusted budget leads") {
  const DualMonitoring made = budget({Ratio{30000}, Ratio{100000}, Ratio{80000}, Ratio{60000}});
  REQUIRE(made.budgets.size() == 3);
  CHECK(made.budgets[0].denominator == "@budget_adjusted");
  CHECK(spoken(made.budgets[0].rate) == "3/8");
  CHECK(spoken(made.budgets[0].schedule_ratio) == "3/4");
  CHECK(made.budgets[1].denominator == "@budget_initial");
  CHECK(spoken(made.budgets[1].rate) == "3/10");
  CHECK(spoken(made.budgets[1].schedule_ratio) == "3/5");
  CHECK(made.budgets[2].denominator == "@received");
  CHECK(spoken(made.budgets[2].rate) == "1/2");
  CHECK(made.main == 0);
  CHECK(spoken(made.elapsed) == "1/2");
}

TEST_CASE("a denominator that is missing is not judged") {
  const DualMonitoring initial = budget({Ratio{30000}, Ratio{100000}, {}, {}});
  CHECK(initial.budgets[0].state == BudgetState::no_denominator);
  CHECK(initial.budgets[0].rate == std::nullopt);
  CHECK(initial.main == 1);
  const DualMonitoring received = budget({Ratio{30000}, {}, {}, Ratio{60000}});
  CHECK(received.main == std::nullopt);
  CHECK(received.budgets[2].state == BudgetState::judged);
  const DualMonitoring nothing = budget({{}, Ratio{100000}, {}, {}});
  CHECK(nothing.budgets[1].state == BudgetState::no_execution);
  CHECK(nothing.main == std::nullopt);
  CHECK(budget({}).main == std::nullopt);
}

TEST_CASE("a budget of 0 is no denominator") {
  const LightPreset v2 = *lights_named("vendor-v2");
  const DualMonitoring made = budget({Ratio{0}, Ratio{0}, {}, {}}, nullptr, &v2);
  CHECK(made.budgets[1].state == BudgetState::zero_denominator);
  CHECK(made.budget_light.light == Light::red);
  const DualMonitoring adjusted = budget({Ratio{4}, Ratio{0}, Ratio{8}, {}}, nullptr, &v2);
  CHECK(adjusted.budget_light.light == Light::green);
}

TEST_CASE("a plan for the money says what is due of it") {
  const Plan instalments = plan("@executed", {{3, 30}, {9, 100}}, PlanShape::steps);
  const LightPreset lights = *lights_named("vendor-default");
  const DualMonitoring made = budget({Ratio{30}, {}, Ratio{100}, {}}, &instalments, &lights);
  CHECK(made.budget_plan);
  CHECK(spoken(made.budget_due) == "3/10");
  CHECK(spoken(made.budgets[0].schedule_ratio) == "1");
  CHECK(made.budget_light.light == Light::green);
  const DualMonitoring evenly = budget({Ratio{29}, {}, Ratio{100}, {}}, nullptr, &lights);
  CHECK(evenly.budget_light.light == Light::red);  // 58 % of what was due
  const DualMonitoring early =
      budget({Ratio{29}, {}, Ratio{100}, {}}, nullptr, &lights, "2024-01-15");
  CHECK(early.budgets[0].schedule_ratio == std::nullopt);
  CHECK(early.budget_light.reason == "light_no_pace");
}

TEST_CASE("a flow has completion and schedule ratio and stage ratio and a gap to the money") {
  const OutlookScene staged{.half = "≥100人次", .full = "≥400人次", .measure = Measure::sum};
  CHECK(progress(staged, "2024-06-30", {{"2024-06-30", "80人次"}}) == "1/5 2/5 4/5 10");
  CHECK(progress(kScene, "2024-06-30", {{"2024-06-30", "160人次"}}) == "2/5 4/5 - 10");
  CHECK(progress(kScene, "2024-01-15", {{"2024-01-15", "120人次"}}) == "3/10 - - 0");
  const OutlookScene arrival{.half = "序时进度", .full = "序时进度"};
  CHECK(progress(arrival, "2024-06-30", {{"2024-06-30", "40%"}}) == "2/5 4/5 - 10");
}

TEST_CASE("levels and ceilings and words are never scaled by time and have no gap") {
  CHECK(progress({.half = "≥70%", .full = "≥90%"}, "2024-06-30", {{"2024-06-30", "63%"}}) ==
        "- - 9/10 -");
  CHECK(progress({.half = "≤4万元", .full = "≤8万元"}, "2024-06-30", {{"2024-06-30", "5万元"}}) ==
        "- - 5/4 -");
  CHECK(progress({.full = "充分"}, "2024-06-30", {{"2024-06-30", "充分"}}) == "- - - -");
  CHECK(progress(kScene, "2024-06-30", {}) == "- - - -");
  CHECK(progress(kScene, "2024-06-30", {{"2024-06-30", "5件"}}) == "- - - -");
}

// By hand: (30 × 0.4 + 10 × 1) / 40 = 0.55, since no flow counts more than its whole.
TEST_CASE("the project's progress is that of its flows by weight and none counts more than 1") {
  DualMonitoring made = budget({Ratio{30000}, {}, Ratio{80000}, {}});
  const std::vector<WeightedCompletion> flows{{Ratio{30}, Ratio{2, 5}}, {Ratio{10}, Ratio{3, 2}}};
  add_target_progress(made, flows);
  CHECK(spoken(made.target_progress) == "11/20");
  CHECK(made.flows_counted == 2);
  CHECK(spoken(made.gap_points) == "35/2");  // 55 % − 37.5 %
  DualMonitoring none = budget({});
  add_target_progress(none, {});
  CHECK(none.target_progress == std::nullopt);
}

// By hand: (0.4 + 1) / 2 = 0.7 where none weighs; with one weight the other counts for nothing.
TEST_CASE("flows without any weight all count the same and it is said") {
  DualMonitoring made = budget({Ratio{30000}, {}, Ratio{80000}, {}});
  const std::vector<WeightedCompletion> alike{{Ratio{0}, Ratio{2, 5}}, {Ratio{0}, Ratio{3, 2}}};
  add_target_progress(made, alike);
  CHECK(spoken(made.target_progress) == "7/10");
  CHECK(made.equal_weights);
  const std::vector<WeightedCompletion> one{{Ratio{0}, Ratio{2, 5}}, {Ratio{1}, Ratio{3, 2}}};
  add_target_progress(made, one);
  CHECK(spoken(made.target_progress) == "1");
  CHECK_FALSE(made.equal_weights);
}

TEST_CASE("a reported rate stands before the amounts and has no denominator") {
  const LightPreset lights = *lights_named("vendor-default");
  const DualMonitoring made = budget({{}, Ratio{80000}, {}, {}, Ratio{9, 10}}, nullptr, &lights);
  REQUIRE(made.main == std::size_t{3});
  CHECK(made.budgets[3].denominator == kReportedRate);
  CHECK(spoken(made.main_rate()) == "9/10");
  CHECK(spoken(made.budgets[3].schedule_ratio) == "9/5");
  CHECK(made.budget_light.light == Light::green);
  CHECK(made.budgets[1].state == BudgetState::no_execution);
}

TEST_CASE("any number of awkward shares adds up") {
  DualMonitoring made = budget({});
  std::vector<WeightedCompletion> flows;
  for (int i = 1; i <= 60; ++i) {
    flows.push_back({Ratio{143, 100}, Ratio{i, 1'000'003 + 2 * i}});
  }
  add_target_progress(made, flows);
  CHECK(made.target_progress.has_value());
}
