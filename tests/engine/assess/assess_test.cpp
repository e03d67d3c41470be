#include "engine/assess/assess.h"

#include <doctest/doctest.h>

#include <array>
#include <vector>

#include "engine/value/rounding.h"
#include "tests/support/domain.h"
#include "tests/support/problem_checks.h"
#include "tests/support/rule_books.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::codes;
using test::day;
using test::spoken;

namespace {

Observation figure(std::string_view indicator, std::string_view date, std::string_view value) {
  Observation observation = test::observed(date, value);
  observation.indicator = indicator;
  return observation;
}

AssessOptions on(std::string_view as_of) {
  AssessOptions options;
  options.as_of = day(as_of);
  return options;
}

/// A small project whose weights add up to 100.
Form project() {
  return test::form(
      {{"P-01", "决策", "项目立项", "立项依据充分性", "充分", "充分", "10"},
       {"P-02", "产出指标", "数量指标", "培训人次", "≥40人次", "≥85人次", "30", Measure::sum},
       {"P-03", "产出指标", "成本指标", "项目总支出", "≤4万元", "≤8万元", "30"},
       {"P-04", "过程", "资金管理", "预算执行率", "=50%", "=100%", "20"},
       {"P-05", "效益指标", "社会效益", "重新犯罪率", "≤0.1%", "≤0.1%", "10"}});
}

std::vector<Observation> figures() {
  return {figure("P-02", "2024-03-15", "18人次"),     figure("P-01", "2024-05-31", "充分"),
          figure("P-02", "2024-06-20", "20人次"),     figure("P-03", "2024-06-30", "5万元"),
          figure("P-04", "2024-06-30", "55%"),        figure("P-02", "2024-09-20", "60人次"),
          figure("P-03", "2024-12-31", "78640.50元"), figure("P-04", "2024-12-31", "98.3%"),
          figure("P-05", "2024-12-31", "4/3215")};
}

Assessment assessed(const Form& form, const std::vector<Observation>& observations,
                    const AssessOptions& options) {
  Read<Assessment> read = assess(form, observations, test::central_book(), test::words(), options);
  REQUIRE(read.usable());
  return std::move(read.value);
}

Assessment assessed(std::string_view as_of) { return assessed(project(), figures(), on(as_of)); }

/// "P-02 missed(falling_short) 28.50" of each row.
std::vector<std::string> rows(const Assessment& assessment) {
  std::vector<std::string> texts;
  for (const AssessedIndicator& each : assessment.indicators) {
    texts.push_back(each.row.indicator + " " + spoken(each.evaluation.outcome) + " " +
                    fixed(Ratio{each.row.score_hundredths, 100}, 2));
  }
  return texts;
}

/// A form with one indicator of 100 points.
Form single(std::string_view half, std::string_view full) {
  return test::form({{"P-01", "产出指标", "数量指标", "指标", half, full, "100"}});
}

AssessedIndicator only(std::string_view half, std::string_view full, std::string_view date,
                       std::string_view value) {
  return assessed(single(half, full), {figure("P-01", date, value)}, on(date)).indicators.at(0);
}

}  // namespace

TEST_CASE("in June the half-year values decide in the order of the form") {
  const Assessment june = assessed("2024-06-30");
  CHECK(rows(june) == std::vector<std::string>{"P-01 met 10.00", "P-02 missed(falling_short) 28.50",
                                               "P-03 missed(exceeding) 24.00",
                                               "P-04 missed(being_ahead) 18.18",
                                               "P-05 no_data(no_observation) 0.00"});
  CHECK(june.milestone == Milestone::half_year);
  CHECK(june.due);
  CHECK(june.score_hundredths == 8068);
  CHECK(june.grade == "良");
  CHECK(spoken(june.coverage.judged_points) == "90");
  CHECK(june.coverage.no_data == 1);
}

TEST_CASE("in December the full-year values decide and later figures count") {
  const Assessment december = assessed("2024-12-31");
  CHECK(rows(december) == std::vector<std::string>{
                              "P-01 met 10.00", "P-02 met 30.00", "P-03 met 30.00",
                              "P-04 missed(falling_short) 19.66", "P-05 missed(exceeding) 8.04"});
  CHECK(december.score_hundredths == 9770);
  CHECK(december.grade == "优");
  CHECK(december.coverage.complete());
  CHECK(december.left_out.empty());
}

