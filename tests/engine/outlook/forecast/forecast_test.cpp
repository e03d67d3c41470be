#include "engine/outlook/forecast/forecast.h"

#include <doctest/doctest.h>

#include "tests/support/outlook/outlook_scene.h"

using namespace duibiao;
using test::OutlookScene;
using test::plan;

TEST_CASE("the method is chosen by the first rule that holds") {
  struct Case {
    OutlookScene scene;
    std::string_view on;
    std::vector<test::Reported> figures;
    std::string_view method;
  };
  const auto flow = [](std::string_view half) {
    return OutlookScene{.half = half, .full = "≥400人次", .measure = Measure::sum};
  };
  OutlookScene planned = flow("≥100人次");
  planned.plans = {plan("*", {{6, 30}, {12, 100}})};
  OutlookScene seasonal = flow("");
  seasonal.plans = {
      plan("P-01", {{6, 30}, {12, 100}}, PlanShape::straight, PlanOrigin::prior_year)};
  const std::vector<test::Reported> once{{"2024-06-30", "80人次"}};
  const std::vector<test::Reported> thrice{
      {"2024-04-30", "20人次"}, {"2024-05-31", "30人次"}, {"2024-06-30", "30人次"}};
  const std::vector<test::Reported> twice{{"2024-05-31", "30人次"}, {"2024-06-30", "30人次"}};
  for (const auto& [scene, on, figures, method] : std::vector<Case>{
           {flow("≥100人次"), "2024-12-31", once, "none"},
           {flow("≥100人次"), "2024-06-30", {}, "none"},
           {{.full = ""}, "2024-06-30", once, "none"},
           {{.full = "1,23人次"}, "2024-06-30", once, "none"},
           {flow("≥100人次"), "2024-06-30", {{"2024-06-30", "5件"}}, "none"},
           {{.full = "充分"}, "2024-06-30", {{"2024-06-30", "充分"}}, "finding"},
           {{.full = "年底前"}, "2024-06-30", {{"2024-06-30", "未完成"}}, "deadline"},
           {{.full = "≥90%"}, "2024-06-30", {{"2024-06-30", "85%"}}, "level"},
           {{.full = "≥2次", .measure = Measure::sum},
            "2024-06-30",
            {{"2024-06-30", "1次"}},
            "few_events"},
           {flow("≥100人次"), "2024-01-15", {{"2024-01-15", "8人次"}}, "done_so_far"},
           {planned, "2024-06-30", thrice, "month_plan"},
           {flow("≥100人次"), "2024-06-30", thrice, "stage_ratio"},
           {seasonal, "2024-06-30", thrice, "seasonal"},
           {{.full = "≤8万元", .measure = Measure::sum},
            "2024-06-30",
            {{"2024-04-30", "1万元"}, {"2024-05-31", "1万元"}, {"2024-06-30", "1万元"}},
            "ceiling"},
           {flow(""), "2024-06-30", thrice, "trend"},
           {flow(""), "2024-06-30", twice, "run_rate"}}) {
    CAPTURE(scene.full);
    CAPTURE(on);
    CHECK(test::name_of(scene.forecast(on, figures).method) == method);
  }
}

TEST_CASE("where there is no forecast it says why") {
  const OutlookScene flow{.full = "≥400人次", .measure = Measure::sum};
  CHECK(flow.ahead("2024-12-31", {{"2024-06-30", "80人次"}}) == "none forecast_year_ended");
  CHECK(flow.ahead("2025-03-01", {{"2024-06-30", "80人次"}}) == "none forecast_year_ended");
  CHECK(flow.ahead("2024-06-30", {}) == "none no_observation");
  CHECK(flow.ahead("2024-06-30", {{"2024-07-01", "80人次"}}) == "none no_observation");
  CHECK(flow.ahead("2024-06-30", {{"2024-06-30", "5件"}}) == "none unit_mismatch");
  CHECK(OutlookScene{.full = ""}.ahead("2024-06-30", {{"2024-06-30", "5"}}) == "none empty_target");
  CHECK(OutlookScene{.full = "年底前"}.ahead("2024-06-30", {}) == "none not_due");
  CHECK(OutlookScene{.full = "充分"}.ahead("2024-06-30", {{"2024-06-30", "充分"}}) ==
        "finding forecast_no_number");
}

TEST_CASE("a figure after the day of the assessment is not in the forecast") {
  const OutlookScene flow{.full = "≥400人次", .measure = Measure::sum};
  CHECK(flow.ahead("2024-06-30", {{"2024-06-30", "80人次"}, {"2024-07-01", "300人次"}}) ==
        "run_rate 160");
}

TEST_CASE("a range is forecast by its kind") {
  const OutlookScene level{.full = "80%-90%"};
  CHECK(level.ahead("2024-06-30", {{"2024-06-30", "85%"}}) == "level 85");
  const OutlookScene flow{.full = "80-100人次", .measure = Measure::sum};
  CHECK(flow.ahead("2024-06-30", {{"2024-06-30", "45人次"}}) == "run_rate 90");
}

TEST_CASE("progress by the calendar accumulates whatever its kind") {
  CHECK(accumulates_over_course(OutlookScene{.half = "序时进度", .full = "100%"}.indicator(),
                                Kind::level));
  CHECK_FALSE(accumulates_over_course(OutlookScene{.half = "50%", .full = "100%"}.indicator(),
                                      Kind::level));
  CHECK(accumulates_over_course(OutlookScene{.full = "≤8万元"}.indicator(), Kind::ceiling));
}
