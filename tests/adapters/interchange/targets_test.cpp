#include "adapters/interchange/targets.h"

#include <doctest/doctest.h>

#include "tests/adapters/interchange/support.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using List = std::vector<std::string>;
using test::import_targets_of;

std::string with_heading(std::string_view rows) {
  return std::string(test::kTargetsHeading) + std::string(rows);
}

/// The faults of rows under the plain heading; every one can be read by a person.
List faults_of(std::string_view rows) {
  const auto forms = import_targets_of(with_heading(rows));
  CHECK(test::all_spoken(forms.problems));
  return test::faults(forms.problems);
}

Date day_of(const TargetCell& cell) { return std::get<Deadline>(cell.target).day; }

}  // namespace

TEST_CASE("one form a project, in the order of first appearance, indicators in the order of rows") {
  const auto forms =
      import_targets_of(with_heading("B,B-1,产出指标,数量指标,培训人次,sum,≥100人次,≥200人次,2.50\n"
                                     "A,A-1,效益指标,社会效益,满意度,last,,≥95%,10\n"
                                     "B,B-2,产出指标,成本指标,项目支出,,1万元,2万元,\n"));
  CHECK(forms.problems.empty());
  REQUIRE(forms.value.size() == 2);
  const Form& first = forms.value[0];
  CHECK(first.project == "B");
  CHECK(forms.value[1].project == "A");
  REQUIRE(first.indicators.size() == 2);
  const Indicator& training = first.indicators[0];
  CHECK(training.code == "B-1");
  CHECK(training.level1 == "产出指标");
  CHECK(training.level2 == "数量指标");
  CHECK(training.name == "培训人次");
  CHECK(training.where == Source{.file = "a.csv", .line = 2});
  CHECK(training.full_year.written == "≥200人次");
  CHECK(std::get<AtLeast>(training.full_year.target).bound.number == Decimal{200, 0});
  CHECK(training.half_year.where == Source{.file = "a.csv", .cell = "half_year_target", .line = 2});
  CHECK(std::holds_alternative<NoTarget>(forms.value[1].indicators[0].half_year.target));
  CHECK(std::holds_alternative<AtMost>(first.indicators[1].full_year.target));
  CHECK_FALSE(first.course);
}

TEST_CASE("a file without the half-year column is legal, its indicators have no half-year value") {
  const auto forms = import_targets_of(
      "project,indicator,level1,level2,name,measure,full_year_target,weight\n"
      "P,I,产出,数量,次数,sum,≥3次,100\n");
  CHECK(forms.problems.empty());
  CHECK_FALSE(forms.value.at(0).indicators.at(0).has_half_year);
  CHECK(import_targets_of(with_heading("P,I,产出,数量,次数,sum,≥1次,≥3次,100\n"))
            .value.at(0)
            .indicators.at(0)
            .has_half_year);
}

TEST_CASE("Chinese headings and words give the same form") {
  const auto forms = import_targets_of(
      "项目代码,指标编码,一级指标,二级指标,三级指标,累计方式,半年（程）指标值,全年指标值,分值,年度,"
      "指标性态\n"
      "P,I,产出指标,数量指标,次数,累加,≥1次,≥3次,100,2024年度,流量\n");
  CHECK(forms.problems.empty());
  const Form& form = forms.value.at(0);
  CHECK(form.course == calendar_year(2024));
  CHECK(form.indicators.at(0).measure == Measure::sum);
  CHECK(form.indicators.at(0).kind == Kind::flow);
  CHECK(form.indicators.at(0).weight == Decimal{100, 0});
}

TEST_CASE("a day without a year lies in the project's course, also where a later row states it") {
  const std::string heading =
      "project,indicator,level1,level2,name,measure,full_year_target,weight,";
  const std::string row = "P,I,产出,时效,完成时间,last,3月底前,50,";
  const auto stated = import_targets_of(heading + "start,end\n" + row + ",\n" +
                                        "P,J,产出,数量,次数,last,3次,50,2025-02-01,2026-01-31\n");
  CHECK(stated.problems.empty());
  CHECK(day_of(stated.value.at(0).indicators.at(0).full_year) == make_date(2025, 3, 31));
  const auto silent = import_targets_of(heading + "year\n" + row + "\n");
  CHECK(day_of(silent.value.at(0).indicators.at(0).full_year) == make_date(2024, 3, 31));
}

