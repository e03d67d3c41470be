#include "engine/outlook/lights/lights.h"

#include <doctest/doctest.h>

#include "adapters/rules/house_light_presets.h"
#include "engine/actual/aggregation.h"
#include "tests/support/outlook/outlook_scene.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::OutlookScene;
using test::Reported;

namespace {

const LightPreset& preset(std::string_view name) {
  for (const LightPreset& known : house_light_presets()) {
    if (known.id == name) {
      return known;
    }
  }
  FAIL("no preset " << name);
  return house_light_presets().front();
}

/// "green", or "dark: reason".
std::string word(const LightReading& reading) {
  return reading.light ? std::string(code_of(*reading.light)).substr(6)
                       : "dark: " + std::string(reading.reason);
}

std::string light(std::string_view name, const OutlookScene& scene, std::string_view on,
                  const std::vector<Reported>& figures,
                  const std::optional<Ratio>& gap = std::nullopt) {
  const CompareContext context = scene.context(on);
  const Indicator indicator = scene.indicator();
  const Kind kind = scene.kind_of_it();
  const auto counted =
      duibiao::select(test::observations(figures), scene.course, context.as_of, test::words())
          .counted;
  const Pace pace = pace_of(indicator, kind, counted, context, {});
  const Evaluation full = evaluate(indicator.full_year.target, scene.measure, counted, context);
  const Evaluation due =
      evaluate(cell_due(indicator, kind, context).target, scene.measure, counted, context);
  return word(light_of({indicator, kind, pace, due, full, gap}, preset(name), context));
}

std::string june(std::string_view name, const OutlookScene& scene, std::string_view value) {
  return light(name, scene, "2024-06-30", {{"2024-06-30", value}});
}

std::string budget(std::string_view name, const BudgetProgress& progress,
                   std::string_view on = "2024-06-30") {
  return word(budget_light(progress, preset(name), test::day(on)));
}

const OutlookScene kFlow{.full = "≥400人次", .measure = Measure::sum};  // 200 are due in June
const OutlookScene kLevel{.half = "≥70%", .full = "≥90%"};

}  // namespace

TEST_CASE("by default what is done over what was due is lit at 60 and 80 and 120 percent") {
  CHECK(june("vendor-default", kFlow, "119人次") == "red");
  CHECK(june("vendor-default", kFlow, "120人次") == "yellow");
  CHECK(june("vendor-default", kFlow, "159人次") == "yellow");
  CHECK(june("vendor-default", kFlow, "160人次") == "green");
  CHECK(june("vendor-default", kFlow, "239人次") == "green");
  CHECK(june("vendor-default", kFlow, "240人次") == "blue");
  CHECK(june("vendor-default", kFlow, "0人次") == "red");
}

TEST_CASE("a level is lit by the value that is due and never scaled by time") {
  CHECK(june("vendor-default", kLevel, "41%") == "red");
  CHECK(june("vendor-default", kLevel, "42%") == "yellow");
  CHECK(june("vendor-default", kLevel, "56%") == "green");
  CHECK(light("vendor-default", kLevel, "2024-03-31", {{"2024-03-31", "56%"}}) == "green");
}

TEST_CASE("a cap is kept or red and there is no yellow") {
  const OutlookScene ceiling{.half = "≤4万元", .full = "≤8万元"};
  CHECK(june("vendor-default", ceiling, "4万元") == "green");
  CHECK(june("vendor-default", ceiling, "40001元") == "red");
  CHECK(light("vendor-default", ceiling, "2024-07-31", {{"2024-07-31", "5万元"}}) == "green");
  CHECK(june("vendor-default", {.full = "<5%"}, "5%") == "red");
  CHECK(june("vendor-default", {.full = "<5%"}, "4.9%") == "green");
}

