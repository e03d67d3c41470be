#include "engine/outlook/forecast/flow_forecast.h"

#include <doctest/doctest.h>

#include "tests/support/outlook/outlook_scene.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::OutlookScene;
using test::plan;
using test::Reported;

namespace {

constexpr auto kRunning = Accrual::running_total;
const OutlookScene kFlow{.full = "≥400人次", .measure = Measure::sum};
const OutlookScene kStaged{.half = "≥100人次", .full = "≥400人次", .measure = Measure::sum};

std::string cautions(const OutlookScene& scene, std::string_view on,
                     const std::vector<Reported>& figures) {
  return test::codes(scene.forecast(on, figures).cautions);
}

}  // namespace

TEST_CASE("evenly: what is done over the elapsed share") {
  CHECK(kFlow.ahead("2024-06-30", {{"2024-06-30", "80人次"}}) == "run_rate 160");
  CHECK(kFlow.ahead("2024-04-30", {{"2024-04-30", "100人次"}}) == "run_rate 300");
  CHECK(kFlow.ahead("2024-05-30", {{"2024-04-30", "100人次"}}) == "run_rate 300");
  CHECK(kFlow.ahead("2024-11-30", {{"2024-11-30", "500人次"}}) == "run_rate 545.45");
}

TEST_CASE("with a half-year value: in proportion to what was due") {
  CHECK(kStaged.ahead("2024-06-30", {{"2024-06-30", "80人次"}}) == "stage_ratio 320");
  CHECK(kStaged.ahead("2024-03-31", {{"2024-03-31", "40人次"}}) == "stage_ratio 320");
  CHECK(kStaged.ahead("2024-09-30", {{"2024-09-30", "250人次"}}) == "stage_ratio 400");
}

TEST_CASE("with a plan or with last year: in proportion to its share") {
  OutlookScene scene = kFlow;
  scene.plans = {plan("P-01", {{6, 30}, {12, 100}})};
  CHECK(scene.ahead("2024-06-30", {{"2024-06-30", "90人次"}}) == "month_plan 300");
  scene.plans[0].origin = PlanOrigin::prior_year;
  CHECK(scene.ahead("2024-06-30", {{"2024-06-30", "90人次"}}) == "seasonal 300");
}

TEST_CASE("an exact line is continued and has no interval since it never scattered") {
  const std::vector<Reported> line{
      {"2024-02-29", "20人次"}, {"2024-04-30", "20人次"}, {"2024-06-30", "20人次"}};
  CHECK(kFlow.ahead("2024-06-30", line) == "trend 120");
  CHECK(kFlow.forecast("2024-06-30", line).no_interval == "forecast_no_scatter");
}

// By hand, with smoothing 0.3: the periods of 0.25 went at 40, 80 and 120 a course; the pace is
// 40 → 52 → 72.4, so 60 + 72.4 × 0.25 = 78.1; the scatter is 400 a course (spread_test), the
// variance of the pace 4 → 0.49 × 4 + 0.09 × 4 = 2.32 → 0.49 × 2.32 + 0.36 = 1.4968; so
// 400 × 0.25 × (1 + 0.25 × 1.4968) = 137.42, and 78.1 ± 1.8856 × 11.7227 = 56.0 … 100.2; what is
// done, 60, is the least that it can be.
TEST_CASE("from three periods on the recent pace counts more, and an interval is given") {
  const std::vector<Reported> rising{
      {"2024-03-31", "10人次"}, {"2024-06-30", "20人次"}, {"2024-09-30", "30人次"}};
  CHECK(kFlow.ahead("2024-09-30", rising) == "trend 78.1 [60 … 100.2]");
  OutlookScene steady = kFlow;
  steady.rules.trend_from_periods = 4;
  // By hand: 60 / 0.75 = 80 ± 1.8856 × √133.33 = 21.77
  CHECK(steady.ahead("2024-09-30", rising) == "run_rate 80 [60 … 101.77]");
  steady.rules.interval_from_periods = 4;
  CHECK(steady.ahead("2024-09-30", rising) == "run_rate 80");
  CHECK(steady.forecast("2024-09-30", rising).no_interval == "forecast_few_periods");
}

TEST_CASE("running totals and increments of the same work give the same forecast") {
  const std::vector<Reported> increments{
      {"2024-03-31", "10人次"}, {"2024-06-30", "20人次"}, {"2024-09-30", "30人次"}};
  const std::vector<Reported> totals{{"2024-03-31", "10人次", kRunning},
                                     {"2024-06-30", "30人次", kRunning},
                                     {"2024-09-30", "60人次", kRunning}};
  const OutlookScene newest{.full = "≥400人次", .measure = Measure::last};
  CHECK(kFlow.ahead("2024-10-15", increments) == kFlow.ahead("2024-10-15", totals));
  CHECK(kFlow.ahead("2024-10-15", increments) == newest.ahead("2024-10-15", totals));
  CHECK(kStaged.ahead("2024-10-15", increments) == kStaged.ahead("2024-10-15", totals));
}

