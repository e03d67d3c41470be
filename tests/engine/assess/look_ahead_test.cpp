#include "engine/assess/look_ahead.h"

#include <doctest/doctest.h>

#include "adapters/rules/house_light_presets.h"
#include "engine/assess/assess.h"
#include "engine/value/rounding.h"
#include "tests/support/outlook/outlook_scene.h"
#include "tests/support/rule_books.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::day;
using test::plan;
using test::spoken;

namespace {

Observation figure(std::string_view indicator, std::string_view on, std::string_view value,
                   Accrual accrual = Accrual::increment) {
  Observation made = test::observed(on, value, accrual);
  made.indicator = indicator;
  return made;
}

Assessment looked(const Form& form, const std::vector<Observation>& figures, std::string_view on,
                  const RuleBook& book = test::central_book()) {
  AssessOptions options;
  options.as_of = day(on);
  options.weights = WeightsMode::as_given;
  auto assessed = assess(form, figures, book, test::words(), options);
  REQUIRE(assessed.usable());
  look_ahead(assessed.value, figures, *lights_named("vendor-default"), test::words());
  return std::move(assessed.value);
}

/// One row of the hand-computed table: pace, light, forecast, likelihood, effort a month.
std::string row(const Assessment& assessment, std::size_t i = 0) {
  const AssessedIndicator& indicator = assessment.indicators.at(i);
  const IndicatorOutlook& outlook = *indicator.outlook;
  const std::string_view light = outlook.light.light ? code_of(*outlook.light.light) : "dark";
  std::string text = spoken(indicator.pace);
  text.append(" | ").append(light).append(" | ").append(test::spoken(outlook.forecast));
  text.append(" | ").append(test::spoken(outlook.likelihood));
  return text.append(" | ").append(spoken(outlook.effort.per_month));
}

constexpr auto kRunning = Accrual::running_total;

struct Case {
  std::string_view what;
  test::Row row;
  std::string_view on;
  std::vector<Observation> figures;
  std::string_view expected;
};

test::Row target(std::string_view half, std::string_view full, Measure measure = Measure::last) {
  return {"P-01", "产出指标", "数量指标", "名", half, full, "100", measure};
}

}  // namespace

