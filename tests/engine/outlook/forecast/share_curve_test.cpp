#include "engine/outlook/forecast/share_curve.h"

#include <doctest/doctest.h>

#include "tests/support/outlook/outlook_scene.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::OutlookScene;
using test::plan;
using test::Reported;
using test::spoken;

namespace {

std::string share(const OutlookScene& scene, std::string_view on) {
  const Indicator indicator = scene.indicator();
  const CompareContext context = scene.context(on);
  return spoken(curve_of(indicator, scene.plans, context).at(context.as_of));
}

CurveSource source(const OutlookScene& scene) {
  const Indicator indicator = scene.indicator();
  const CompareContext context = scene.context("2024-06-30");
  return curve_of(indicator, scene.plans, context).source();
}

/// "1/4:30 1/4:50": shares and amounts of the periods, as percent of the course.
std::string periods(const OutlookScene& scene, std::string_view on,
                    const std::vector<Reported>& figures) {
  const Indicator indicator = scene.indicator();
  const CompareContext context = scene.context(on);
  const ShareCurve curve = curve_of(indicator, scene.plans, context);
  std::string text;
  for (const Period& period :
       periods_of(scene.forecast(on, figures).series, curve, context.as_of)) {
    text += text.empty() ? "" : " ";
    text += brief(Estimate(100 * period.share)) + ":" + brief(Estimate(period.amount));
  }
  return text;
}

}  // namespace

TEST_CASE("the best known curve is taken first") {
  OutlookScene scene{.half = "≥100人次", .full = "≥400人次"};
  CHECK(source(scene) == CurveSource::half_year);
  scene.plans = {plan("P-01", {{6, 30}, {12, 100}}, PlanShape::straight, PlanOrigin::prior_year)};
  CHECK(source(scene) == CurveSource::half_year);
  scene.plans.push_back(plan("*", {{6, 30}, {12, 100}}));
  CHECK(source(scene) == CurveSource::month_plan);
  OutlookScene plain{.half = "", .full = "≥400人次"};
  CHECK(source(plain) == CurveSource::elapsed);
  plain.plans = {plan("P-01", {{6, 30}, {12, 100}}, PlanShape::straight, PlanOrigin::prior_year)};
  CHECK(source(plain) == CurveSource::prior_year);
  plain.plans = {plan("P-02", {{6, 30}, {12, 100}})};
  CHECK(source(plain) == CurveSource::elapsed);
}

TEST_CASE("a half-year value of another family is no curve") {
  CHECK(source({.half = "≥50%", .full = "≥400人次"}) == CurveSource::elapsed);
  CHECK(source({.half = "充分", .full = "≥400人次"}) == CurveSource::elapsed);
}

TEST_CASE("shares follow the half-year value, the plan, or the calendar") {
  const OutlookScene half{.half = "≥100人次", .full = "≥400人次"};
  CHECK(share(half, "2024-03-31") == "1/8");
  CHECK(share(half, "2024-06-30") == "1/4");
  CHECK(share(half, "2024-09-30") == "5/8");
  OutlookScene planned{.half = "", .full = "≥400人次"};
  CHECK(share(planned, "2024-06-30") == "1/2");
  CHECK(share(planned, "2024-07-30") == "1/2");
  planned.plans = {plan("P-01", {{6, 30}, {12, 100}})};
  CHECK(share(planned, "2024-06-30") == "3/10");
}

TEST_CASE("a period reaches from one reported month to the next and the last to the day") {
  const OutlookScene flow{.full = "≥400人次", .measure = Measure::sum};
  CHECK(periods(flow, "2024-06-30", {{"2024-03-31", "30人次"}, {"2024-06-30", "50人次"}}) ==
        "25:30 25:50");
  CHECK(periods(flow, "2024-06-30",
                {{"2024-01-10", "10人次"}, {"2024-01-20", "5人次"}, {"2024-04-02", "20人次"}}) ==
        "8.33:15 41.67:20");
  CHECK(periods(flow, "2024-06-30", {{"2024-06-30", "80人次"}}) == "50:80");
  CHECK(periods(flow, "2024-01-15", {{"2024-01-15", "80人次"}}).empty());
}

TEST_CASE("what was done before anything was due belongs to the first period that grows") {
  OutlookScene flow{.full = "≥400人次", .measure = Measure::sum};
  flow.plans = {plan("P-01", {{6, 40}, {12, 100}}, PlanShape::steps)};
  CHECK(periods(flow, "2024-07-31",
                {{"2024-02-29", "10人次"}, {"2024-06-30", "50人次"}, {"2024-07-31", "7人次"}}) ==
        "40:67");
}
