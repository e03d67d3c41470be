// The edges of the rules, each from both sides of its bound, through the whole pipeline: a form
// with one indicator of 100 points, one reported figure, and the row that comes out as the CSV has
// it.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/assess/assess.h"
#include "engine/value/rounding.h"
#include "tests/support/domain.h"
#include "tests/support/rule_books.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::day;
using test::spoken;

namespace {

/// How one indicator is asked about; the target stands in both columns unless said otherwise.
struct Scene {
  std::string_view as_of = "2024-12-31";
  std::optional<int> year{};
  std::optional<Course> course{};
  Measure measure = Measure::last;
  bool half_year_column = true;

  Assessment assess(std::string_view target, const std::vector<Observation>& observed) const {
    const Course read_in = resolve_course(course, options()).course;
    Form form = test::form({{"P-01", "产出指标", "数量指标", "指标", "", "", "100", measure}});
    Indicator& indicator = form.indicators.front();
    indicator.full_year = read_target(target, {"数量指标", "指标", read_in}, test::words());
    indicator.has_half_year = half_year_column;
    if (half_year_column) {
      indicator.half_year = indicator.full_year;
    }
    form.course = course;
    Read<Assessment> read =
        duibiao::assess(form, observed, test::central_book(), test::words(), options());
    REQUIRE(read.usable());
    return std::move(read.value);
  }
  AssessOptions options() const {
    AssessOptions made;
    made.as_of = day(as_of);
    made.year = year;
    return made;
  }
  /// "met 1.000000 0.00 100.00": outcome, attainment, deviation in percent, score.
  std::string operator()(std::string_view target, std::string_view value,
                         std::string_view on = "2024-03-31") const {
    return row(assess(target, {test::observed(on, value)}));
  }
  static std::string row(const Assessment& assessment) {
    const AssessedIndicator& assessed = assessment.indicators.front();
    const auto& deviation = assessed.row.deviation;
    const auto percent = deviation ? product(*deviation, Ratio{100}) : std::nullopt;
    const auto& share = assessed.row.attainment;
    return spoken(assessed.evaluation.outcome) + " " + (share ? fixed(*share, 6) : "-") + " " +
           (percent ? fixed(*percent, 2) : "-") + " " +
           fixed(Ratio{assessed.row.score_hundredths, 100}, 2);
  }
};

struct Edge {
  std::string_view target;
  std::string_view value;
  std::string_view row;
};

void check(const Scene& scene, const std::vector<Edge>& edges) {
  for (const auto& [target, value, row] : edges) {
    CAPTURE(target);
    CAPTURE(value);
    CHECK(scene(target, value) == row);
  }
}

std::string notes(std::string_view target, std::string_view value) {
  const auto assessment = Scene{}.assess(target, {test::observed("2024-03-31", value)});
  return test::codes(assessment.indicators.front().evaluation.notes);
}

}  // namespace

TEST_CASE("target 0") {
  check({}, {{"≥0", "0", "met 1.000000 - 100.00"},
             {"≥0", "-0.01", "missed(falling_short) 0.000000 - 0.00"},
             {">0", "0", "missed(equality_only) 0.000000 - 0.00"},
             {">0", "0.01", "met 1.000000 - 100.00"},
             {"≤0", "0", "met 1.000000 - 100.00"},
             {"≤0", "0.01", "missed(exceeding) 0.000000 - 0.00"},
             {"<0", "0", "missed(equality_only) 0.000000 - 0.00"},
             {"<0", "-0.01", "met 1.000000 - 100.00"},
             {"=0", "0", "met 1.000000 - 100.00"},
             {"=0", "0.01", "missed(exceeding) 0.000000 - 0.00"},
             {"=0", "-0.01", "missed(falling_short) 0.000000 - 0.00"},
             {"0", "0", "met 1.000000 - 100.00"},
             {"0", "1", "missed(exceeding) 0.000000 - 0.00"}});
}

