#include "engine/outlook/pace.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/domain.h"
#include "tests/support/outlook/outlook_scene.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::day;
using test::plan;
using test::spoken;

namespace {

/// An indicator with its two values, looked at on some day.
struct Scene {
  std::string_view half;
  std::string_view full;
  Kind kind = Kind::flow;
  Measure measure = Measure::last;
  Course course = calendar_year(2024);

  CompareContext context(std::string_view on) const {
    static const Tiers kTiers;
    return {test::words(), kTiers, course, day(on), ElapsedBy::months};
  }
  Indicator indicator() const {
    return test::indicator({"C", "", "", "", half, full, "", measure});
  }

  /// Word, what should be reached by now, ratio.
  std::string operator()(std::string_view on, std::string_view actual) const {
    const std::vector<Observation> counted{test::observed(on, actual)};
    return spoken(pace_of(indicator(), kind, counted, context(on), {}));
  }
  std::string line(std::string_view on) const {
    return spoken(pace_line(indicator(), context(on)));
  }
};

struct LineCase {
  std::string_view on;
  std::string_view line;
};

void check_line(const Scene& scene, const std::vector<LineCase>& cases) {
  for (const auto& [on, line] : cases) {
    CAPTURE(on);
    CHECK(scene.line(on) == line);
  }
}

}  // namespace

TEST_CASE("the line runs straight from 0 through the half-year value to the full-year value") {
  check_line({"≥300人次", "≥400人次"}, {{"2024-01-30", "0"},
                                        {"2024-01-31", "50"},
                                        {"2024-03-31", "150"},
                                        {"2024-04-29", "150"},
                                        {"2024-06-30", "300"},
                                        {"2024-07-30", "300"},
                                        {"2024-07-31", "950/3"},
                                        {"2024-09-30", "350"},
                                        {"2024-12-31", "400"},
                                        {"2025-01-31", "400"}});
}

TEST_CASE("without a half-year value the line runs straight to the end") {
  check_line({"", "≥400人次"}, {{"2024-03-31", "100"},
                                {"2024-06-30", "200"},
                                {"2024-07-31", "700/3"},
                                {"2024-12-31", "400"}});
  check_line({"充分", "≥400人次"}, {{"2024-06-30", "200"}});
  check_line({"≥50%", "≥400人次"}, {{"2024-06-30", "200"}});
}

TEST_CASE("both values are in the base unit on the line") {
  check_line({"≥0.5万人次", "≥8000人/次"}, {{"2024-06-30", "5000"}, {"2024-09-30", "6500"}});
}

TEST_CASE("the line of a course that is not the calendar year has its own middle") {
  Scene school{"≥100人次", "≥400人次"};
  school.course = {day("2024-09-01"), day("2025-08-31")};
  check_line(school, {{"2024-08-31", "0"},
                      {"2024-11-30", "50"},
                      {"2025-02-28", "100"},
                      {"2025-05-31", "250"},
                      {"2025-08-31", "400"}});
}

TEST_CASE("a course that ends in its first month has its whole value at the end") {
  Scene week{"≥1人次", "≥4人次"};
  week.course = {day("2024-05-10"), day("2024-05-20")};
  check_line(week, {{"2024-05-15", "0"}, {"2024-05-20", "4"}});
}

TEST_CASE("what has no single bound has no line") {
  for (const std::string_view full : {"80-90人次", "充分", "序时进度", "年底前", "", "1,23"}) {
    CAPTURE(full);
    CHECK(Scene{"", full}.line("2024-06-30") == "-");
  }
}

TEST_CASE("a flow is behind below 0.8 of the line and ahead from 1.2 on") {
  const Scene flow{"≥200人次", "≥400人次"};
  CHECK(flow("2024-06-30", "80人次") == "behind 200 2/5");
  CHECK(flow("2024-06-30", "159人次") == "behind 200 159/200");
  CHECK(flow("2024-06-30", "160人次") == "on_pace 200 4/5");
  CHECK(flow("2024-06-30", "239人次") == "on_pace 200 239/200");
  CHECK(flow("2024-06-30", "240人次") == "ahead 200 6/5");
  CHECK(flow("2024-06-30", "0人次") == "behind 200 0");
  CHECK(flow("2024-06-30", "-10人次") == "behind 200 -1/20");
}

