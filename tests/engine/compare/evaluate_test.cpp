#include "engine/compare/evaluate.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/domain.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::day;
using test::observed;
using test::spoken;

namespace {

using Values = std::vector<std::string_view>;

/// Values reported at the end of each month, held against a target on a day.
struct Scene {
  std::string_view as_of = "2024-12-31";
  Measure measure = Measure::last;
  Course course = calendar_year(2024);
  Tiers tiers{};

  Evaluation hold(std::string_view target, const Values& values) const {
    std::vector<Observation> counted;
    Date date = end_of_month(course.first);
    for (const std::string_view value : values) {
      counted.push_back(observed(to_string(date), value));
      date = end_of_month(add_days(date, 1));
    }
    return evaluate(test::target(target, "", "", course), measure, counted,
                    {test::words(), tiers, course, day(as_of), ElapsedBy::months});
  }
  std::string operator()(std::string_view target, const Values& values) const {
    return spoken(hold(target, values));
  }
};

}  // namespace

TEST_CASE("no target is decided before no data and an unreadable target as well") {
  const Scene scene;
  CHECK(scene("", {}) == "no_target(empty_target) - -");
  CHECK(scene("/", {"5"}) == "no_target(empty_target) - -");
  CHECK(scene("1,23", {}) == "not_assessable(unreadable) - -");
  CHECK(scene("≥5", {}) == "no_data(no_observation) - -");
}

TEST_CASE("each kind of numeric target is held against the figure") {
  const Scene scene;
  CHECK(scene("≥200人次", {"190人次"}) == "missed(falling_short) 19/20 -1/20");
  CHECK(scene(">200人次", {"200"}) == "missed(equality_only) 1 0");
  CHECK(scene("≤4万元", {"5万元"}) == "missed(exceeding) 4/5 1/4");
  CHECK(scene("<4万元", {"40000元"}) == "missed(equality_only) 1 0");
  CHECK(scene("=100%", {"80%"}) == "missed(falling_short) 4/5 -1/5");
  CHECK(scene("80%-90%", {"95%"}) == "missed(exceeding) 18/19 -");
  CHECK(scene("80%-90%", {"85"}) == "met 1 -");
}

TEST_CASE("the schedule asks for the elapsed share in percent") {
  CHECK(Scene{"2024-06-30"}("序时进度", {"50%"}) == "met 1 0");
  CHECK(Scene{"2024-06-30"}("序时进度", {"49.99%"}) == "missed(falling_short) 4999/5000 -1/5000");
  CHECK(Scene{"2024-06-29"}("序时进度", {"45%"}) == "met 27/25 2/25");
  CHECK(Scene{"2024-01-15"}("序时进度", {}) == "no_data(no_observation) - -");
  CHECK(Scene{"2024-12-31"}("序时进度", {"100"}) == "met 1 0");
  CHECK(Scene{"2024-06-30"}("序时进度", {"60人"}) == "not_assessable(unit_mismatch) - -");
}

TEST_CASE("in the first month nothing is asked by the schedule yet") {
  const Scene scene{"2024-01-30"};
  std::vector<Observation> counted{observed("2024-01-10", "0%")};
  const Tiers tiers;
  CHECK(spoken(evaluate(Schedule{}, Measure::last, counted,
                        {test::words(), tiers, calendar_year(2024), day("2024-01-30"),
                         ElapsedBy::months})) == "met 1 -");
  CHECK(spoken(schedule_bound({test::words(), tiers, calendar_year(2024), day("2024-01-30"),
                               ElapsedBy::days})) == "500/61");
}

TEST_CASE("a phrase is met by itself or by the top tier") {
  const Scene scene;
  CHECK(scene("充分", {"充分"}) == "met 1 -");
  CHECK(scene("充分", {" 充 分 "}) == "met 1 -");
  CHECK(scene("充分", {"达成"}) == "met 1 -");
  CHECK(scene("充分", {"基本达成"}) == "met 9/10 -");
  CHECK(scene("充分", {"部分达成"}) == "missed(lower_tier) 7/10 -");
  CHECK(scene("充分", {"未达成"}) == "missed(lower_tier) 3/10 -");
  CHECK(scene("充分", {"较充分"}) == "not_assessable(other_phrase) - -");
  CHECK(scene("充分", {"80%"}) == "not_assessable(other_phrase) - -");
  CHECK(scene("部分达成", {"部分达成"}) == "met 1 -");
}