TEST_CASE("actual 0") {
  check({}, {{"≥5", "0", "missed(falling_short) 0.000000 -100.00 0.00"},
             {"≥5", "0.01", "missed(falling_short) 0.002000 -99.80 0.20"},
             {"≤5", "0", "met 1.000000 -100.00 100.00"},
             {"=5", "0", "missed(falling_short) 0.000000 -100.00 0.00"},
             {"5-8", "0", "missed(falling_short) 0.000000 - 0.00"},
             {"0-8", "0", "met 1.000000 - 100.00"},
             {"序时进度", "0%", "missed(falling_short) 0.000000 -100.00 0.00"}});
}

TEST_CASE("at most with an overspend") {
  check({}, {{"≤8万元", "80000元", "met 1.000000 0.00 100.00"},
             {"≤8万元", "80000.01元", "missed(exceeding) 1.000000 0.00 100.00"},
             {"≤8万元", "10万元", "missed(exceeding) 0.800000 25.00 80.00"},
             {"≤8万元", "160000元", "missed(exceeding) 0.500000 100.00 50.00"},
             {"<8万元", "80000元", "missed(equality_only) 1.000000 0.00 100.00"},
             {"<8万元", "79999.99元", "met 1.000000 0.00 100.00"}});
}

TEST_CASE("at least 100 % of a rate") {
  check({}, {{"≥100%", "100%", "met 1.000000 0.00 100.00"},
             {"≥100%", "99.99%", "missed(falling_short) 0.999900 -0.01 99.99"},
             {"≥100%", "100.01%", "met 1.000100 0.01 100.00"},
             {"≥100%", "48/48", "met 1.000000 0.00 100.00"},
             {"≥100%", "47/48", "missed(falling_short) 0.979167 -2.08 97.92"},
             {">100%", "100%", "missed(equality_only) 1.000000 0.00 100.00"}});
}

TEST_CASE("a range from 0") {
  check({}, {{"0-5%", "0%", "met 1.000000 - 100.00"},
             {"0-5%", "-0.01%", "missed(falling_short) 0.000000 - 0.00"},
             {"0-5%", "5%", "met 1.000000 - 100.00"},
             {"0-5%", "5.01%", "missed(exceeding) 0.998004 - 99.80"},
             {"0-0", "0", "met 1.000000 - 100.00"},
             {"0-0", "0.01", "missed(exceeding) 0.000000 - 0.00"}});
}

TEST_CASE("a range from below 0") {
  check({}, {{"-5-5", "-5", "met 1.000000 - 100.00"},
             {"-5-5", "-5.01", "missed(falling_short) 0.000000 - 0.00"},
             {"-5-5", "10", "missed(exceeding) 0.500000 - 50.00"},
             {"-5--3", "-3", "met 1.000000 - 100.00"},
             {"-5--3", "-2.99", "missed(exceeding) 0.000000 - 0.00"},
             {"-5-0", "0", "met 1.000000 - 100.00"},
             {"-5-0", "0.01", "missed(exceeding) 0.000000 - 0.00"}});
}

TEST_CASE("negative actual") {
  check({}, {{"≥5", "-1", "missed(falling_short) 0.000000 -120.00 0.00"},
             {"≥-5", "-5", "met 1.000000 0.00 100.00"},
             {"≥-5", "-5.01", "missed(falling_short) 0.000000 0.20 0.00"},
             {"≤5", "-1", "met 1.000000 -120.00 100.00"},
             {"=5", "-5", "missed(falling_short) 0.000000 -200.00 0.00"},
             {"5-8", "-1", "missed(falling_short) 0.000000 - 0.00"}});
  CHECK(notes("≥5", "-0.01") == "negative_actual");
  CHECK(notes("≥5", "0").empty());
}

