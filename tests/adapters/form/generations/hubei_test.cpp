// Hubei's form (figures of cn-hubei-changjiang-jinbu-2020): one block an annual goal, each with a
// heading of its own, boxes to tick, budget 20 points, no column of points.
#include <doctest/doctest.h>

#include "tests/adapters/form/generations/filled_fixture.h"

namespace duibiao::test {
namespace {

Sheet fishery_form() {
  return sheet_of(
      {{"2020年度长江禁捕项目自评表"},
       {"单位名称：区市场监督管理局", "", "", "", "填报日期：2021年3月2日"},
       {"项目名称", "", "渔业成品油价格改革补贴"},
       {"主管部门", "", "农业局", "", "项目实施单位", "农业科"},
       {"项目类别", "", "1、部门预算项目□ 2、省直专项□ 3、省对下转移支付项目☑"},
       {"项目属性", "", "1、持续性项目☑ 2、新增性项目□"},
       {"项目类型", "", "1、常年性项目□ 2、延续性项目□ 3、一次性项目☑"},
       {"预算执行情况（万元）（20分）", "", "预算数（A）", "执行数（B）", "执行率（B/A）",
        "得分（20分×执行率）"},
       {"", "年度财政资金总额", "1.56", "1.56", "1", "20"},
       {"年度绩效目标1（40分）", "一级指标", "二级指标", "三级指标", "年初目标值（A）",
        "实际完成值（B）", "得分"},
       {"", "产出指标", "数量指标", "补贴渔船数", "6", "6", "20"},
       {"", "", "质量指标", "渔船补贴发放率", "100%", "100%", "10"},
       {"", "", "时效指标", "12月底之前完成", "100%", "100%", "10"},
       {"年度绩效目标2（40分）", "一级指标", "二级指标", "三级指标", "年初目标值（A）",
        "实际完成值（B）", "得分"},
       {"", "满意度指标", "服务对象满意度", "退捕渔民抽样调查满意度", "90%", "≥90%", "40"},
       {"总分", "", "", "", "", "", "100"},
       {"偏差大或目标未完成原因分析", "", "无"},
       {"改进措施及结果应用方案", "", "继续按时发放"}},
      {{"A8", "A9"},
       {"A10", "A13"},
       {"B11", "B13"},
       {"A14", "A15"},
       {"A16", "F16"},
       {"A17", "B17"},
       {"C17", "G17"},
       {"A18", "B18"},
       {"C18", "G18"},
       {"C5", "G5"},
       {"C6", "G6"},
       {"C7", "G7"},
       {"A3", "B3"},
       {"A4", "B4"},
       {"A5", "B5"},
       {"A6", "B6"},
       {"A7", "B7"},
       {"A2", "D2"},
       {"E2", "G2"}});
}

}  // namespace

TEST_CASE("湖北自评表：每个年度目标一块，各有表头，指标连续编码") {
  const auto read = only_form(fishery_form());
  CHECK(complaints(read.problems) == Strings{});
  REQUIRE(read.usable());
  const Form& form = read.value.form;
  CHECK(read.value.kind == FormKind::self_evaluation);
  CHECK(indicators_of(form) ==
        Strings{"P-00 预算执行率//预算执行率 ≥100%", "P-01 产出指标/数量指标/补贴渔船数 6",
                "P-02 产出指标/质量指标/渔船补贴发放率 100%",
                "P-03 产出指标/时效指标/12月底之前完成 100%",
                "P-04 满意度指标/服务对象满意度/退捕渔民抽样调查满意度 90%"});
  CHECK(form.type == "一次性项目");
  CHECK(std::ranges::count(read.problems, "grid_column_ignored", &Problem::code) == 0);
  CHECK(form.header.back().label == "年度绩效目标2（40分）");
  CHECK(form.header.back().where.cell == "A14");
  CHECK(form.unit == "农业科");
}

TEST_CASE("湖北自评表：执行数与预算数、各块得分、总分、原因与措施") {
  const FilledForm form = only_form(fishery_form()).value;
  const Strings figures = figures_of(form);
  CHECK(figures.back() == "P-00 2020-12-31 15600/15600 @D9");
  CHECK(std::ranges::count(figures, "P-04 2020-12-31 ≥90% @F15") == 1);
  CHECK(statements_of(form, StatementKind::claimed_score) ==
        Strings{"P-01 20", "P-02 10", "P-03 10", "P-04 40", "@funds 20", "@total 100"});
  CHECK(statements_of(form, StatementKind::measure) == Strings{"@project 继续按时发放"});
  CHECK(statements_of(form, StatementKind::reason).empty());  // 无 says nothing
}

}  // namespace duibiao::test
