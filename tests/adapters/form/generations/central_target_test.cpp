// The central target form: funds as label and value, goals side by side, and in the form of
// 财预〔2015〕88号 two tables side by side, of the whole course and of the year.
#include <doctest/doctest.h>

#include "tests/adapters/form/generations/filled_fixture.h"

namespace duibiao::test {

TEST_CASE("中央部门目标表：左边是实施期、右边是年度的两组列，读年度的") {
  const auto read = only_form(sheet_of(
      {{"项目支出绩效目标申报表"},
       {"（2024年度）"},
       {"项目名称", "", "档案数字化"},
       {"主管部门及代码", "", "司法局", "", "实施单位", "", "档案馆"},
       {"项目属性", "", "延续项目", "", "项目期", "", "3年"},
       {"项目资金\n（万元）", "年度资金总额：", "120"},
       {"", "其中：财政拨款", "100"},
       {"", "其他资金", "20"},
       {"总体目标", "实施期目标", "", "", "年度目标"},
       {"", "三年内全部数字化", "", "", "完成 40 万页"},
       {"绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"},
       {"", "产出指标", "数量指标", "数字化页数", "≥120万页", "数量指标", "年度数字化页数",
        "≥40万页"},
       {"", "", "质量指标", "合格率", "≥98%", "质量指标", "年度合格率", "≥98%"},
       {"", "满意度指标", "服务对象满意度", "满意度", "≥90%", "服务对象满意度", "查档人满意度",
        "≥90%"}},
      {{"A6", "A8"},
       {"A9", "A10"},
       {"B9", "D9"},
       {"E9", "H9"},
       {"B10", "D10"},
       {"E10", "H10"},
       {"A11", "A14"},
       {"B12", "B13"}}));
  CHECK(complaints(read.problems) == Strings{});
  REQUIRE(read.usable());
  const Form& form = read.value.form;
  CHECK(read.value.kind == FormKind::target);
  CHECK(form.long_term_goal == "三年内全部数字化");
  CHECK(form.annual_goal == "完成 40 万页");
  CHECK(form.type == "延续项目");
  CHECK(indicators_of(form) == Strings{"P-00 预算执行率//预算执行率 ≥100%",
                                       "P-01 产出指标/数量指标/年度数字化页数 ≥40万页",
                                       "P-02 产出指标/质量指标/年度合格率 ≥98%",
                                       "P-03 满意度指标/服务对象满意度/查档人满意度 ≥90%"});
  REQUIRE(form.funds.size() == 3);
  CHECK(to_string(*form.funds[0].full_year) == "120万元");
  CHECK(std::ranges::count(read.problems, "grid_columns_left_aside", &Problem::code) == 1);
  CHECK(figures_of(read.value).empty());
}

TEST_CASE("有决策与过程的表、写了分值的表、没有资金的表，不加预算执行率") {
  const auto grid = [](const std::string& level, const std::string& weight,
                       const std::string& funds) {
    return indicators_of(only_form(sheet_of({{"项目名称", "护理", "主管部门", "民政局"},
                                             {"项目资金(万元)", "年度资金总额", funds},
                                             {"一级指标", "二级指标", "三级指标", "指标值", "分值"},
                                             {level, "数量", "人数", "≥1人", weight}}))
                             .value.form)
        .size();
  };
  CHECK(grid("产出指标", "", "8") == 2);
  CHECK(grid("决策", "", "8") == 1);
  CHECK(grid("产出指标", "100", "8") == 1);
  CHECK(grid("产出指标", "", "") == 1);
}

}  // namespace duibiao::test
