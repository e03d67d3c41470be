#include "engine/assess/outlook_proof.h"

#include <doctest/doctest.h>

#include "adapters/rules/house_light_presets.h"
#include "engine/assess/look_ahead.h"
#include "tests/support/outlook/outlook_scene.h"
#include "tests/support/rule_books.h"

using namespace duibiao;

namespace {

/// "forecast: a × t ÷ due | 80 × 400 ÷ 200 | 160人次", a line a step.
std::vector<std::string> proof(const test::Row& row, const std::vector<test::Reported>& figures,
                               std::string_view on, const std::vector<Plan>& plans = {}) {
  Form form = test::form({row});
  form.plans = plans;
  AssessOptions options;
  options.as_of = test::day(on);
  options.weights = WeightsMode::as_given;
  const auto observed = test::observations(figures);
  auto assessed = assess(form, observed, test::central_book(), test::words(), options).value;
  look_ahead(assessed, observed, *lights_named("vendor-default"), test::words());
  std::vector<std::string> lines;
  for (const ProofStep& step : outlook_steps(assessed, assessed.indicators[0])) {
    lines.push_back(std::string(step.subject) + ": " + step.formula + " | " + step.with_numbers +
                    " | " + step.result);
  }
  return lines;
}

test::Row row(std::string_view half, std::string_view full, Measure measure = Measure::sum) {
  return {"P-01", "产出指标", "数量指标", "名", half, full, "100", measure};
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a flow is proved from its formula to what it needs a month") {
  CHECK(proof(row("≥200人次", "≥400人次"), {{"2024-03-31", "40人次"}, {"2024-06-30", "40人次"}},
              "2024-06-30") ==
        Lines{"forecast: a × t ÷ due | 80 × 400 ÷ 200 | 160人次",
              "likelihood: e ÷ t ≥ 100 % , e ÷ t < 60 % | e ÷ t = 40 % | impossible",
              "light: a ÷ due × 100 % | 40.00 % | light_red",
              "effort: ( t − a ) ÷ months | ( 400 − 80 ) ÷ 6 | 53.33人次"});
}

TEST_CASE("a trend is proved with its pace and its interval with its distribution") {
  const Lines lines = proof(
      row("", "≥400人次"),
      {{"2024-03-31", "10人次"}, {"2024-06-30", "20人次"}, {"2024-09-30", "30人次"}}, "2024-09-30");
  REQUIRE(lines.size() == 5);
  CHECK(lines[0] == "forecast: a + v × ( 1 − p ) | 60 + 72.4 × ( 1 − 0.75 ) | 78.1人次");
  CHECK(lines[1] == "interval: e ± t(2) × σ | 78.1 ± 1.89 × 11.72 | 80 % : 60 … 100.2人次");
  CHECK(lines[2] == "likelihood: P ≥ 0.85 , P < 0.15 | P = 0.01 | impossible");
}

TEST_CASE("a rate is proved with the n of d behind it") {
  const Lines lines =
      proof(row("≥90%", "≥90%", Measure::ratio), {{"2024-06-20", "45/50"}}, "2024-06-30");
  CHECK(lines[0] == "forecast: a | 90 | 90%");
  CHECK(lines[1].starts_with("interval: Beta( n + ½, d − n + ½ ) | n = 45, d = 50 | 80 % : "));
}

TEST_CASE("each method has its formula with the numbers put in") {
  const auto first = [](const test::Row& of, const std::vector<test::Reported>& figures,
                        std::string_view on, const std::vector<Plan>& plans = {}) {
    return proof(of, figures, on, plans).at(0);
  };
  CHECK(first(row("", "≥400人次"), {{"2024-06-30", "80人次"}}, "2024-06-30") ==
        "forecast: a ÷ p | 80 ÷ 0.5 | 160人次");
  CHECK(first(row("", "≤8万元"), {{"2024-06-30", "5万元"}}, "2024-06-30") ==
        "forecast: a ÷ p | 50000 ÷ 0.5 | 100000元");
  CHECK(first(row("≥70%", "≥90%", Measure::last), {{"2024-06-30", "63%"}}, "2024-06-30") ==
        "forecast: a | 63 | 63%");
  CHECK(first(row("≥1次", "≥2次"), {{"2024-06-30", "1次"}}, "2024-06-30") ==
        "forecast: a ≥ due ? max(a, t) : a | 1 ≥ 1 ? max(1, 2) : 1 | 2次");
  CHECK(first(row("", "≥2次"), {{"2024-06-30", "1次"}}, "2024-06-30") == "forecast: a | 1 | 1次");
  CHECK(first(row("", "≥400人次"), {{"2024-06-30", "90人次"}}, "2024-06-30",
              {test::plan("P-01", {{6, 30}, {12, 100}})}) ==
        "forecast: a ÷ s | 90 ÷ 0.3 | 300人次");
}

TEST_CASE("where there is no forecast the reason stands in its place") {
  CHECK(proof(row("≥200人次", "≥400人次"), {}, "2024-06-30") ==
        Lines{"no_forecast:  |  | no_observation"});
}

TEST_CASE("a plan is cited and named with its place") {
  Form form = test::form({row("", "≥400人次")});
  form.plans = {test::plan("P-01", {{12, 100}})};
  form.plans[0].where = {.file = "mapping.toml", .line = 7};
  AssessOptions options;
  options.as_of = test::day("2024-06-30");
  options.weights = WeightsMode::as_given;
  const auto observed = test::observations({{"2024-06-30", "80人次"}});
  auto assessed = assess(form, observed, test::central_book(), test::words(), options).value;
  look_ahead(assessed, observed, *lights_named("vendor-default"), test::words());
  const auto steps = outlook_steps(assessed, assessed.indicators[0]);
  REQUIRE(steps[0].sources.size() == 1);
  CHECK(to_string(steps[0].sources[0]) == "mapping.toml:7");
}

TEST_CASE("without an outlook and after the course there is nothing to prove") {
  CHECK(proof(row("≥200人次", "≥400人次"), {{"2024-06-30", "80人次"}}, "2024-12-31").empty());
  Assessment assessment;
  CHECK(outlook_steps(assessment, AssessedIndicator{}).empty());
}
