#include "tests/support/sample_assessment.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "adapters/rules/house_light_presets.h"
#include "adapters/words/words.h"
#include "engine/assess/look_ahead.h"
#include "engine/target/target_reader.h"

namespace duibiao::sample {
namespace {

struct Row {
  std::string level1;
  std::string level2;
  std::string name;
  std::string half_year;
  std::string full_year;
  int weight;
  Measure measure = Measure::last;
};

const std::vector<Row>& rows() {
  static const std::vector<Row> made{
      {"决策", "项目立项", "立项依据充分性", "充分", "充分", 5},
      {"过程", "资金管理", "资金到位率", "序时进度", "100%", 5},
      {"过程", "资金管理", "预算执行率", "=50%", "=100%", 10},
      {"产出指标", "数量指标", "社区矫正对象帮扶完成人次数", "≥200人次", "≥400人次", 10,
       Measure::sum},
      {"产出指标", "数量指标", "培训场次", "1场次", "2场次", 5},
      {"产出指标", "质量指标", "社区矫正业务培训出勤率", "≥95%", "≥95%", 10, Measure::ratio},
      {"产出指标", "质量指标", "一对一个案矫正成功率", ">90%", ">90%", 5},
      {"产出指标", "时效指标", "损害修复基地建成时限", "6月15日前", "2024年11月30日前", 5},
      {"产出指标", "成本指标", "社区矫正项目总支出", "≤4万元", "≤8万元", 10, Measure::sum},
      {"效益指标", "社会效益", "社区矫正对象重新犯罪率", "≤0.1%", "≤0.1%", 10},
      {"效益指标", "社会效益", "<script>alert(\"x\")</script> & 'y'", "待定", "待定", 5},
      {"效益指标", "可持续影响", "融入社会人数", "1,23人", "1,23人", 5},
      {"满意度指标", "服务对象满意度", "服务对象满意度", "80%-90%", "80%-90%", 5},
      {"满意度指标", "服务对象满意度", "回访件数", "≥40件", "≥80件", 10},
  };
  return made;
}

std::string two_digits(std::size_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

Course course() { return calendar_year(2024); }

TargetCell cell(const Row& row, const std::string& written, Source where) {
  return read_target(written, {row.level2, row.name, course()}, house_vocabulary(),
                     std::move(where));
}

Indicator indicator_of(const Row& row, std::size_t number) {
  const auto line = static_cast<std::uint32_t>(number + 1);
  Indicator made;
  made.code = "P-" + two_digits(number);
  made.level1 = row.level1;
  made.level2 = row.level2;
  made.name = row.name;
  made.measure = row.measure;
  made.measure_given = true;
  made.half_year = cell(row, row.half_year, {"targets.csv", "", "half_year_target", line, 0});
  made.full_year = cell(row, row.full_year, {"targets.csv", "", "full_year_target", line, 0});
  made.weight = Decimal{row.weight, 0};
  made.where = {"targets.csv", "", "", line, 0};
  return made;
}

Citation from_memory(std::string document) {
  return {std::move(document), "", Assurance::memory, 95, "M95"};
}

[[noreturn]] void stop(std::string_view what) {
  std::fprintf(stderr, "%.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

}  // namespace

Form form() {
  Form form;
  form.project = "P";
  form.name = "社区矫正业务项目";
  form.department = "市司法局";
  form.unit = "市司法局（机关）";
  form.course = course();
  form.header = {{"主管部门", "市司法局", {}},
                 {"实施单位", "市司法局（机关）", {}},
                 {"项目负责人/联系电话", "张三丰/13812345678", {}}};
  form.annual_goal = "完成对100名社区矫正对象的一对一个案精准矫治。";
  form.empty_labels = {"效益指标/经济效益"};
  form.where = {"targets.csv", "", "", 1, 0};
  for (std::size_t i = 0; i < rows().size(); ++i) {
    form.indicators.push_back(indicator_of(rows()[i], i + 1));
  }
  return form;
}

Form form_without_half_year() {
  Form bare = form();
  for (Indicator& indicator : bare.indicators) {
    indicator.has_half_year = false;
    indicator.half_year = {};
  }
  return bare;
}

std::vector<Observation> observations() {
  struct Figure {
    std::string indicator;
    std::string day;
    std::string value;
  };
  const std::vector<Figure> figures{{"P-01", "2024-06-30", "部分达成(75%)"},
                                    {"P-02", "2024-06-30", "45%"},
                                    {"P-03", "2024-06-30", "55%"},
                                    {"P-04", "2023-12-31", "7人次"},
                                    {"P-04", "2024-03-31", "120人次"},
                                    {"P-04", "2024-06-28", "60人次"},
                                    {"P-05", "2024-06-30", "3场"},
                                    {"P-06", "2024-03-15", "1000.9/1000"},
                                    {"P-06", "2024-06-15", "1374/1500"},
                                    {"P-07", "2024-06-30", "90%"},
                                    {"P-08", "2024-06-25", "2024年6月20日"},
                                    {"P-09", "2024-02-28", "36500元"},
                                    {"P-09", "2024-06-20", "8500元"},
                                    {"P-12", "2024-06-30", "40人"},
                                    {"P-13", "2024-06-30", "85%"},
                                    {"P-14", "2024-06-30", "38人"},
                                    {"P-01", "2024-12-31", "充分"},
                                    {"P-02", "2024-12-31", "100%"},
                                    {"P-03", "2024-12-31", "100%"},
                                    {"P-04", "2024-12-20", "230人次"},
                                    {"P-05", "2024-12-31", "4场"},
                                    {"P-09", "2024-12-20", "30000元"},
                                    {"@executed", "2024-06-30", "45000元"},
                                    {"@budget_initial", "2024-01-01", "8万元"},
                                    {"@budget_adjusted", "2024-05-01", "9万元"}};
  std::vector<Observation> made;
  std::uint32_t line = 1;
  for (const Figure& figure : figures) {
    made.push_back({"P",
                    figure.indicator,
                    *parse_iso_date(figure.day),
                    figure.value,
                    Accrual::increment,
                    {"actuals.csv", "", "value", ++line, 0}});
  }
  return made;
}

RuleBook rule_book() {
  RuleBook book;
  book.id = "cn-mof-2020-10";
  book.title = "项目支出绩效评价管理办法";
  book.citation = from_memory("财预〔2020〕10号");
  book.content_hash = std::string(64, 'b');
  book.positive.citation = from_memory("财预〔2020〕10号");
  book.reverse.citation = {"", "", Assurance::inference, 0, "I"};
  book.tiers.bounds_citation = {"项目支出绩效自评表", "", Assurance::seen, 0, "S3"};
  const Citation source = from_memory("财预〔2020〕10号");
  book.weights = {{"预算执行率", {10, 0}, true, source},
                  {"产出指标", {50, 0}, false, source},
                  {"效益指标", {30, 0}, false, source},
                  {"满意度指标", {10, 0}, false, source}};
  book.absent_satisfaction_to = "效益指标";
  book.central = true;
  book.explanations = {
      {ExplainWhen::points_lost, {}, source},   {ExplainWhen::missed, {}, source},
      {ExplainWhen::over_achieved, {}, source}, {ExplainWhen::execution_below, {90, 0}, source},
      {ExplainWhen::deviates, {}, source},      {ExplainWhen::doubtful, {}, source}};
  book.grades = {{"优", {90, 0}}, {"良", {80, 0}}, {"中", {60, 0}}, {"差", {0, 0}}};
  book.grades_citation = source;
  return book;
}

Assessment assessment_of(const Form& form, const RuleBook& book, std::string_view day,
                         const std::vector<Statement>& statements) {
  const auto as_of = parse_iso_date(day);
  if (!as_of) {
    stop("no such day");
  }
  AssessOptions options;
  options.as_of = *as_of;
  const std::vector<Observation> figures = observations();
  Read<Assessment> read = assess(form, figures, book, house_vocabulary(), options, statements);
  if (!read.usable()) {
    stop(read.problems.front().code);
  }
  return std::move(read.value);
}

Assessment outlook(std::string_view day) {
  Assessment made = assessment(day);
  look_ahead(made, observations(), *lights_named(kDefaultLights), house_vocabulary());
  return made;
}

Assessment assessment(std::string_view day) { return assessment_of(form(), rule_book(), day); }

const AssessedIndicator& indicator(const Assessment& assessment, std::string_view code) {
  const auto found = std::ranges::find_if(
      assessment.indicators, [&](const AssessedIndicator& i) { return i.row.indicator == code; });
  if (found == assessment.indicators.end()) {
    stop(code);
  }
  return *found;
}

}  // namespace duibiao::sample