TEST_CASE("n over 0 is no rate and 0 over n is 0 %") {
  for (const Measure measure : {Measure::last, Measure::ratio}) {
    const Scene scene{"2024-12-31", {}, {}, measure};
    check(scene, {{"≥90%", "5/0", "not_assessable(no_rate) - - 0.00"},
                  {"≥90%", "0/0", "not_assessable(no_rate) - - 0.00"},
                  {"≥90%", "0/5", "missed(falling_short) 0.000000 -100.00 0.00"},
                  {"≥90%", "9/10", "met 1.000000 0.00 100.00"}});
  }
}

TEST_CASE("19 digits in the target") {
  check({}, {{"≤123456789012345678", "123456789012345678", "met 1.000000 0.00 100.00"},
             {"≤1234567890123456789", "5", "not_assessable(overflow) - - 0.00"},
             {"≥0.123456789012345678", "1", "met 8.100000 710.00 100.00"},
             {"≥0.1234567890123456789", "1", "not_assessable(too_precise) - - 0.00"}});
}

TEST_CASE("19 digits in the value") {
  check({}, {{"≥5", "123456789012345678",
              "met 24691357802469135.600000 2469135780246913460.00 "
              "100.00"},
             {"≥5", "1234567890123456789", "not_assessable(overflow) - - 0.00"},
             {"≥5", "0.123456789012345678", "missed(falling_short) 0.024691 -97.53 2.47"},
             {"≥5", "0.1234567890123456789", "not_assessable(too_precise) - - 0.00"}});
}

TEST_CASE("numbers that fit alone and overflow when they are held against each other") {
  check({}, {{"≥999999999999999999亿元", "0.01元", "missed(falling_short) 0.000000 -100.00 0.00"},
             {"≥999999999999999999亿元", "0.000000000000000001元",
              "not_assessable(overflow) - - 0.00"}});
}

TEST_CASE("a rate just under its bound is missed and shown with the digits that say so") {
  check({}, {{"≥95%", "94.996%", "missed(falling_short) 0.999958 0.00 100.00"},
             {"≥95%", "95%", "met 1.000000 0.00 100.00"},
             {"≥95%", "95.004%", "met 1.000042 0.00 100.00"}});
  const auto assessment = Scene{}.assess("≥95%", {test::observed("2024-03-31", "94.996%")});
  const Evaluation& evaluation = assessment.indicators.front().evaluation;
  CHECK(fixed_beside(*evaluation.actual.base, *evaluation.bound, 2) == "94.996");
  CHECK(fixed_beside(*evaluation.attainment, Ratio{1}, 2) == "0.99996");
}

TEST_CASE("29 February") {
  const Scene leap{"2024-12-31"};
  CHECK(leap("2月29日前", "2024-02-29") == "met 1.000000 - 100.00");
  CHECK(leap("2月29日前", "2024-03-01") == "missed(lateness) 0.997268 - 99.73");
  CHECK(leap("2月底前", "2024-02-29") == "met 1.000000 - 100.00");
  const Scene plain{"2023-12-31"};
  CHECK(plain("2月29日前", "2023-02-28", "2023-03-31") == "not_assessable(unreadable) - - 0.00");
  CHECK(plain("2月底前", "2023-02-28", "2023-03-31") == "met 1.000000 - 100.00");
  CHECK(plain("2月底前", "2023-03-01", "2023-03-31") == "missed(lateness) 0.997260 - 99.73");
  CHECK(Scene{"2024-02-29"}("≥5", "5", "2024-02-29") == "met 1.000000 0.00 100.00");
  CHECK(Scene{"2024-02-28"}("≥5", "5", "2024-02-29") == "no_data(no_observation) - - 0.00");
}

TEST_CASE("the schedule on 29 February has two whole months of a leap year") {
  CHECK(Scene{"2024-02-29"}("序时进度", "1/6", "2024-02-29") == "met 1.000000 0.00 100.00");
  CHECK(Scene{"2024-02-28"}("序时进度", "1/12", "2024-02-28") == "met 1.000000 0.00 100.00");
}

