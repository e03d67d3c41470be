#include "reports/csv/assessment_csv.h"

#include <doctest/doctest.h>

#include <array>

namespace duibiao {
namespace {

using List = std::vector<std::string>;

List lines_of(const std::string& csv) {
  List lines;
  for (std::size_t at = 0; at < csv.size();) {
    const std::size_t end = csv.find('\n', at);
    REQUIRE(end != std::string::npos);
    lines.push_back(csv.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// The first `count` cells of a line that has no quotes.
std::string leading(const std::string& line, int count) {
  std::size_t end = 0;
  for (int i = 0; i < count; ++i) {
    end = line.find(',', end + (i == 0 ? 0U : 1U));
  }
  return line.substr(0, end);
}

AssessedIndicator indicator(std::string code, Status status, Outcome outcome) {
  AssessedIndicator assessed;
  assessed.row = {.project = "P",
                  .indicator = std::move(code),
                  .level1 = "产出指标",
                  .level2 = "数量指标",
                  .status = status};
  assessed.evaluation.outcome = outcome;
  return assessed;
}

Assessment project(std::string code, std::vector<AssessedIndicator> indicators) {
  Assessment assessment;
  assessment.form.project = code;
  for (AssessedIndicator& assessed : indicators) {
    assessed.row.project = code;
  }
  assessment.indicators = std::move(indicators);
  assessment.as_of = make_date(2024, 6, 30).value();
  return assessment;
}

/// The leading columns of one indicator with this attainment and deviation.
std::string figures(std::optional<Ratio> attainment, std::optional<Ratio> deviation) {
  AssessedIndicator assessed = indicator("I", Status::missed, Missed{});
  assessed.row.attainment = attainment;
  assessed.row.deviation = deviation;
  const std::array assessments{project("P", {assessed})};
  return leading(lines_of(render_assessments_csv(assessments)).at(1), 5);
}

}  // namespace

TEST_CASE("the leading columns stand first and in the order of the specification") {
  CHECK(lines_of(render_assessments_csv({}))
            .at(0)
            .starts_with("project,indicator,status,attainment,deviation,score,"));
  CHECK(lines_of(render_projects_csv({}))
            .at(0)
            .starts_with("project,score,grade,met,missed,no_data,not_assessable,"));
  CHECK(render_levels_csv(std::span<const Assessment>{}) ==
        "level1,level2,indicators,met,missed,no_data,weight,score\n");
}

TEST_CASE(
    "attainment has six decimals, deviation is percent with two, both blank where there is none") {
  CHECK(figures(Ratio{3, 4}, Ratio{-1, 4}) == "P,I,missed,0.750000,-25.00");
  CHECK(figures(Ratio{2, 3}, Ratio{1, 3}) == "P,I,missed,0.666667,33.33");
  CHECK(figures(Ratio{13}, Ratio{12}) == "P,I,missed,13.000000,1200.00");
  CHECK(figures(std::nullopt, std::nullopt) == "P,I,missed,,");
}

TEST_CASE("a deviation is rounded half away from zero and never reads -0.00") {
  CHECK(figures(std::nullopt, Ratio{-8, 1000}) == "P,I,missed,,-0.80");
  CHECK(figures(std::nullopt, Ratio{-5, 100000}) == "P,I,missed,,-0.01");
  CHECK(figures(std::nullopt, Ratio{-4, 100000}) == "P,I,missed,,0.00");
  CHECK(figures(std::nullopt, Ratio{5, 100000}) == "P,I,missed,,0.01");
  CHECK(figures(std::nullopt, Ratio{-1}) == "P,I,missed,,-100.00");
  CHECK(figures(std::nullopt, Ratio{kInt128Max, 3}).ends_with(".33"));
}

TEST_CASE("the columns behind say what was compared, and why a target is not met") {
  AssessedIndicator assessed = indicator("I", Status::missed, Missed{MissedBy::falling_short});
  assessed.indicator.name = "培训人次";
  assessed.indicator.full_year = {.written = "≥1,200人次", .target = AtLeast{}};
  assessed.evaluation.actual = {.written = "900人次", .date = make_date(2024, 12, 31)};
  assessed.row.weight = Ratio{5, 2};
  assessed.row.score_hundredths = 188;
  assessed.row.due = true;
  assessed.row.attainment = Ratio{3, 4};
  assessed.pace = {.word = PaceWord::behind, .target = Ratio{1200}, .ratio = Ratio{3, 4}};
  const std::array assessments{project("P", {assessed})};
  CHECK(render_assessments_csv(assessments) ==
        "project,indicator,status,attainment,deviation,score,level1,level2,name,weight,milestone,"
        "due,target,actual,actual_date,pace_target,pace_ratio,pace,reason\n"
        "P,I,missed,0.750000,,1.88,产出指标,数量指标,培训人次,2.5,full_year,yes,\"≥1,200人次\","
        "900人次,2024-12-31,1200,0.750000,behind,falling_short\n");
}

TEST_CASE("every outcome that is not met has its reason, a met one has none") {
  const std::array assessments{project(
      "P", {indicator("1", Status::met, Met{}), indicator("2", Status::no_data, NoData{"not_due"}),
            indicator("3", Status::no_target, NoTargetOutcome{"empty_target"}),
            indicator("4", Status::not_assessable, NotAssessable{"mixed_units"})})};
  const List lines = lines_of(render_assessments_csv(assessments));
  REQUIRE(lines.size() == 5);
  CHECK(lines[1].starts_with("P,1,met,"));
  CHECK(lines[1].ends_with(","));
  CHECK(lines[2].starts_with("P,2,no_data,"));
  CHECK(lines[2].ends_with(",not_due"));
  CHECK(lines[3].starts_with("P,3,no_target,"));
  CHECK(lines[3].ends_with(",empty_target"));
  CHECK(lines[4].starts_with("P,4,not_assessable,"));
  CHECK(lines[4].ends_with(",mixed_units"));
}

TEST_CASE("rows stand as the targets were written, also where two projects take turns") {
  const auto at = [](const char* code, const char* file, std::uint32_t line) {
    AssessedIndicator assessed = indicator(code, Status::met, Met{});
    assessed.indicator.where = {.file = file, .line = line};
    return assessed;
  };
  const std::array assessments{project("B", {at("B-1", "z.csv", 2), at("B-2", "z.csv", 4)}),
                               project("A", {at("A-1", "z.csv", 3)}),
                               project("C", {at("C-1", "a.csv", 2)})};
  const List lines = lines_of(render_assessments_csv(assessments));
  REQUIRE(lines.size() == 5);
  CHECK(leading(lines[1], 2) == "B,B-1");
  CHECK(leading(lines[2], 2) == "A,A-1");
  CHECK(leading(lines[3], 2) == "B,B-2");
  CHECK(leading(lines[4], 2) == "C,C-1");
}

TEST_CASE("projects are sorted by bytes, a target that is not there counts as not assessable") {
  Assessment second = project("a", {});
  second.score_hundredths = 9738;
  second.grade = "优";
  second.due = true;
  second.milestone = Milestone::half_year;
  second.rule_book.id = "cn-mof-2020-10";
  second.coverage = {.indicators = 15,
                     .met = 1,
                     .missed = 2,
                     .no_data = 3,
                     .no_target = 4,
                     .not_assessable = 5,
                     .total_points = Ratio{100},
                     .judged_points = Ratio{125, 2}};
  const std::array assessments{project("项", {}), second, project("B", {})};
  const List lines = lines_of(render_projects_csv(assessments));
  REQUIRE(lines.size() == 4);
  CHECK(leading(lines[1], 2) == "B,0.00");
  CHECK(lines[2] == "a,97.38,优,1,2,3,9,15,4,62.50,100.00,2024-06-30,half_year,yes,cn-mof-2020-10");
  CHECK(leading(lines[3], 2) == "项,0.00");
}

TEST_CASE("levels add up over all projects and are sorted by bytes") {
  const auto at = [](const char* level1, const char* level2, Status status, Ratio weight) {
    AssessedIndicator assessed = indicator("I", status, Met{});
    assessed.row.level1 = level1;
    assessed.row.level2 = level2;
    assessed.row.weight = weight;
    assessed.row.score_hundredths = 142;
    return assessed;
  };
  const std::array assessments{
      project("P", {at("决策", "项目立项", Status::met, Ratio{1, 3}),
                    at("产出指标", "质量指标", Status::missed, Ratio{1})}),
      project("Q", {at("决策", "项目立项", Status::no_data, Ratio{1, 3}),
                    at("决策", "项目立项", Status::no_target, Ratio{1, 3}),
                    at("产出指标", "数量指标", Status::not_assessable, Ratio{10})})};
  CHECK(lines_of(render_levels_csv(assessments)) ==
        List{"level1,level2,indicators,met,missed,no_data,weight,score",
             "产出指标,数量指标,1,0,0,0,10.00,1.42", "产出指标,质量指标,1,0,1,0,1.00,1.42",
             "决策,项目立项,3,1,0,1,1.00,4.26"});
}

}  // namespace duibiao