TEST_CASE("a version is kept among the header fields") {
  const auto forms = import_targets_of(
      "project,indicator,level1,level2,name,measure,full_year_target,weight,version\n"
      "P,I,产出,数量,次数,last,3次,100,调整后\n");
  REQUIRE(forms.value.at(0).header.size() == 1);
  CHECK(forms.value[0].header[0].label == "version");
  CHECK(forms.value[0].header[0].text == "调整后");
}

TEST_CASE("of several versions in a file the highest stands, its older ones noted on the form") {
  const auto forms = import_targets_of(
      "project,indicator,level1,level2,name,measure,full_year_target,weight,version\n"
      "P,I,产出,数量,次数,last,3次,60,1\nP,J,产出,数量,人数,last,3人,40,1\n"
      "P,I,产出,数量,次数,last,5次,100,2\n");
  CHECK(forms.problems.empty());
  const Form& form = forms.value.at(0);
  REQUIRE(form.indicators.size() == 1);
  CHECK(form.indicators[0].full_year.written == "5次");
  CHECK(form.where.line == 4);
  CHECK(form.header.at(0).text == "2");
  CHECK(form.set_aside == std::vector<SetAsideIndicator>{{"J", "人数"}});
  REQUIRE(form.notes.size() == 1);
  CHECK(form.notes[0].code == "version_set_aside");
  CHECK(test::all_spoken(form.notes));
}

TEST_CASE("of a project in several years the rows of the year asked for stand, others are listed") {
  const std::string csv =
      "project,indicator,level1,level2,name,measure,full_year_target,weight,year\n"
      "P,I,,,甲,,3月底前,50,2023\nP,I,,,甲,,4月底前,100,2024\nP,J,,,乙,,3,50,2023\n";
  const std::vector<ProjectHeader> headers{
      {.project = "P", .terms = {.year = 2023, .course = calendar_year(2023)}},
      {.project = "P",
       .terms = {.year = 2024, .course = calendar_year(2024)},
       .fields = {{"name", "今年", {}}}}};
  const auto forms = import_targets_of(csv, headers);
  CHECK(test::faults(forms.problems) == List{"year_set_aside@2"});
  CHECK_FALSE(any_error(forms.problems));
  const Form& form = forms.value.at(0);
  CHECK(form.name == "今年");
  REQUIRE(form.indicators.size() == 1);
  CHECK(day_of(form.indicators[0].full_year) == make_date(2024, 4, 30));
  CHECK(form.course == calendar_year(2024));
  CHECK(form.set_aside == std::vector<SetAsideIndicator>{{"J", "乙"}});
}

TEST_CASE("several years of which none is asked for are an error that names them") {
  const auto forms = import_targets_of(
      "project,indicator,level1,level2,name,measure,full_year_target,weight,year\n"
      "P,I,,,甲,,3,50,2022\nP,I,,,甲,,3,50,2023\n");
  REQUIRE(test::faults(forms.problems) == List{"year_not_among@2"});
  CHECK(test::fact(forms.problems[0], "years") == "2022, 2023");
}

TEST_CASE("a missing column is named, and the rest of the file is still read") {
  const auto forms = import_targets_of(
      "project,indicator,level1,level2,name,full_year_target,weight\nP,I,产出,数量,次数,3次,-1\n");
  CHECK(test::faults(forms.problems) == List{"column_missing@1", "weight_negative@2"});
  CHECK(test::fact(forms.problems[0], "column") == "measure");
}

