// The form of 财预〔2020〕10号 as a town filled it in (figures of cn-chizhou-tangxi-weituo-2022):
// units glued to targets, points behind the levels' names, a total row of 0 over a line with the
// money.
#include <doctest/doctest.h>

#include "tests/adapters/form/generations/filled_fixture.h"

namespace duibiao::test {
namespace {

Sheet town_form() {
  return sheet_of(
      {{"项目支出绩效自评表"},
       {"（2022年度）"},
       {"项目名称", "", "委托业务项目"},
       {"主管部门", "", "市财政局", "", "", "实施单位", "", "棠溪镇人民政府"},
       {"项目资金\n（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率",
        "得分"},
       {"", "年度资金总额", "", "0", "0", "0", "10", "0", "0"},
       {"", "其中：当年财政拨款", "", "90", "89.974", "89.974", "—", "", "—"},
       {"", "上年结转资金", "", "", "", "", "—", "", "—"},
       {"年度总体目标", "预期目标", "", "", "", "实际完成情况"},
       {"", "完成基建工程委托业务", "", "", "", "已按计划完成 50 个项目"},
       {"绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分",
        "偏差原因分析及改进措施"},
       {"", "产出指标\n(50分)", "数量指标", "基建工程委托业务项目数量", "≥50个", "50", "8", "8",
        ""},
       {"", "", "质量指标", "委托业务报告合格率", "≥100百分比", "100", "8", "8", ""},
       {"", "", "", "经费支出合规性", "严格执行相关制度规定", "达成预期指标", "8", "8", ""},
       {"", "", "成本指标", "项目总成本", "≤90万元", "90", "26", "26", "预算编制偏宽，下年从紧"},
       {"", "效益指标(30分)", "社会效益指标", "对维护基建市场公平的影响程度", "效果明显",
        "达成预期指标", "30", "30", ""},
       {"", "满意度指标(10分)", "服务对象满意度指标", "满意度", "≥90%", "95%", "10", "10", ""},
       {"总分", "", "", "", "", "", "100", "90", ""},
       {"注：1.得分一档最高不能超过该指标分值上限。"}},
      {{"A1", "I1"},   {"A2", "I2"},   {"A3", "B3"},   {"C3", "I3"},   {"A4", "B4"},
       {"C4", "E4"},   {"F4", "G4"},   {"H4", "I4"},   {"A5", "A8"},   {"B5", "C5"},
       {"B6", "C6"},   {"B7", "C7"},   {"B8", "C8"},   {"A9", "A10"},  {"B9", "E9"},
       {"F9", "I9"},   {"B10", "E10"}, {"F10", "I10"}, {"A11", "A17"}, {"B12", "B15"},
       {"C13", "C14"}, {"A18", "F18"}, {"A19", "I19"}});
}

}  // namespace

TEST_CASE("2020 版自评表：表头、层级、目标、分值都按标签读出，一条不推断") {
  const auto read = only_form(town_form());
  CHECK(complaints(read.problems) == Strings{});
  CHECK(all_spoken(read.problems));
  REQUIRE(read.usable());
  const Form& form = read.value.form;
  CHECK(read.value.kind == FormKind::self_evaluation);
  CHECK(form.name == "委托业务项目");
  CHECK(form.department == "市财政局");
  CHECK(form.unit == "棠溪镇人民政府");
  CHECK(form.annual_goal == "完成基建工程委托业务");
  CHECK(form.course == calendar_year(2022));
  CHECK(indicators_of(form) ==
        Strings{"P-00 预算执行率//预算执行率 ≥100% [10]",
                "P-01 产出指标/数量指标/基建工程委托业务项目数量 ≥50个 [8]",
                "P-02 产出指标/质量指标/委托业务报告合格率 ≥100百分比 [8]",
                "P-03 产出指标/质量指标/经费支出合规性 严格执行相关制度规定 [8]",
                "P-04 产出指标/成本指标/项目总成本 ≤90万元 [26]",
                "P-05 效益指标/社会效益指标/对维护基建市场公平的影响程度 效果明显 [30]",
                "P-06 满意度指标/服务对象满意度指标/满意度 ≥90% [10]"});
  CHECK(form.indicators[4].full_year.where.cell == "E15");
  REQUIRE(form.funds.size() == 3);
  CHECK(form.funds[1].label == "其中：当年财政拨款");
  CHECK(to_string(*form.funds[1].full_year) == "89.974万元");
}

TEST_CASE("2020 版自评表：完成值是年末的累计数，资金取总额行，指明单元格") {
  const auto read = only_form(town_form());
  CHECK(read.value.figures.problems.empty());
  CHECK(figures_of(read.value) ==
        Strings{"P-01 2022-12-31 50 @F12", "P-02 2022-12-31 100 @F13",
                "P-03 2022-12-31 达成预期指标 @F14", "P-04 2022-12-31 90 @F15",
                "P-05 2022-12-31 达成预期指标 @F16", "P-06 2022-12-31 95% @F17",
                "@budget_initial 2022-12-31 0万元 @D6", "@budget_adjusted 2022-12-31 0万元 @E6",
                "@executed 2022-12-31 0万元 @F6", "P-00 2022-12-31 0/0 @F6"});
  for (const FormFigure& each : read.value.figures.value) {
    CHECK(each.figure.accrual == Accrual::running_total);
  }
}

TEST_CASE("2020 版自评表：自评得分、原因、总分、目标完成情况都是单位自己的话") {
  const FilledForm form = only_form(town_form()).value;
  CHECK(form.statements.problems.empty());
  CHECK(statements_of(form, StatementKind::claimed_score) ==
        Strings{"P-01 8", "P-02 8", "P-03 8", "P-04 26", "P-05 30", "P-06 10", "@funds 0",
                "@total 90"});
  CHECK(statements_of(form, StatementKind::reason) == Strings{"P-04 预算编制偏宽，下年从紧"});
  CHECK(statements_of(form, StatementKind::claimed_value).back() == "@goal 已按计划完成 50 个项目");
  for (const FormStatement& each : form.statements.value) {
    CHECK(each.said.date == make_date(2022, 12, 31));
    CHECK(each.said.author == "棠溪镇人民政府");
  }
}

}  // namespace duibiao::test