TEST_CASE("each row carries its project and levels and weight") {
  const Assessment december = assessed("2024-12-31");
  const AssessedRow& row = december.indicators[1].row;
  CHECK(row.project == "P");
  CHECK(row.level1 == "产出指标");
  CHECK(row.level2 == "数量指标");
  CHECK(spoken(row.weight) == "30");
  CHECK(spoken(row.attainment) == "98/85");
  CHECK(spoken(row.deviation) == "13/85");
  CHECK(row.status == Status::met);
  REQUIRE(december.levels.size() == 5);
  CHECK(december.levels[1].level2 == "数量指标");
  CHECK(december.levels[1].score_hundredths == 3000);
}

TEST_CASE("points are lost only where something was judged") {
  const Assessment june = assessed("2024-06-30");
  CHECK(spoken(june.indicators[1].points_lost) == "3/2");
  CHECK(spoken(june.indicators[0].points_lost) == "0");
  CHECK(spoken(june.indicators[4].points_lost) == "0");
}

TEST_CASE("figures after the day and outside the course are listed and blank ones are not") {
  std::vector<Observation> observations = figures();
  observations.push_back(figure("P-05", "2023-12-31", "5/10"));
  observations.push_back(figure("P-05", "2024-06-30", "/"));
  const Assessment june = assessed(project(), observations, on("2024-06-30"));
  std::vector<std::string> listed;
  for (const LeftOut& left : june.left_out) {
    listed.push_back(left.observation.indicator + " " + std::string(left.reason));
  }
  CHECK(listed == std::vector<std::string>{"P-02 after_as_of", "P-03 after_as_of",
                                           "P-04 after_as_of", "P-05 after_as_of",
                                           "P-05 before_course"});
  CHECK(june.notes.empty());
}

TEST_CASE("when every figure lies outside the course the year is named") {
  const std::vector<Observation> outside{figure("P-01", "2023-05-01", "充分"),
                                         figure("P-02", "2025-01-01", "5人次")};
  const Assessment none = assessed(project(), outside, on("2024-12-31"));
  REQUIRE(codes(none.notes) == "all_outside_course");
  CHECK(test::fact(none.notes[0], "year") == "2023");
  CHECK(test::fact(none.notes[0], "first") == "2024-01-01");
}

TEST_CASE("a figure that counts or waits for its day means that the year is right") {
  const Observation outside = figure("P-01", "2023-05-01", "充分");
  CHECK(assessed(project(), {outside, figure("P-02", "2024-05-01", "5人次")}, on("2024-12-31"))
            .notes.empty());
  CHECK(assessed(project(), {outside, figure("P-02", "2024-08-01", "5人次")}, on("2024-06-30"))
            .notes.empty());
  CHECK(assessed(project(), {}, on("2024-12-31")).notes.empty());
}

TEST_CASE("a figure of an indicator without a target counts as one in the course") {
  Form form = single("", "≥5人");
  form.indicators[0].has_half_year = false;
  CHECK(assessed(form, {figure("P-01", "2023-05-01", "5人"), figure("P-01", "2024-05-01", "5人")},
                 on("2024-06-30"))
            .notes.empty());
}

TEST_CASE("the course is the form's then the year asked for then the year of the day") {
  AssessOptions options = on("2025-01-15");
  CHECK(resolve_course({}, options).course == calendar_year(2025));
  CHECK(resolve_course({}, options).origin == CourseOrigin::as_of);
  options.year = 2024;
  CHECK(resolve_course({}, options).course == calendar_year(2024));
  CHECK(resolve_course({}, options).origin == CourseOrigin::year_option);
  const Course own{day("2024-09-01"), day("2025-08-31")};
  CHECK(resolve_course(own, options).course == own);
  CHECK(resolve_course(own, options).origin == CourseOrigin::form);
}

TEST_CASE("an equality passed at half-year is ahead within the year and over beyond it") {
  const auto outcome = [](std::string_view half, std::string_view full, std::string_view date,
                          std::string_view value) {
    return spoken(only(half, full, date, value).evaluation.outcome);
  };
  CHECK(outcome("=50%", "=100%", "2024-06-30", "55%") == "missed(being_ahead)");
  CHECK(outcome("=50%", "=100%", "2024-06-30", "100%") == "missed(being_ahead)");
  CHECK(outcome("=50%", "=100%", "2024-06-30", "100.01%") == "missed(exceeding)");
  CHECK(outcome("=50%", "=100%", "2024-06-30", "45%") == "missed(falling_short)");
  CHECK(outcome("=50%", "=100%", "2024-12-31", "105%") == "missed(exceeding)");
  CHECK(outcome("=50%", "≤100%", "2024-06-30", "55%") == "missed(exceeding)");
  CHECK(outcome("=50%", "=100人", "2024-06-30", "55%") == "missed(exceeding)");
  CHECK(outcome("≤50%", "=100%", "2024-06-30", "55%") == "missed(exceeding)");
}