// The table, worked out by hand. Course: 2024; the line runs through the half-year value, or along
// the plan. Of a single figure nothing is 完全不可能.
//
// | case                 | done  | due   | pace  | light | forecast             | likely          |
// |----------------------|-------|-------|-------|-------|----------------------|-----------------|
// | 40 % of June's       | 80    | 200   | 2/5   | red   | 80 × 400/200 = 160   | 40 %, impossible|
// | … from one figure    | 80    | 200   | 2/5   | red   | 160                  | 40 %, possible  |
// | 40 % of the year's   | 160   | 200   | 4/5   | green | 160 × 2 = 320        | 80 %            |
// | June's cap overspent | 50000 | 40000 | 4/5   | red   | 5 × 8/4 = 10 万元    | 8/10: 80 %      |
// | the year's overspent | 90000 | 40000 | 4/9   | red   | 9 × 8/4 = 18 万元    | broken          |
// | = 0 broken in March  | 1     | 0     | 0     | red   | 1                    | broken          |
// | … then 0, newest     | 0     | 0     | 1     | green | 0                    | at most possible|
// | … then 0, added up   | 1     | 0     | –     | red   | 1 ÷ 1/2 = 2          | broken          |
// | level that falls     | 80    | 90    | 8/9   | green | 80, as it stands     | 88.89 %         |
// | level that rises     | 75    | 70    | 15/14 | green | 75, as it stands     | 75/90: 83.33 %  |
// | no observation       | –     | –     | –     | dark  | –                    | –               |
// | dated after the day  | 80    | 200   | 2/5   | red   | 160                  | 40 %, one figure|
// | no half-year value   | 80    | 200   | 2/5   | red   | 80 ÷ 1/2 = 160       | 40 %, one figure|
//
// The last figure of a row is what is needed a month: (400 − 80) / 6 = 160/3, (400 − 160) / 6 = 40;
// of the cap 5000 元 may be used.
TEST_CASE("lights and pace and forecast agree with the table worked out by hand") {
  const auto flow = target("≥200人次", "≥400人次", Measure::sum);
  const auto cap = target("≤4万元", "≤8万元");
  for (const auto& [what, row_of_form, on, figures, expected] : std::vector<Case>{
           {"a flow at 40 % of its half-year target in June",
            flow,
            "2024-06-30",
            {figure("P-01", "2024-03-31", "40人次"), figure("P-01", "2024-06-30", "40人次")},
            "behind 200 2/5 | light_red | stage_ratio 160 | impossible ratio 40 | 160/3"},
           {"the same from a single figure",
            flow,
            "2024-06-30",
            {figure("P-01", "2024-06-30", "80人次")},
            "behind 200 2/5 | light_red | stage_ratio 160 | possible (likelihood_one_figure) "
            "ratio 40 | 160/3"},
           {"a flow at 40 % of its full-year target in June",
            flow,
            "2024-06-30",
            {figure("P-01", "2024-06-30", "160人次")},
            "on_pace 200 4/5 | light_green | stage_ratio 320 | possible ratio 80 | 40"},
           {"a ceiling overspent in June",
            cap,
            "2024-06-30",
            {figure("P-01", "2024-06-30", "5万元")},
            "behind 40000 4/5 | light_red | stage_ratio 100000 | possible ratio 80 | 5000"},
           {"the year's ceiling overspent in June",
            cap,
            "2024-06-30",
            {figure("P-01", "2024-06-30", "9万元")},
            "behind 40000 4/9 | light_red | stage_ratio 180000 | impossible breached_ceiling | -"},
           {"= 0 broken in March",
            target("=0起", "=0起"),
            "2024-03-31",
            {figure("P-01", "2024-03-31", "1起")},
            "behind 0 0 | light_red | level 1 | impossible breached_zero | -"},
           {"= 0 broken in March and 0 in June, where only the newest value stands",
            target("=0起", "=0起"),
            "2024-06-30",
            {figure("P-01", "2024-03-31", "1起"), figure("P-01", "2024-06-30", "0起")},
            "on_pace 0 1 | light_green | level 0 | possible (likelihood_broken_before) "
            "ratio 100 | -"},
           {"= 0 broken in March and 0 in June, added up",
            target("=0起", "=0起", Measure::sum),
            "2024-06-30",
            {figure("P-01", "2024-03-31", "1起"), figure("P-01", "2024-06-30", "0起")},
            "none 0 - | light_red | run_rate 2 | impossible breached_zero | -"},
           {"a level that falls after June",
            target("≥90%", "≥90%"),
            "2024-09-30",
            {figure("P-01", "2024-06-30", "95%"), figure("P-01", "2024-09-30", "80%")},
            "on_pace 90 8/9 | light_green | level 80 | possible ratio 88.89 | -"},
           {"a level that has to rise and falls after June",
            target("≥70%", "≥90%"),
            "2024-09-30",
            {figure("P-01", "2024-06-30", "82%"), figure("P-01", "2024-09-30", "75%")},
            "on_pace 70 15/14 | light_green | level 75 | possible ratio 83.33 | -"},
           {"no observation at all",
            flow,
            "2024-06-30",
            {},
            "none - - | dark | none no_observation | - no_observation | -"},
           {"an observation dated after the day",
            flow,
            "2024-06-30",
            {figure("P-01", "2024-06-30", "80人次"), figure("P-01", "2024-07-01", "300人次")},
            "behind 200 2/5 | light_red | stage_ratio 160 | possible (likelihood_one_figure) "
            "ratio 40 | 160/3"},
           {"a form without half-year values",
            target("", "≥400人次", Measure::sum),
            "2024-06-30",
            {figure("P-01", "2024-06-30", "80人次")},
            "behind 200 2/5 | light_red | run_rate 160 | possible (likelihood_one_figure) "
            "ratio 40 | 160/3"}}) {
    CAPTURE(what);
    CHECK(row(looked(test::form({row_of_form}), figures, on)) == expected);
  }
}

// By hand: 30 % of 500 by June are 150 in place of the half-year value of 250: 200 are 4/3 of it,
// 200 ÷ 3/10 = 666.67 by the end, (500 − 200) / 6 = 50 a month; by the end of July 30 + 70/6 =
// 41.67 % are due, 208.33, so that 8.33 are missing. In September 65 % are due, 325: 8/13, yellow.
TEST_CASE("a month plan moves pace and light and forecast and what is due next together") {
  Form form = test::form({target("≥250人次", "≥500人次", Measure::sum)});
  const std::vector<Observation> figures{figure("P-01", "2024-06-30", "200人次")};
  CHECK(row(looked(form, figures, "2024-06-30")) ==
        "on_pace 250 4/5 | light_green | stage_ratio 400 | possible ratio 80 | 50");
  form.plans = {plan("P-01", {{6, 30}, {12, 100}})};
  const Assessment planned = looked(form, figures, "2024-06-30");
  CHECK(row(planned) ==
        "ahead 150 4/3 | light_blue | month_plan 666.67 | certain ratio 133.33 | 50");
  CHECK(planned.indicators[0].plan == form.plans[0]);
  CHECK(planned.indicators[0].row.status == Status::missed);  // 250 still judge on their day
  const NextStep& next = *planned.indicators[0].outlook->next;
  CHECK(spoken(next.value) == "625/3");
  CHECK(spoken(next.missing) == "25/3");
  CHECK(next.by_plan);
  CHECK(row(looked(form, figures, "2024-09-30")).starts_with("behind 325 8/13 | light_yellow | "));
}