TEST_CASE("on 31 July a flow is held against the line and not against the year") {
  const Scene flow{"≥200人次", "≥400人次"};
  CHECK(flow("2024-07-31", "240人次") == "on_pace 700/3 36/35");
  CHECK(flow("2024-07-31", "186人次") == "behind 700/3 279/350");
  CHECK(flow("2024-07-31", "187人次") == "on_pace 700/3 561/700");
  CHECK(flow("2024-07-31", "280人次") == "ahead 700/3 6/5");
}

TEST_CASE("a form without half-year values has a pace in June") {
  const Scene flow{"", "≥400人次"};
  CHECK(flow("2024-06-30", "160人次") == "on_pace 200 4/5");
  CHECK(flow("2024-06-30", "159人次") == "behind 200 159/200");
  const Scene level{"", "≥90%", Kind::level};
  CHECK(level("2024-06-30", "90%") == "on_pace 90 1");
  CHECK(level("2024-06-30", "71%") == "behind 90 71/90");
}

TEST_CASE("in the first month a flow has a line of 0 and no word") {
  const Scene flow{"≥200人次", "≥400人次"};
  CHECK(flow("2024-01-15", "5人次") == "none 0 -");
}

TEST_CASE("an equality flows like a floor") {
  const Scene flow{"=50%", "=100%"};
  CHECK(flow("2024-03-31", "55%") == "ahead 25 11/5");
  CHECK(flow("2024-06-30", "45%") == "on_pace 50 9/10");
}

TEST_CASE("a flow in steps of a ceiling is held against the cap") {
  const Scene spend{"", "≤8万元", Kind::flow, Measure::sum};
  CHECK(spend("2024-06-30", "30000元") == "on_pace 80000 1");
  CHECK(spend("2024-06-30", "50000元") == "on_pace 80000 1 early");
  CHECK(spend("2024-06-30", "80001元") == "behind 80000 80000/80001");
}

TEST_CASE("a flow by schedule is held against the elapsed share and one towards a range is not") {
  const Scene schedule{"序时进度", "序时进度", Kind::flow, Measure::sum};
  CHECK(schedule("2024-03-31", "25%") == "on_pace 25 1");
  CHECK(schedule("2024-03-31", "19%") == "behind 25 19/25");
  const Scene range{"", "80-100人次", Kind::flow, Measure::sum};
  CHECK(range("2024-03-31", "20人次") == "none - -");
}

TEST_CASE("a ceiling overspent in June is behind however little") {
  const Scene ceiling{"≤4万元", "≤8万元", Kind::ceiling};
  CHECK(ceiling("2024-06-30", "40000元") == "on_pace 40000 1");
  CHECK(ceiling("2024-06-30", "40000.01元") == "behind 40000 4000000/4000001");
  CHECK(ceiling("2024-06-30", "50000元") == "behind 40000 4/5");
}

TEST_CASE("a ceiling used faster than the line warns early while it holds") {
  const Scene ceiling{"≤4万元", "≤8万元", Kind::ceiling};
  CHECK(ceiling("2024-03-31", "20000元") == "on_pace 40000 1");
  CHECK(ceiling("2024-03-31", "20000.01元") == "on_pace 40000 1 early");
  CHECK(ceiling("2024-07-31", "46666.66元") == "on_pace 80000 1");
  CHECK(ceiling("2024-07-31", "46666.67元") == "on_pace 80000 1 early");
  CHECK(ceiling("2024-12-31", "80000元") == "on_pace 80000 1");
  CHECK(ceiling("2024-12-31", "80001元") == "behind 80000 80000/80001");
}

TEST_CASE("a zero that is broken in March is behind and an unbroken one on pace") {
  const Scene level{"=0%", "=0%", Kind::level};
  CHECK(level("2024-03-31", "0%") == "on_pace 0 1");
  CHECK(level("2024-03-31", "0.01%") == "behind 0 0");
}

TEST_CASE("a level is held against the value due and never scaled by time") {
  const Scene level{"≥70%", "≥90%", Kind::level};
  CHECK(level("2024-01-15", "70%") == "on_pace 70 1");
  CHECK(level("2024-03-31", "56%") == "on_pace 70 4/5");
  CHECK(level("2024-06-30", "55%") == "behind 70 11/14");
  CHECK(level("2024-12-31", "75%") == "on_pace 90 5/6");
  CHECK(level("2024-12-31", "71%") == "behind 90 71/90");
}

TEST_CASE("a level that falls after June is held against June's value until the end") {
  const Scene level{"≥70%", "≥90%", Kind::level};
  CHECK(level("2024-07-31", "75%") == "on_pace 70 15/14");
  CHECK(level("2024-09-30", "55%") == "behind 70 11/14");
  CHECK(level("2024-12-30", "75%") == "on_pace 70 15/14");
  const Scene stricter{"≤5%", "≤3%", Kind::level};
  CHECK(stricter("2024-07-31", "4%") == "on_pace 5 1");
  CHECK(stricter("2024-12-31", "4%") == "behind 3 3/4");
}