TEST_CASE("an indicator code is unique within its project, not among projects") {
  CHECK(faults_of("P,I,,,甲,,,3,1\nQ,I,,,甲,,,3,1\n").empty());
  const auto forms = import_targets_of(with_heading("P,I,,,甲,,,3,1\nP,I,,,乙,,,3,1\n"));
  REQUIRE(test::faults(forms.problems) == List{"indicator_twice@3"});
  CHECK(test::fact(forms.problems[0], "first") == "a.csv:2");
  CHECK(test::all_spoken(forms.problems));
}

TEST_CASE("every fault of every row is found, with its line") {
  CHECK(faults_of("P,I,,,甲,avg,,3,x\n"
                  ",J,,,乙,,,3,1\n"
                  "P,,,,丙,,,3,-1\n"
                  "P,K,,,丁,,,3,1\n") == List{"word_unknown@2", "weight_unreadable@2",
                                              "project_blank@3", "indicator_blank@4",
                                              "weight_negative@4"});
}

TEST_CASE("a contradictory course is an error that names both places") {
  const auto forms = import_targets_of(
      "project,indicator,level1,level2,name,measure,full_year_target,weight,year,end\n"
      "P,I,,,甲,,3,50,2024,\nP,J,,,乙,,3,50,2024,2024-11-30\nQ,I,,,丙,,3,100,2025,\n");
  REQUIRE(test::faults(forms.problems) == List{"course_contradictory@3"});
  CHECK(test::fact(forms.problems[0], "where") == "a.csv:2");
  CHECK(test::all_spoken(forms.problems));
}

TEST_CASE("a target that cannot be read is left to the assessment") {
  const auto forms = import_targets_of(with_heading("P,I,,,甲,,,50个;60个,1\n"));
  CHECK(forms.problems.empty());
  CHECK(std::holds_alternative<UnreadableTarget>(
      forms.value.at(0).indicators.at(0).full_year.target));
}

TEST_CASE("projects.csv fills the header and the course of the form it belongs to") {
  const std::vector<ProjectHeader> headers{
      {.project = "P",
       .terms = {.course = calendar_year(2025)},
       .fields = {{"name", "社区矫正", {}}, {"unit", "司法局", {}}},
       .where = {.file = "projects.csv", .line = 2}}};
  const auto forms =
      import_targets_of(with_heading("P,I,,,完成时间,,,3月底前,1\nQ,I,,,甲,,,3,1\n"), headers);
  CHECK(forms.problems.empty());
  CHECK(forms.value.at(0).name == "社区矫正");
  CHECK(forms.value[0].unit == "司法局");
  CHECK(forms.value[0].header.size() == 2);
  CHECK(forms.value[0].course == calendar_year(2025));
  CHECK(day_of(forms.value[0].indicators.at(0).full_year) == make_date(2025, 3, 31));
  CHECK(forms.value[1].name.empty());
}

TEST_CASE("projects.csv and targets.csv must agree on the course") {
  const std::vector<ProjectHeader> headers{
      {.project = "P", .terms = {.course = calendar_year(2025)}}};
  const auto forms = import_targets_of(
      "project,indicator,level1,level2,name,measure,full_year_target,weight,year\n"
      "P,I,,,甲,,3,100,2024\n",
      headers);
  CHECK(test::faults(forms.problems) == List{"course_contradictory@2"});
}

TEST_CASE("a project comes from one file: the second one is refused, the others are added") {
  auto first = import_targets_of(with_heading("P,I,,,甲,,,3,1\nQ,I,,,甲,,,3,1\n"));
  auto second = import_targets_of(with_heading("R,I,,,甲,,,3,1\nP,J,,,乙,,,3,1\n"));
  std::vector<Form> forms;
  CHECK(add_forms(forms, std::move(first.value)).empty());
  const Problems problems = add_forms(forms, std::move(second.value));
  CHECK(test::faults(problems) == List{"project_in_two_files@3"});
  CHECK(test::all_spoken(problems));
  REQUIRE(forms.size() == 3);
  CHECK(forms[0].indicators.at(0).code == "I");
  CHECK(forms[2].project == "R");
}

}  // namespace duibiao