TEST_CASE("a step that is reached is missing nothing, and a cap is not to be reached") {
  const auto missing = [](const test::Row& row, std::string_view value) {
    const auto assessment =
        looked(test::form({row}), {figure("P-01", "2024-06-30", value)}, "2024-06-30");
    return spoken(assessment.indicators[0].outlook->next->missing);
  };
  const auto flow = target("≥200人次", "≥400人次", Measure::sum);
  CHECK(missing(flow, "233人次") == "1/3");
  CHECK(missing(flow, "234人次") == "-");
  CHECK(missing(target("≤4万元", "≤8万元"), "1万元") == "-");
}

// By hand: the form states 8 万元, the leaf's pair 36500 of them: 45.625 %, 91.25 % of what was
// due.
TEST_CASE(
    "the budget's side goes by the form's funds and the leaf's pair where nothing else is known") {
  Form form = test::form({{"P-01", "过程", "资金管理", "预算执行率", "=50%", "=100%", "100"}});
  form.funds = {
      {.label = "资金总额", .full_year = Quantity{{8, 0}, {"万元", "元", 4, Dimension::money}}}};
  const auto monitoring = [&](std::string_view value) {
    return looked(form, {figure("P-01", "2024-06-30", value)}, "2024-06-30").outlook->monitoring;
  };
  CHECK(spoken(monitoring("36500/80000").main_rate()) == "73/160");
  CHECK(monitoring("36500/80000").budget_light.light == Light::green);
  CHECK(monitoring("20000/80000").budget_light.light == Light::red);
  CHECK(spoken(monitoring("45.63%").main_rate()) == "4563/10000");
  CHECK(monitoring("45.63%").budget_light.light == Light::green);
  CHECK(monitoring("80001/80000").budget_light.light == Light::red);
  CHECK(monitoring("80001/80000").budget_light.rule == "overspent");
}

TEST_CASE("running totals and increments for the same work look the same in every part") {
  const auto seen = [](Measure measure, const std::vector<Observation>& figures) {
    return row(
        looked(test::form({target("≥200人次", "≥400人次", measure)}), figures, "2024-09-30"));
  };
  const std::vector<Observation> increments{figure("P-01", "2024-03-31", "60人次"),
                                            figure("P-01", "2024-06-30", "100人次"),
                                            figure("P-01", "2024-09-30", "80人次")};
  const std::vector<Observation> totals{figure("P-01", "2024-03-31", "60人次", kRunning),
                                        figure("P-01", "2024-06-30", "160人次", kRunning),
                                        figure("P-01", "2024-09-30", "240人次", kRunning)};
  CHECK(seen(Measure::sum, increments) == seen(Measure::sum, totals));
  CHECK(seen(Measure::sum, increments) == seen(Measure::last, totals));
  CHECK(seen(Measure::sum, increments)
            .starts_with("on_pace 300 4/5 | light_green | stage_ratio "
                         "320 ["));
}

TEST_CASE("the outlook does not touch what was assessed") {
  const Form form = test::form({target("≥200人次", "≥400人次", Measure::sum)});
  const std::vector<Observation> figures{figure("P-01", "2024-06-30", "80人次")};
  AssessOptions options;
  options.as_of = day("2024-06-30");
  auto plain = assess(form, figures, test::central_book(), test::words(), options).value;
  const std::int64_t score = plain.score_hundredths;
  CHECK_FALSE(plain.outlook.has_value());
  CHECK_FALSE(plain.indicators[0].outlook.has_value());
  look_ahead(plain, figures, *lights_named("vendor-default"), test::words());
  CHECK(plain.score_hundredths == score);
  CHECK(plain.indicators[0].row.score_hundredths == 4000);
  CHECK(plain.outlook.has_value());
}