TEST_CASE("over-achievement is flagged from 130 % on and only above floors") {
  const AssessedIndicator just_below = only("≥100人", "≥100人", "2024-12-31", "129.99人");
  CHECK_FALSE(just_below.over_achieved);
  CHECK(just_below.evaluation.notes.empty());
  const AssessedIndicator at = only("≥100人", "≥100人", "2024-12-31", "130人");
  CHECK(at.over_achieved);
  CHECK(codes(at.evaluation.notes) == "over_achieved");
  CHECK(at.row.score_hundredths == 10000);
  CHECK(only(">100人", ">100人", "2024-12-31", "130人").over_achieved);
  CHECK_FALSE(only("=100人", "=100人", "2024-12-31", "130人").over_achieved);
  CHECK_FALSE(only("80-100人", "80-100人", "2024-12-31", "130人").over_achieved);
  CHECK_FALSE(only("≤100人", "≤100人", "2024-12-31", "1人").over_achieved);
  CHECK_FALSE(only("≥0人", "≥0人", "2024-12-31", "130人").over_achieved);
}

TEST_CASE("a kind is taken from the form and inferred where it says none") {
  Form form = single("≥40人次", "≥85人次");
  const auto kind_of = [&] { return assessed(form, {}, on("2024-06-30")).indicators[0]; };
  CHECK(kind_of().kind == Kind::flow);
  CHECK(kind_of().kind_inferred);
  form.indicators[0].kind = Kind::level;
  CHECK(kind_of().kind == Kind::level);
  CHECK_FALSE(kind_of().kind_inferred);
}

TEST_CASE("an empty half-year cell is an empty target and a missing column is none") {
  Form form = single("", "≥5人");
  const auto outcome = [&](std::string_view as_of) {
    return spoken(assessed(form, {}, on(as_of)).indicators[0].evaluation.outcome);
  };
  CHECK(outcome("2024-06-30") == "no_target(empty_target)");
  form.indicators[0].has_half_year = false;
  CHECK(outcome("2024-06-30") == "no_target(no_half_year_column)");
  CHECK(outcome("2024-07-01") == "no_data(no_observation)");
}

TEST_CASE("a form without half-year values tells in June what was reached, beside the pace") {
  Form form = single("", "≥100人次");
  form.indicators[0].has_half_year = false;
  form.indicators[0].measure = Measure::sum;
  const auto june = assessed(form,
                             {figure(form.indicators[0].code, "2024-03-31", "20人次"),
                              figure(form.indicators[0].code, "2024-06-30", "25人次")},
                             on("2024-06-30"));
  const AssessedIndicator& only = june.indicators[0];
  CHECK(spoken(only.evaluation) == "no_target(no_half_year_column) - -");
  CHECK(only.evaluation.actual.written == "45人次");
  CHECK(only.evaluation.actual.observations == 2);
  CHECK(spoken(only.pace) == "on_pace 50 9/10");
  CHECK(only.row.score_hundredths == 0);
}

TEST_CASE("weights that cannot be used refuse the assessment with its form") {
  Form form = project();
  form.indicators[0].weight = test::decimal("9.99");
  const auto wrong = assess(form, figures(), test::central_book(), test::words(), on("2024-06-30"));
  CHECK_FALSE(wrong.usable());
  CHECK(codes(wrong.problems) == "weights_do_not_add_up");
  CHECK(wrong.value.form.project == "P");
  AssessOptions as_given = on("2024-06-30");
  as_given.weights = WeightsMode::as_given;
  const Assessment taken = assessed(form, figures(), as_given);
  CHECK(taken.weights_origin == WeightsOrigin::as_given);
  CHECK(codes(taken.notes) == "weights_as_given");
  CHECK(spoken(taken.coverage.total_points) == "9999/100");
}

TEST_CASE("a score that does not fit is a fault of its indicator and the others are still read") {
  Form form = single("", "≥99.9999999999999999%");
  form.indicators[0].measure = Measure::ratio;
  form.indicators.push_back(form.indicators[0]);
  form.indicators[0].weight = test::decimal("99.9999999999999997");
  form.indicators[0].where.line = 7;
  form.indicators[1].code = "P-02";
  form.indicators[1].weight = test::decimal("0.0000000000000003");
  std::vector<Observation> pairs;
  for (const std::string_view code : {"P-01", "P-02"}) {
    pairs.push_back(figure(code, "2024-06-30", "923456789012345677/999999999999999989"));
    pairs.push_back(figure(code, "2024-12-31", "923456789012345679/999999999999999978"));
  }
  const auto read = assess(form, pairs, test::central_book(), test::words(), on("2024-12-31"));
  CHECK(test::faults(read.problems) == std::vector<std::string>{"overflow@7"});
  CHECK(read.value.indicators.size() == 2);
}