TEST_CASE("a share must lie in the tier that it is given with") {
  const Scene scene;
  CHECK(scene("充分", {"部分达成(75%)"}) == "missed(lower_tier) 3/4 -");
  CHECK(scene("充分", {"部分达成(85%)"}) == "not_assessable(share_outside_tier) - -");
  CHECK(scene("充分", {"达成(85%)"}) == "met 17/20 -");
  Scene hubei;
  hubei.tiers.middle_from = {50, 0};
  CHECK(hubei("充分", {"部分达成(50%)"}) == "missed(lower_tier) 1/2 -");
  CHECK(hubei("充分", {"未达成(50%)"}) == "not_assessable(share_outside_tier) - -");
}

TEST_CASE("only the newest finding counts") {
  const Scene scene;
  CHECK(scene("充分", {"部分达成", "充分"}) == "met 1 -");
  CHECK(scene("充分", {"充分", "部分达成"}) == "missed(lower_tier) 7/10 -");
}

TEST_CASE("a deadline takes the day given or the first day that was reported as done") {
  const Scene scene;
  CHECK(scene("3月底前", {"2024-03-31"}) == "met 1 -");
  CHECK(scene("3月底前", {"2024-04-01"}) == "missed(lateness) 365/366 -");
  CHECK(scene("3月底前", {"未完成", "未完成", "已完成", "已完成"}) == "met 1 -");
  CHECK(scene("3月底前", {"未完成", "未完成", "未完成", "完成"}) == "missed(lateness) 56/61 -");
  CHECK(scene("3月底前", {"按期完成"}) == "met 1 -");
}

TEST_CASE("a deadline that was not kept or cannot be read earns what was reported") {
  const Scene scene;
  CHECK(scene("3月底前", {"未完成"}) == "missed(not_done) 3/10 -");
  CHECK(scene("3月底前", {"部分完成"}) == "missed(not_done) 7/10 -");
  CHECK(scene("3月底前", {"部分完成(70%)"}) == "missed(not_done) 7/10 -");
  CHECK(scene("3月底前", {"完成(100%)"}) == "met 1 -");
  CHECK(scene("3月底前", {"推进中"}) == "not_assessable(not_a_date) - -");
  CHECK(scene("3月底前", {"6月31日"}) == "not_assessable(not_a_date) - -");
  CHECK(scene("3月底前", {"部分完成(85%)"}) == "not_assessable(share_outside_tier) - -");
}

TEST_CASE("a deadline without a report is not due before its day and has no data from it on") {
  CHECK(Scene{"2024-11-29"}("11月30日前", {}) == "no_data(not_due) - -");
  CHECK(Scene{"2024-11-30"}("11月30日前", {}) == "no_data(no_observation) - -");
  CHECK(Scene{"2024-12-01"}("11月30日前", {}) == "no_data(no_observation) - -");
}

TEST_CASE("another unit class is never converted") {
  const Scene scene;
  CHECK(scene("≥50人", {"60人次"}) == "not_assessable(unit_mismatch) - -");
  CHECK(scene("≥50人", {"60名"}) == "met 6/5 1/5");
  CHECK(scene("≥50人", {"60件"}) == "not_assessable(unit_mismatch) - -");
  CHECK(scene("≥50", {"60人"}) == "not_assessable(unit_mismatch) - -");
  CHECK(scene("≥50人", {"60/70"}) == "not_assessable(unit_mismatch) - -");
  CHECK(scene("80-90人", {"85件"}) == "not_assessable(unit_mismatch) - -");
  CHECK(scene("≤5‰", {"0.4%"}) == "met 1 -1/5");
}

TEST_CASE("the deviation is kept where the attainment ends") {
  const Evaluation over = Scene{}.hold("≥200人次", {"500人次"});
  CHECK(spoken(over) == "met 5/2 3/2");
  CHECK(spoken(over.bound) == "200");
  CHECK(spoken(over.actual.base) == "500");
  CHECK(over.actual.family == "人次");
}