TEST_CASE("words and days and missing figures have no pace") {
  CHECK(Scene{"充分", "充分", Kind::level}("2024-06-30", "充分") == "none - -");
  CHECK(Scene{"", "年底前", Kind::level}("2024-06-30", "2024-05-01") == "none - -");
  CHECK(Scene{"≥5人", "≥9人"}("2024-06-30", "完成") == "none 5 -");
  CHECK(Scene{"≥5人", "≥9人"}("2024-06-30", "7件") == "none 5 -");
  CHECK(Scene{"", "", Kind::level}("2024-06-30", "5") == "none - -");
  const Scene flow{"≥5人", "≥9人"};
  CHECK(spoken(pace_of(flow.indicator(), Kind::flow, {}, flow.context("2024-06-30"), {})) ==
        "none - -");
}

TEST_CASE("the words follow the bounds of the rule book") {
  const Scene flow{"≥200人次", "≥400人次"};
  const std::vector<Observation> counted{test::observed("2024-06-30", "180人次")};
  const PaceBounds strict{{95, 2}, {11, 1}, {}};
  CHECK(pace_of(flow.indicator(), Kind::flow, counted, flow.context("2024-06-30"), strict).word ==
        PaceWord::behind);
}

// By hand: 30 % of 500 are due in June, 150, so that 200 are 4/3 of it, where the half-year value
// of 250 would say 4/5; in September 65 %, 325.
TEST_CASE("a month plan draws the line of a flow in place of the half-year value") {
  const Scene flow{"≥250人次", "≥500人次", Kind::flow, Measure::sum};
  const Plan ladder = plan("C", {{6, 30}, {12, 100}});
  const auto pace = [&](std::string_view on, std::string_view actual, const Plan* by) {
    const std::vector<Observation> counted{test::observed(on, actual)};
    return spoken(pace_of(flow.indicator(), Kind::flow, counted, flow.context(on), {}, by));
  };
  CHECK(pace("2024-06-30", "200人次", nullptr) == "on_pace 250 4/5");
  CHECK(pace("2024-06-30", "200人次", &ladder) == "ahead 150 4/3");
  CHECK(pace("2024-09-30", "200人次", &ladder) == "behind 325 8/13");
  const Plan instalments = plan("C", {{3, 40}, {12, 100}}, PlanShape::steps);
  CHECK(pace("2024-11-30", "200人次", &instalments) == "on_pace 200 1");
  CHECK(pace("2024-03-30", "200人次", &instalments) == "none 0 -");
}

// By hand: 40 % of 8 万元 are planned for June, 32000 元; the half-year cap of 5 万元 still judges.
TEST_CASE("a month plan says from where on a ceiling is used too fast") {
  const Scene cap{"≤5万元", "≤8万元", Kind::ceiling};
  const Plan ladder = plan("*", {{6, 40}, {12, 100}});
  const auto early = [&](std::string_view actual) {
    const std::vector<Observation> counted{test::observed("2024-06-30", actual)};
    return pace_of(cap.indicator(), Kind::ceiling, counted, cap.context("2024-06-30"), {}, &ladder);
  };
  CHECK_FALSE(early("32000元").early_warning);
  CHECK(early("32001元").early_warning);
  CHECK(early("32001元").word == PaceWord::on_pace);
  CHECK(early("50001元").word == PaceWord::behind);
}

TEST_CASE("plans are for what grows to a bound: not for levels and words and 序时进度") {
  const std::vector<Plan> plans{plan("*", {{12, 100}}), plan("C", {{6, 30}, {12, 100}})};
  const auto month = [&](std::string_view full, Kind kind) {
    const Plan* found = plan_of_line(Scene{"", full, kind}.indicator(), kind, plans);
    return found == nullptr ? 0 : found->steps.front().month;
  };
  CHECK(month("≥500人次", Kind::flow) == 6);
  CHECK(month("≤8万元", Kind::ceiling) == 6);
  CHECK(month("≥90%", Kind::level) == 0);
  CHECK(month("序时进度", Kind::flow) == 0);
  CHECK(month("充分", Kind::flow) == 0);
  const std::vector<Plan> every{plans.front()};
  CHECK(plan_of_line(Scene{"", "≥5人"}.indicator(), Kind::flow, every) == &every.front());
}