TEST_CASE("weights that were crafted to overflow their sums are refused or added up") {
  Form form = single("", "≥3人");
  form.indicators.assign(400, form.indicators[0]);
  const auto with_rest = [&](std::string_view rest) {
    for (std::size_t i = 0; i < form.indicators.size(); ++i) {
      form.indicators[i].code = "P-" + std::to_string(i);
      form.indicators[i].weight = test::decimal(rest);
    }
    form.indicators[0].weight = test::decimal("0.000000000000000001");
    form.indicators[1].weight = test::decimal("0.999999999999999999");
    AssessOptions as_given = on("2024-12-31");
    as_given.weights = WeightsMode::as_given;
    return assess(form, std::vector{figure("P-0", "2024-12-31", "5人")}, test::central_book(),
                  test::words(), as_given);
  };
  const auto added_up = with_rest("1000000000");
  REQUIRE(added_up.usable());
  CHECK(spoken(added_up.value.coverage.total_points) == "398000000001");
  CHECK(spoken(added_up.value.coverage.judged_points) == "1/1000000000000000000");
  const auto refused = with_rest("999999999999999999");
  CHECK(refused.problems.size() == 398);
  CHECK(refused.problems.front().code == "weight_out_of_range");
  CHECK(test::all_spoken(refused.problems));
}

TEST_CASE("without weights the book's are shared and its compliance list is shown") {
  Form form = test::form({{"P-01", "决策", "", "立项依据充分性", "充分", "充分"},
                          {"P-02", "产出", "", "培训人次", "≥40人次", "≥85人次"},
                          {"P-03", "效益", "", "影响", "提升", "提升"},
                          {"P-04", "过程", "", "预算执行率", "=50%", "=100%"}});
  const Assessment june =
      assessed(form, {figure("P-01", "2024-06-30", "达成"), figure("P-04", "2024-06-30", "50%")},
               on("2024-06-30"));
  CHECK(june.weights_origin == WeightsOrigin::rule_book);
  CHECK(codes(june.notes) == "weights_from_rule_book");
  CHECK(june.indicators[0].compliance_only);
  CHECK(june.indicators[0].row.score_hundredths == 0);
  CHECK(june.indicators[0].row.status == Status::met);
  CHECK_FALSE(june.indicators[3].compliance_only);
  CHECK(june.score_hundredths == 1000);
  CHECK(spoken(june.coverage.judged_points) == "10");
}

TEST_CASE("execution rates stand beside the points") {
  const Assessment june = assessed(project(),
                                   {figure("@executed", "2024-06-30", "40000"),
                                    figure("@budget_adjusted", "2024-01-05", "80000")},
                                   on("2024-06-30"));
  REQUIRE(june.execution.size() == 1);
  CHECK(spoken(june.execution[0].rate) == "1/2");
}

TEST_CASE("the assessment names its day and rule book") {
  const Assessment june = assessed("2024-06-30");
  CHECK(june.as_of == day("2024-06-30"));
  CHECK(june.rule_book.id == "central");
  CHECK(june.course == calendar_year(2024));
}

TEST_CASE("statements of the day stand in the assessment, others are counted, no number changes") {
  const auto said = [](std::string_view date, StatementKind kind, std::string_view value) {
    return Statement{.project = "P",
                     .indicator = "P-02",
                     .date = day(date),
                     .kind = kind,
                     .value = std::string(value)};
  };
  const std::vector<Statement> statements{
      said("2024-05-31", StatementKind::likelihood, "确定能"),
      said("2024-06-30", StatementKind::likelihood, "有可能"),
      said("2024-06-30", StatementKind::claimed_score, "30"),
      said("2024-07-01", StatementKind::likelihood, "完全不可能"),
      said("2023-12-31", StatementKind::measure, "去年的措施")};
  const auto read = assess(project(), figures(), test::central_book(), test::words(),
                           on("2024-06-30"), statements);
  REQUIRE(read.usable());
  REQUIRE(read.value.statements.size() == 2);
  CHECK(read.value.statements[0].value == "有可能");
  CHECK(read.value.statements[1].value == "30");
  CHECK(read.value.score_hundredths == assessed("2024-06-30").score_hundredths);
  CHECK(codes(read.value.notes) == "statements_before_course statements_after_as_of");
  CHECK(test::fact(read.value.notes[0], "count") == "1");
  CHECK(test::all_spoken(read.value.notes));
}