TEST_CASE("the actual is shown as written or as a total in the target's unit") {
  Scene sum{"2024-12-31", Measure::sum};
  CHECK(sum.hold("≤8万元", {"36500", "42140.50"}).actual.written == "78640.5万元");
  CHECK(sum.hold("≤8万元", {"36500元", "42140.50元"}).actual.written == "7.86405万元");
  CHECK(sum.hold("≥5人", {"3人次"}).actual.written == "3人次");
  Scene ratio{"2024-12-31", Measure::ratio};
  CHECK(ratio.hold("≥90%", {"44/48"}).actual.written == "91.67%");
  const Evaluation last = Scene{}.hold("≥5人", {"3人", "1,200 人"});
  CHECK(last.actual.written == "1,200 人");
  CHECK(last.actual.date == day("2024-02-29"));
  CHECK(last.actual.observations == 1);
  CHECK(sum.hold("≥5人", {"3人", "4人"}).actual.observations == 2);
}

TEST_CASE(
    "of a phrase and of a deadline only the newest entry is compared and only it is counted") {
  const Scene scene;
  const Evaluation phrase = scene.hold("充分", {"部分达成", "部分达成", "充分"});
  CHECK(phrase.actual.observations == 1);
  CHECK(phrase.actual.written == "充分");
  CHECK(scene.hold("3月底前", {"未完成", "2024-03-01"}).actual.observations == 1);
  CHECK(scene.hold("3月底前", {"未完成", "推进中"}).actual.observations == 1);
}

TEST_CASE("without a target the newest figure is told and the outcome is the same as without it") {
  for (const std::string_view target : {"", "1,23"}) {
    const Evaluation told = Scene{}.hold(target, {"3人", "1,200 人"});
    CHECK(spoken(told) == Scene{}(target, {}));
    CHECK(told.actual.written == "1,200 人");
    CHECK(told.actual.date == day("2024-02-29"));
    CHECK(told.actual.observations == 1);
    CHECK_FALSE(told.actual.base.has_value());
    CHECK(told.actual.family.empty());
    CHECK_FALSE(Scene{}.hold(target, {}).actual.date.has_value());
  }
  CHECK(Scene{}.hold("", {"较充分"}).actual.written == "较充分");
}

TEST_CASE("without a target the figures of a sum or a rate are still added up") {
  const Scene sum{"2024-12-31", Measure::sum};
  const Evaluation total = sum.hold("", {"3.5万元", "42140.50元", "1万元"});
  CHECK(total.actual.written == "8.71405万元");
  CHECK(total.actual.observations == 3);
  CHECK(sum.hold("", {"3", "4"}).actual.written == "7");
  CHECK(sum.hold("", {"3人", "4件"}).actual.written == "4件");
  const Scene ratio{"2024-12-31", Measure::ratio};
  CHECK(ratio.hold("", {"44/48", "4/4"}).actual.written == "92.31%");
}

TEST_CASE("a negative actual is assessed and asked about") {
  const Evaluation below = Scene{}.hold("≥5人", {"-3人"});
  CHECK(spoken(below) == "missed(falling_short) 0 -8/5");
  CHECK(test::codes(below.notes) == "negative_actual");
  CHECK(Scene{}.hold("≥5人", {"0人"}).notes.empty());
}

TEST_CASE("a bare share of one against a percentage is compared as written and asked about") {
  const Scene scene;
  const auto asked = [&](std::string_view target, std::string_view value) {
    return test::codes(scene.hold(target, {value}).notes);
  };
  CHECK(asked("≥95%", "0.95") == "share_of_one");
  CHECK(asked("≥95%", "1") == "share_of_one");
  CHECK(asked("90%-95%", "0.95") == "share_of_one");
  CHECK(asked("≥95%", "0.95%").empty());
  CHECK(asked("≥95%", "1.01").empty());
  CHECK(asked("≥95%", "0").empty());
  CHECK(asked("≤1%", "0.95").empty());
  CHECK(asked("≤1.01%", "0.95") == "share_of_one");
  CHECK(asked("≥95", "0.95").empty());
  CHECK(spoken(scene.hold("≥95%", {"0.95"}).attainment) == "1/100");
}