TEST_CASE("a course that is not the calendar year has its own middle and schedule and end") {
  const Course school{day("2024-09-01"), day("2025-08-31")};
  const auto on = [&](std::string_view as_of, std::string_view value) {
    return Scene{as_of, {}, school}("序时进度", value, as_of);
  };
  CHECK(on("2025-02-28", "50%") == "met 1.000000 0.00 100.00");
  CHECK(on("2025-02-28", "49.99%") == "missed(falling_short) 0.999800 -0.02 99.98");
  CHECK(on("2025-02-27", "5/12") == "met 1.000000 0.00 100.00");
  CHECK(on("2025-08-31", "100%") == "met 1.000000 0.00 100.00");
  const auto looks_at = [&](std::string_view as_of) {
    return Scene{as_of, {}, school}.assess("≥5", {}).milestone;
  };
  CHECK(looks_at("2024-12-31") == Milestone::half_year);
  CHECK(looks_at("2025-02-28") == Milestone::half_year);
  CHECK(looks_at("2025-03-01") == Milestone::full_year);
}

TEST_CASE("figures before and after a course that is not the calendar year do not count") {
  const Scene scene{"2025-12-31", {}, Course{day("2024-09-01"), day("2025-08-31")}};
  CHECK(scene("≥5", "5", "2024-08-31") == "no_data(no_observation) - - 0.00");
  CHECK(scene("≥5", "5", "2024-09-01") == "met 1.000000 0.00 100.00");
  CHECK(scene("≥5", "5", "2025-08-31") == "met 1.000000 0.00 100.00");
  CHECK(scene("≥5", "5", "2025-09-01") == "no_data(no_observation) - - 0.00");
}

TEST_CASE("in the next January the year before needs to be named") {
  const Scene unnamed{"2025-01-15"};
  CHECK(unnamed("≥5", "5", "2024-12-31") == "no_data(no_observation) - - 0.00");
  const Assessment empty = unnamed.assess("≥5", {test::observed("2024-12-31", "5")});
  CHECK(empty.course == calendar_year(2025));
  CHECK(empty.course_origin == CourseOrigin::as_of);
  CHECK(test::codes(empty.notes) == "all_outside_course");
  CHECK(empty.left_out.size() == 1);

  const Scene named{"2025-01-15", 2024};
  CHECK(named("≥5", "5", "2024-12-31") == "met 1.000000 0.00 100.00");
  CHECK(named("≥5", "5", "2025-01-01") == "no_data(no_observation) - - 0.00");
  const Assessment after = named.assess("≥5", {test::observed("2024-12-31", "5")});
  CHECK(after.milestone == Milestone::full_year);
  CHECK(after.due);
  CHECK(after.notes.empty());
}

TEST_CASE("a share must lie in its tier") {
  check({}, {{"充分", "达成(100%)", "met 1.000000 - 100.00"},
             {"充分", "达成(100.01%)", "not_assessable(share_outside_tier) - - 0.00"},
             {"充分", "达成(80%)", "met 0.800000 - 80.00"},
             {"充分", "达成(79.99%)", "not_assessable(share_outside_tier) - - 0.00"},
             {"充分", "基本达成(80%)", "met 0.800000 - 80.00"},
             {"充分", "部分达成(85%)", "not_assessable(share_outside_tier) - - 0.00"},
             {"充分", "部分达成(80%)", "not_assessable(share_outside_tier) - - 0.00"},
             {"充分", "部分达成(79.99%)", "missed(lower_tier) 0.799900 - 79.99"},
             {"充分", "部分达成(60%)", "missed(lower_tier) 0.600000 - 60.00"},
             {"充分", "部分达成(59.99%)", "not_assessable(share_outside_tier) - - 0.00"},
             {"充分", "未达成(60%)", "not_assessable(share_outside_tier) - - 0.00"},
             {"充分", "未达成(59.99%)", "missed(lower_tier) 0.599900 - 59.99"},
             {"充分", "未达成(0%)", "missed(lower_tier) 0.000000 - 0.00"}});
}