TEST_CASE("an equality is kept or red on its day and goes by its pace before it") {
  const OutlookScene zero{.full = "=0%"};
  CHECK(light("vendor-default", zero, "2024-03-31", {{"2024-03-31", "0%"}}) == "green");
  CHECK(light("vendor-default", zero, "2024-03-31", {{"2024-03-31", "0.01%"}}) == "red");
  const OutlookScene rate{.half = "=50%", .full = "=100%"};
  CHECK(june("vendor-default", rate, "50%") == "green");
  CHECK(june("vendor-default", rate, "49%") == "red");
  CHECK(june("vendor-default", rate, "51%") == "red");
  CHECK(light("vendor-default", rate, "2024-03-31", {{"2024-03-31", "45%"}}) == "green");
  CHECK(light("vendor-default", rate, "2024-03-31", {{"2024-03-31", "25%"}}) == "red");
  CHECK(light("vendor-default", rate, "2024-07-31", {{"2024-07-31", "55%"}}) == "green");
  CHECK(light("vendor-default", rate, "2024-07-31", {{"2024-07-31", "101%"}}) == "red");
  CHECK(june("vendor-default", {.full = "80%-90%"}, "95%") == "red");
  CHECK(june("vendor-default", {.full = "80%-90%"}, "85%") == "green");
}

TEST_CASE("findings have three lights and days two") {
  CHECK(june("vendor-default", {.full = "充分"}, "充分") == "green");
  CHECK(june("vendor-default", {.full = "充分"}, "部分达成") == "yellow");
  CHECK(june("vendor-default", {.full = "充分"}, "部分达成(60%)") == "yellow");
  CHECK(june("vendor-default", {.full = "充分"}, "未达成(59%)") == "red");
  CHECK(june("vendor-default", {.full = "2024年6月底前"}, "2024-06-30") == "green");
  CHECK(light("vendor-default", {.full = "2024年5月底前"}, "2024-06-30",
              {{"2024-06-30", "未完成"}}) == "red");
  CHECK(light("vendor-default", {.full = "年底前"}, "2024-06-30", {}) == "dark: not_due");
  const OutlookScene twice{.half = "6月15日前", .full = "年底前"};
  CHECK(june("vendor-default", twice, "2024-06-20") == "red");
  CHECK(light("vendor-default", twice, "2024-07-31", {{"2024-06-20", "2024-06-20"}}) == "green");
}

TEST_CASE("without a figure a light stays dark and says why") {
  CHECK(light("vendor-default", kFlow, "2024-06-30", {}) == "dark: no_observation");
  CHECK(june("vendor-default", {.full = ""}, "5") == "dark: empty_target");
  CHECK(june("vendor-default", kFlow, "5件") == "dark: unit_mismatch");
  CHECK(light("vendor-default", kFlow, "2024-01-15", {{"2024-01-15", "5人次"}}) ==
        "dark: light_no_pace");
}

TEST_CASE("the second generation is blue by the year and red at nothing") {
  CHECK(june("vendor-v2", kFlow, "0人次") == "red");
  CHECK(june("vendor-v2", kFlow, "240人次") == "green");
  CHECK(june("vendor-v2", kFlow, "479人次") == "green");
  CHECK(june("vendor-v2", kFlow, "480人次") == "blue");
}

TEST_CASE("deviation in steps of ten points") {
  CHECK(june("dev-10-20-30", kFlow, "180人次") == "green");
  CHECK(june("dev-10-20-30", kFlow, "179人次") == "yellow");
  CHECK(june("dev-10-20-30", kFlow, "160人次") == "yellow");
  CHECK(june("dev-10-20-30", kFlow, "159人次") == "orange");
  CHECK(june("dev-10-20-30", kFlow, "140人次") == "orange");
  CHECK(june("dev-10-20-30", kFlow, "139人次") == "red");
  CHECK(june("dev-10-20-30", kFlow, "800人次") == "green");
  const OutlookScene ceiling{.half = "≤4万元", .full = "≤8万元"};
  CHECK(june("dev-10-20-30", ceiling, "44000元") == "green");
  CHECK(june("dev-10-20-30", ceiling, "44001元") == "yellow");
  CHECK(june("dev-10-20-30", ceiling, "52001元") == "red");
  CHECK(june("dev-10-20-30", {.full = "=0%"}, "1%") == "red");
}

