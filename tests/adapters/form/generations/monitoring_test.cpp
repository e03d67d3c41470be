// The monitoring form of 财预〔2019〕136号: headings merged over five reasons and three
// likelihoods, the months in the headings (regulations §2.2).
#include <doctest/doctest.h>

#include "tests/adapters/form/generations/filled_fixture.h"

namespace duibiao::test {
namespace {

SheetTexts rows() {
  return {
      {"项目支出绩效目标执行监控表"},
      {"（2024年度）"},
      {"项目名称", "", "平台运维"},
      {"主管部门及代码", "", "市司法局[136]", "", "实施单位", "信息中心"},
      {"项目资金（万元）", "", "", "年初预算数", "1-7月执行数", "1-7月执行率", "全年预计执行数"},
      {"", "年度资金总额", "", "80", "45.5", "56.88%", "80"},
      {"", "其中：本年一般公共预算拨款", "", "80", "45.5", "56.88%", "80"},
      {"年度总体目标", "保障平台全年稳定运行"},
      {"绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "1-7月执行情况",
       "全年预计完成情况", "偏差原因分析", "", "", "", "", "", "完成目标可能性", "", "", "备注"},
      {"", "", "", "", "", "", "", "经费保障", "制度保障", "人员保障", "硬件条件保障", "其他",
       "原因说明", "确定能", "有可能", "完全不可能", ""},
      {"", "产出指标", "数量指标", "巡检次数", "≥12次", "7", "12次", "", "", "", "", "", "", "√"},
      {"", "", "", "培训人次", "≥200人次", "60人次", "150人次", "", "", "√", "", "", "两名讲师离职",
       "", "√", "", "9月补开两期"},
      {"", "", "质量指标", "故障恢复率", "≥99%", "97%", "98%", "", "", "", "服务器老化", "", "", "",
       "", "√", "年内更换"},
      {"", "效益指标", "社会效益指标", "服务群众满意", "效果明显", "", "效果明显", "", "", "", "",
       "", "", "√"},
      {"填报人：", "张三", "", "", "联系电话：", "13812345678"}};
}

Sheet monitoring_form() {
  return sheet_of(
      rows(),
      {{"A1", "Q1"},  {"A2", "Q2"},  {"A3", "B3"},  {"C3", "Q3"},   {"A4", "B4"},  {"C4", "D4"},
       {"A5", "A7"},  {"B5", "C5"},  {"B6", "C6"},  {"B7", "C7"},   {"B8", "Q8"},  {"A9", "A14"},
       {"B9", "B10"}, {"C9", "C10"}, {"D9", "D10"}, {"E9", "E10"},  {"F9", "F10"}, {"G9", "G10"},
       {"H9", "M9"},  {"N9", "P9"},  {"Q9", "Q10"}, {"B11", "B13"}, {"C11", "C12"}});
}

}  // namespace

TEST_CASE("监控表：两行表头合并读出，目标与层级一条不差") {
  const auto read = only_form(monitoring_form());
  CHECK(complaints(read.problems) == Strings{});
  REQUIRE(read.usable());
  CHECK(read.value.kind == FormKind::monitoring);
  CHECK(indicators_of(read.value.form) ==
        Strings{"P-00 预算执行率//预算执行率 ≥100%", "P-01 产出指标/数量指标/巡检次数 ≥12次",
                "P-02 产出指标/数量指标/培训人次 ≥200人次",
                "P-03 产出指标/质量指标/故障恢复率 ≥99%",
                "P-04 效益指标/社会效益指标/服务群众满意 效果明显"});
  CHECK(read.value.form.department == "市司法局[136]");
}

TEST_CASE("监控表：1-7月的数字记在 7 月 31 日，空格不是数字") {
  CHECK(figures_of(only_form(monitoring_form()).value) ==
        Strings{"P-01 2024-07-31 7 @F11", "P-02 2024-07-31 60人次 @F12", "P-03 2024-07-31 97% @F13",
                "@budget_initial 2024-07-31 80万元 @D6", "@executed 2024-07-31 45.5万元 @E6",
                "P-00 2024-07-31 455000/800000 @E6"});
}

TEST_CASE("监控表：勾选的类别带上原因说明，写在类别下的文字就是原因") {
  const FilledForm form = only_form(monitoring_form()).value;
  CHECK(form.statements.problems.empty());
  CHECK(statements_of(form, StatementKind::reason) ==
        Strings{"P-02 人员保障: 两名讲师离职", "P-03 硬件条件保障: 服务器老化"});
  CHECK(statements_of(form, StatementKind::likelihood) ==
        Strings{"P-01 确定能", "P-02 有可能", "P-03 完全不可能", "P-04 确定能"});
  CHECK(statements_of(form, StatementKind::forecast) ==
        Strings{"P-01 12次", "P-02 150人次", "P-03 98%", "P-04 效果明显", "@funds 80万元"});
  CHECK(statements_of(form, StatementKind::measure) ==
        Strings{"P-02 9月补开两期", "P-03 年内更换"});
  CHECK(statements_of(form, StatementKind::claimed_score).empty());
}

TEST_CASE("监控表：可能性勾了两项是错误，指明单元格，不妨碍数字") {
  SheetTexts texts = rows();
  texts[10].push_back("√");
  const auto read = only_form(sheet_of(texts, {{"H9", "M9"}, {"N9", "P9"}, {"B9", "B10"}}));
  CHECK(complaints(read.value.statements.problems) == Strings{"likelihood_twice@O11"});
  CHECK(read.value.figures.problems.empty());
  CHECK(read.usable());
}

TEST_CASE("监控表没有写明月份时是错误；没有年份时请用 --year") {
  SheetTexts texts = rows();
  texts[4] = {"项目资金（万元）", "", "", "年初预算数", "执行数", "执行率"};
  texts[8][5] = "当前月执行情况";
  const auto spans = {
      std::pair<std::string_view, std::string_view>{"H9", "M9"}, {"N9", "P9"}, {"B9", "B10"}};
  CHECK(complaints(only_form(sheet_of(texts, spans)).value.figures.problems) ==
        Strings{"monitoring_without_month@"});
  texts[14] = {"填报日期：2024年8月5日"};
  CHECK(figures_of(only_form(sheet_of(texts, spans)).value).front() == "P-01 2024-08-05 7 @F11");
  texts = rows();
  texts[1] = {"监控"};
  CHECK(complaints(only_form(sheet_of(texts, spans)).value.figures.problems) ==
        Strings{"figures_without_year@"});
  CHECK(figures_of(
            only_form(sheet_of(texts, spans), {.project = "P", .course = {}, .year = 2023}).value)
            .front() == "P-01 2023-07-31 7 @F11");
}

}  // namespace duibiao::test