TEST_CASE("steps and zeros and outliers are taken as they come") {
  CHECK(kFlow.ahead("2024-08-31", {{"2024-02-29", "10人次"},
                                   {"2024-04-30", "0人次"},
                                   {"2024-06-30", "10人次"},
                                   {"2024-08-31", "0人次"}}) == "trend 31.06 [20 … 47.69]");
  CHECK(kFlow.ahead("2024-09-30",
                    {{"2024-03-31", "0人次"}, {"2024-06-30", "0人次"}, {"2024-09-30", "0人次"}}) ==
        "trend 0");
  const Forecast outlier = kFlow.forecast("2024-08-31", {{"2024-02-29", "10人次"},
                                                         {"2024-04-30", "10人次"},
                                                         {"2024-06-30", "200人次"},
                                                         {"2024-08-31", "10人次"}});
  REQUIRE(outlier.interval);
  CHECK(outlier.interval->high.value() - outlier.interval->low.value() > 100);
}

TEST_CASE("what is taken back leads no flow below what is done") {
  const std::vector<Reported> falling{
      {"2024-03-31", "90人次"}, {"2024-06-30", "-30人次"}, {"2024-09-30", "-50人次"}};
  CHECK(kFlow.ahead("2024-09-30", falling).starts_with("trend "));
  const Forecast forecast = kFlow.forecast("2024-09-30", falling);
  CHECK(forecast.value->value() >= 10);
  CHECK(forecast.interval->low.value() == 10);
  CHECK(kFlow.ahead("2024-06-30", {{"2024-06-30", "-10人次"}}) == "done_so_far ≥ -10");
}

TEST_CASE("from a single figure it says so and gives no interval") {
  CHECK(cautions(kFlow, "2024-06-30", {{"2024-06-30", "80人次"}}) == "forecast_one_figure");
  CHECK(kFlow.forecast("2024-06-30", {{"2024-06-30", "80人次"}}).no_interval ==
        "forecast_few_periods");
  CHECK(
      cautions(kFlow, "2024-06-30", {{"2024-05-31", "40人次"}, {"2024-06-30", "40人次"}}).empty());
}

TEST_CASE("an old newest figure is told after 45 days") {
  const std::vector<Reported> figures{{"2024-04-16", "10人次"}, {"2024-05-16", "10人次"}};
  CHECK(cautions(kFlow, "2024-06-30", figures).empty());
  CHECK(cautions(kFlow, "2024-07-01", figures) == "forecast_stale");
}

// By hand: 270 of 600 by the end of June are on 90 % of the line, and stay so while nothing is
// reported: 270 ÷ 1/2 = 540. Counted as silence to September it would be 270 ÷ 3/4 = 360.
TEST_CASE("a flow is forecast from the day that its figures speak for") {
  const OutlookScene flow{.full = "≥600人次", .measure = Measure::sum};
  CHECK(flow.ahead("2024-09-30", {{"2024-06-30", "270人次", kRunning}}) == "run_rate 540");
  CHECK(flow.ahead("2024-09-30", {{"2024-06-28", "270人次", kRunning}}) == "run_rate 540");
  CHECK(flow.ahead("2024-09-30", {{"2024-06-30", "270人次"}}) == "run_rate 540");
  const OutlookScene newest{.full = "≥600人次"};
  CHECK(newest.ahead("2024-09-30", {{"2024-06-30", "270人次"}}) == "run_rate 540");
  CHECK(cautions(flow, "2024-07-31", {{"2024-05-31", "200人次"}, {"2024-06-30", "70人次"}}) ==
        "forecast_from_figure");
  CHECK(
      cautions(flow, "2024-07-30", {{"2024-05-31", "200人次"}, {"2024-06-30", "70人次"}}).empty());
}

// An increment of some other day is an event: after it there was none. 270 ÷ 3/4 = 360.
TEST_CASE("events that are dated one by one count their silence") {
  const OutlookScene flow{.full = "≥600人次", .measure = Measure::sum};
  CHECK(flow.ahead("2024-09-30", {{"2024-06-29", "270人次"}}) == "run_rate 360");
}

TEST_CASE(
    "the days that figures speak for end with the month, and with the day that is asked about") {
  const auto until = [](Measure measure, std::string_view on, std::string_view as_of,
                        Accrual accrual = Accrual::increment) {
    return to_string(
        reported_until(measure, test::observations({{on, "5", accrual}}), test::day(as_of)));
  };
  CHECK(until(Measure::sum, "2024-06-30", "2024-09-15") == "2024-06-30");
  CHECK(until(Measure::sum, "2024-06-29", "2024-09-15") == "2024-09-15");
  CHECK(until(Measure::sum, "2024-06-29", "2024-09-15", kRunning) == "2024-06-30");
  CHECK(until(Measure::last, "2024-06-01", "2024-06-15") == "2024-06-15");
  CHECK(until(Measure::last, "2024-06-01", "2024-07-15") == "2024-06-30");
}