// By hand: with weights 60, 30 and 10, what is open is 60 × (1 − 80/400) = 48, 30 × (1 − 81/90) = 3
// and 10 for the figure that is missing.
TEST_CASE("what it would take is sorted by the points that it brings") {
  const Assessment assessment =
      looked(test::form({{"P-01", "产出指标", "质量指标", "率", "", "≥90%", "30"},
                         {"P-02", "产出指标", "数量指标", "数", "", "≥400人次", "60", Measure::sum},
                         {"P-03", "产出指标", "数量指标", "无", "", "≥5人", "10"},
                         {"P-04", "产出指标", "质量指标", "满", "", "≥80%", "0"}}),
             {figure("P-01", "2024-06-30", "81%"), figure("P-02", "2024-06-30", "80人次"),
              figure("P-04", "2024-06-30", "90%")},
             "2024-06-30");
  CHECK(assessment.outlook->by_points == std::vector<std::size_t>{1, 2, 0});
  CHECK(spoken(assessment.indicators[1].outlook->effort.points) == "48");
  CHECK(spoken(assessment.indicators[2].outlook->effort.points) == "10");
  CHECK(spoken(assessment.indicators[0].outlook->effort.points) == "3");
}

TEST_CASE("money and targets stand side by side and the worst light is the targets'") {
  const Assessment assessment = looked(
      test::form({{"P-01", "产出指标", "数量指标", "数", "", "≥400人次", "100", Measure::sum},
                  {"P-02", "产出指标", "质量指标", "率", "", "≥90%", "0"},
                  {"P-03", "产出指标", "质量指标", "缺", "", "≥90%", "0"}}),
      {figure("P-01", "2024-06-30", "130人次"), figure("P-02", "2024-06-30", "95%"),
       figure("@budget_adjusted", "2024-01-01", "10万元"),
       figure("@executed", "2024-06-30", "2万元")},
      "2024-06-30");
  const ProjectOutlook& outlook = *assessment.outlook;
  CHECK(outlook.target_light == Light::yellow);
  CHECK(outlook.lit == 2);
  CHECK(outlook.dark == 1);
  CHECK(outlook.monitoring.budget_light.light == Light::red);
  CHECK(spoken(outlook.monitoring.target_progress) == "13/40");
  CHECK(spoken(outlook.monitoring.gap_points) == "25/2");
  CHECK(spoken(assessment.indicators[0].outlook->progress.gap_points) == "25/2");
}

TEST_CASE("the form's plans go before the rule book's and say what is due next") {
  Form form =
      test::form({{"P-01", "产出指标", "数量指标", "数", "", "≥400人次", "100", Measure::sum}});
  RuleBook book = test::central_book();
  book.plans = {plan("*", {{6, 50}, {12, 100}}), plan("@executed", {{12, 100}})};
  const std::vector<Observation> figures{figure("P-01", "2024-06-30", "80人次")};
  const auto of_book = looked(form, figures, "2024-06-30", book);
  CHECK(test::spoken(of_book.indicators[0].outlook->forecast) == "month_plan 160");
  CHECK(of_book.outlook->monitoring.budget_plan);
  form.plans = {plan("P-01", {{6, 20}, {12, 100}})};
  const auto of_form = looked(form, figures, "2024-06-30", book);
  CHECK(test::spoken(of_form.indicators[0].outlook->forecast) == "month_plan 400");
  const auto& next = of_form.indicators[0].outlook->next;
  REQUIRE(next);
  CHECK(to_string(next->day) == "2024-07-31");
  CHECK(fixed(next->value, 2) == "133.33");  // 20 % + 80 % / 6 of 400
}

TEST_CASE("the next step is the end of the month that runs and the last is the course's") {
  const Form form = test::form({target("≥200人次", "≥400人次", Measure::sum)});
  const auto next = [&](std::string_view on) {
    const auto assessment = looked(form, {figure("P-01", "2024-01-02", "80人次")}, on);
    const auto& step = assessment.indicators[0].outlook->next;
    return step ? to_string(step->day) + " " + spoken(step->value) : std::string("-");
  };
  CHECK(next("2024-06-29") == "2024-06-30 200");
  CHECK(next("2024-06-30") == "2024-07-31 700/3");
  CHECK(next("2024-12-30") == "2024-12-31 400");
  CHECK(next("2024-12-31") == "-");
  const Form plain = test::form({target("", "≥400人次", Measure::sum)});
  CHECK_FALSE(looked(plain, {}, "2024-06-30").indicators[0].outlook->next.has_value());
}

// By hand: 45 % are paid by June, so 45 ÷ 1/2 = 90 by the end of the year.
TEST_CASE("an execution rate is looked ahead as what it is: spending that goes on") {
  const Assessment assessment =
      looked(test::form({{"P-01", "过程", "资金管理", "预算执行率", "", "≥95%", "100"}}),
             {figure("P-01", "2024-06-30", "45000/100000")}, "2024-06-30");
  CHECK(row(assessment) ==
        "behind 95 9/19 | light_red | run_rate 90 | possible ratio 94.74 | 25/3");
  CHECK(assessment.indicators[0].kind == Kind::level);
  CHECK(assessment.indicators[0].outlook->progress.gap_points == std::nullopt);
}