TEST_CASE("the central measures light nothing") {
  CHECK(june("central-136", kFlow, "0人次") == "dark: light_not_in_preset");
  CHECK(budget("central-136", {Ratio{0}, Ratio{0}}) == "dark: light_not_in_preset");
}

TEST_CASE("Sichuan goes by the gap of ten points") {
  CHECK(light("sichuan-2025", kFlow, "2024-06-30", {{"2024-06-30", "200人次"}}, Ratio{10}) ==
        "green");
  CHECK(light("sichuan-2025", kFlow, "2024-06-30", {{"2024-06-30", "200人次"}}, Ratio{1001, 100}) ==
        "red");
  CHECK(june("sichuan-2025", kFlow, "200人次") == "dark: light_no_gap");
}

TEST_CASE("Sichuan's calendar asks for 25 and 40 and 60 and 80 percent") {
  const auto rate = [](int percent, std::string_view on) {
    return budget("sichuan-2025", {Ratio{percent, 100}, std::nullopt}, on);
  };
  CHECK(rate(0, "2024-04-29") == "dark: light_calendar_ahead");
  CHECK(rate(24, "2024-04-30") == "red");
  CHECK(rate(25, "2024-04-30") == "green");
  CHECK(rate(39, "2024-06-29") == "green");
  CHECK(rate(39, "2024-06-30") == "red");
  CHECK(rate(40, "2024-08-30") == "green");
  CHECK(rate(59, "2024-08-31") == "red");
  CHECK(rate(79, "2024-10-31") == "red");
  CHECK(rate(80, "2024-12-31") == "green");
}

TEST_CASE("a budget is lit by its rate over what was due and has no blue") {
  const auto ratio = [](int percent) {
    return budget("vendor-default", {Ratio{1, 2}, Ratio{percent, 100}});
  };
  CHECK(ratio(59) == "red");
  CHECK(ratio(60) == "yellow");
  CHECK(ratio(80) == "green");
  CHECK(ratio(300) == "green");
  CHECK(budget("vendor-default", {}) == "dark: light_no_budget");
  CHECK(budget("vendor-default", {Ratio{0}, std::nullopt}) == "dark: light_no_pace");
}

TEST_CASE("a budget is a ceiling: above it the light is red where the preset has a rule for caps") {
  CHECK(budget("vendor-default", {Ratio{1}, Ratio{2}}) == "green");
  CHECK(budget("vendor-default", {Ratio{101, 100}, Ratio{2}}) == "red");
  CHECK(budget("vendor-v2", {Ratio{3, 2}, Ratio{2}}) == "red");
}

TEST_CASE("a budget of nothing is red only where the preset says so") {
  const BudgetProgress zero{std::nullopt, std::nullopt, true};
  CHECK(budget("vendor-v2", zero) == "red");
  CHECK(budget("vendor-default", zero) == "dark: light_no_budget");
}

TEST_CASE("the worst light wins and blue is better than green") {
  const auto reading = [](std::optional<Light> light) { return LightReading{light, {}, {}, {}}; };
  const auto worst = [&](std::vector<std::optional<Light>> lights) {
    std::vector<LightReading> readings;
    for (const auto& light : lights) {
      readings.push_back(reading(light));
    }
    return worst_of(readings);
  };
  CHECK(worst({Light::green, Light::red, Light::yellow}) == Light::red);
  CHECK(worst({Light::green, Light::orange, Light::yellow}) == Light::orange);
  CHECK(worst({Light::green, Light::yellow, std::nullopt}) == Light::yellow);
  CHECK(worst({Light::blue, Light::green}) == Light::green);
  CHECK(worst({Light::blue}) == Light::blue);
  CHECK(worst({std::nullopt}) == std::nullopt);
  CHECK(worst({}) == std::nullopt);
}