TEST_CASE("a running total that falls is remarked and one that stays is not") {
  CHECK(cautions(kFlow, "2024-06-30",
                 {{"2024-05-31", "300人次", kRunning}, {"2024-06-30", "200人次", kRunning}}) ==
        "forecast_figure_fell");
  CHECK(cautions(kFlow, "2024-06-30",
                 {{"2024-05-31", "300人次", kRunning}, {"2024-06-30", "300人次", kRunning}})
            .empty());
}

TEST_CASE("the plan says nothing of few events whose newest figure is old") {
  const OutlookScene scene{.half = "≥1次", .full = "≥2次", .measure = Measure::sum};
  CHECK(scene.ahead("2024-08-14", {{"2024-06-30", "1次"}}) == "few_events 2");
  CHECK(scene.ahead("2024-08-15", {{"2024-06-30", "1次"}}) == "few_events ≥ 1");
  CHECK(scene.ahead("2024-12-30", {{"2024-06-30", "2次"}}) == "few_events 2");
}

TEST_CASE("a handful of events is never extrapolated") {
  const OutlookScene two{.full = "≥2次", .measure = Measure::sum};
  CHECK(two.ahead("2024-06-30", {{"2024-06-30", "0次"}}) == "few_events ≥ 0");
  CHECK(two.ahead("2024-06-30", {{"2024-06-30", "1次"}}) == "few_events ≥ 1");
  CHECK(two.ahead("2024-06-30", {{"2024-06-30", "2次"}}) == "few_events ≥ 2");
  const OutlookScene four{.full = "≥4次", .measure = Measure::sum};
  CHECK(four.ahead("2024-06-30", {{"2024-06-30", "1次"}}) == "run_rate 2");
  const OutlookScene money{.full = "≥3元", .measure = Measure::sum};
  CHECK(money.ahead("2024-06-30", {{"2024-06-30", "1元"}}) == "run_rate 2");
  const OutlookScene cap{.full = "≤2次", .measure = Measure::sum};
  CHECK(cap.ahead("2024-06-30", {{"2024-06-30", "1次"}}) == "ceiling 2");
}

TEST_CASE("of few events the rest of the schedule is added where what was due is done") {
  const OutlookScene scene{.half = "≥1次", .full = "≥3次", .measure = Measure::sum};
  CHECK(scene.ahead("2024-06-30", {{"2024-06-30", "1次"}}) == "few_events 3");
  CHECK(scene.ahead("2024-06-30", {{"2024-06-30", "0次"}}) == "few_events ≥ 0");
  CHECK(scene.ahead("2024-03-31", {{"2024-03-31", "0次"}}) == "few_events ≥ 0");
  CHECK(scene.ahead("2024-09-30", {{"2024-09-30", "1次"}}) == "few_events ≥ 1");
  CHECK(scene.ahead("2024-09-30", {{"2024-09-30", "2次"}}) == "few_events 3");
  CHECK(scene.ahead("2024-06-30", {{"2024-06-30", "4次"}}) == "few_events 4");
}

TEST_CASE("a half-year value of 0 says nothing before the middle is over") {
  const OutlookScene scene{.half = "≥0人次", .full = "≥400人次", .measure = Measure::sum};
  CHECK(scene.ahead("2024-06-30", {{"2024-06-30", "20人次"}}) == "done_so_far ≥ 20");
  CHECK(scene.ahead("2024-09-30", {{"2024-09-30", "100人次"}}) == "stage_ratio 200");
}

TEST_CASE("in the first month nothing was due yet") {
  CHECK(kFlow.ahead("2024-01-15", {{"2024-01-15", "5人次"}}) == "done_so_far ≥ 5");
}

TEST_CASE("a ceiling is used up as fast as so far") {
  const OutlookScene plain{.full = "≤8万元", .measure = Measure::sum};
  CHECK(plain.ahead("2024-06-30", {{"2024-06-30", "5万元"}}) == "ceiling 100000");
  const OutlookScene staged{.half = "≤4万元", .full = "≤8万元"};
  CHECK(staged.ahead("2024-06-30", {{"2024-06-30", "5万元"}}) == "stage_ratio 100000");
}

TEST_CASE("a rate that grows by the calendar ends at the whole at most") {
  const OutlookScene arrival{.half = "序时进度", .full = "100%"};
  CHECK(arrival.ahead("2024-06-30", {{"2024-06-30", "40%"}}) == "run_rate 80");
  CHECK(arrival.ahead("2024-06-30", {{"2024-06-30", "60%"}}) == "run_rate 100");
  CHECK(cautions(arrival, "2024-06-30", {{"2024-06-30", "60%"}}) ==
        "forecast_one_figure forecast_held_at_whole");
  const OutlookScene schedule{.half = "序时进度", .full = "序时进度"};
  CHECK(schedule.ahead("2024-06-30", {{"2024-06-30", "40%"}}) == "run_rate 80");
}