TEST_CASE("a copied sign is stripped and noted and a plain figure is not") {
  check({}, {{"≥266米", "≥266米", "met 1.000000 0.00 100.00"},
             {"≥266米", "≥265米", "missed(falling_short) 0.996241 -0.38 99.62"},
             {"≥266米", "266米", "met 1.000000 0.00 100.00"}});
  CHECK(notes("≥266米", "≥266米") == "copied_sign");
  CHECK(notes("≥266米", "266米").empty());
}

TEST_CASE("0.95 against 95 % is 0.95 % and asked about") {
  check({}, {{"≥95%", "0.95", "missed(falling_short) 0.010000 -99.00 1.00"},
             {"≥95%", "0.95%", "missed(falling_short) 0.010000 -99.00 1.00"},
             {"≥95%", "95", "met 1.000000 0.00 100.00"}});
  CHECK(notes("≥95%", "0.95") == "share_of_one");
  CHECK(notes("≥95%", "1") == "share_of_one");
  CHECK(notes("≥95%", "1.01").empty());
  CHECK(notes("≥95%", "0.95%").empty());
  CHECK(notes("≥95%", "95").empty());
}

TEST_CASE("a form without half-year values has no target in June and a pace beside it") {
  const Scene june{"2024-06-30", {}, {}, Measure::last, false};
  const Assessment assessment = june.assess("≥400人次", {test::observed("2024-06-30", "160人次")});
  CHECK(Scene::row(assessment) == "no_target(no_half_year_column) - - 0.00");
  CHECK(spoken(assessment.indicators.front().pace) == "on_pace 200 4/5");
  CHECK(assessment.coverage.no_target == 1);
  CHECK(spoken(assessment.coverage.judged_points) == "0");
  const Scene july{"2024-07-01", {}, {}, Measure::last, false};
  CHECK(july("≥400人次", "160人次") == "missed(falling_short) 0.400000 -60.00 40.00");
  const Scene with_column{"2024-06-30"};
  CHECK(with_column("", "160人次") == "no_target(empty_target) - - 0.00");
}

TEST_CASE("on 31 July nothing is due and pace says where the work stands") {
  const Scene july{"2024-07-31", {}, {}, Measure::last, false};
  const Assessment assessment = july.assess("≥400人次", {test::observed("2024-07-31", "240人次")});
  CHECK(Scene::row(assessment) == "missed(falling_short) 0.600000 -40.00 60.00");
  CHECK_FALSE(assessment.due);
  CHECK_FALSE(assessment.indicators.front().row.due);
  CHECK(spoken(assessment.indicators.front().pace) == "on_pace 700/3 36/35");
}

TEST_CASE("a value is due on 30 June and 31 December and after the end") {
  const auto due = [](std::string_view as_of, std::optional<int> year = {}) {
    const Assessment assessment = Scene{as_of, year}.assess("≥5", {});
    CHECK(assessment.due == assessment.indicators.front().row.due);
    return assessment.due;
  };
  CHECK_FALSE(due("2024-06-29"));
  CHECK(due("2024-06-30"));
  CHECK_FALSE(due("2024-07-01"));
  CHECK_FALSE(due("2024-12-30"));
  CHECK(due("2024-12-31"));
  CHECK(due("2025-01-01", 2024));
}

TEST_CASE("a blank figure is no observation and 0 is one") {
  check({}, {{"≤5", "", "no_data(no_observation) - - 0.00"},
             {"≤5", "/", "no_data(no_observation) - - 0.00"},
             {"≤5", "无", "no_data(no_observation) - - 0.00"},
             {"≤5", "0", "met 1.000000 -100.00 100.00"}});
}

TEST_CASE("an attainment that rounds to 1 is still a miss and one above it earns no more") {
  check({}, {{"≥1000000000", "999999999", "missed(falling_short) 1.000000 0.00 100.00"},
             {"≥3", "2", "missed(falling_short) 0.666667 -33.33 66.67"},
             {"≥3", "4", "met 1.333333 33.33 100.00"}});
}
