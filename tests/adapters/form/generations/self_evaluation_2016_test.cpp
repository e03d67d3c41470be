// The form of 2016–2019: 年初预算数(A) and 全年执行数(B), points before the targets, a column of
// how points are worked out.
#include <doctest/doctest.h>

#include "tests/adapters/form/generations/filled_fixture.h"

namespace duibiao::test {

TEST_CASE("2016 版自评表：分值在目标值之前，列名带 (A)(B)，得分计算方法不读") {
  const auto read = only_form(
      sheet_of({{"项目支出绩效自评表"},
                {"（2016年度）"},
                {"项目名称", "", "法制宣传"},
                {"主管部门及代码", "", "司法局", "", "实施单位", "", "宣传科"},
                {"项目资金（万元）", "", "年初预算数（A）", "全年执行数（B）", "分值（10分）",
                 "执行率（B/A）", "得分", "得分计算方法"},
                {"", "年度资金总额", "40", "38", "10", "95%", "9.5", "执行率×10"},
                {"年度总体目标", "年初设定目标", "", "", "全年实际完成情况"},
                {"", "开展宣传 20 场", "", "", "开展 18 场"},
                {"绩效指标", "一级指标", "二级指标", "三级指标", "分值", "年度指标值（A）",
                 "全年实际值（B）", "得分计算方法", "得分", "未完成原因分析"},
                {"", "产出指标", "数量指标", "宣传场次", "50", "20场", "18场", "完成值/指标值",
                 "45", "雨天取消两场"},
                {"", "效益指标", "社会效益", "受众人数", "30", "5000人", "5200人", "", "30", ""},
                {"", "满意度指标", "满意度", "群众满意度", "10", "90%", "93%", "", "10", ""},
                {"总分", "", "", "", "100", "", "", "", "94.5"}},
               {{"A5", "A6"},
                {"A7", "A8"},
                {"B7", "D7"},
                {"E7", "J7"},
                {"B8", "D8"},
                {"E8", "J8"},
                {"A9", "A12"}}));
  CHECK(complaints(read.problems) == Strings{});
  REQUIRE(read.usable());
  CHECK(indicators_of(read.value.form) == Strings{"P-00 预算执行率//预算执行率 ≥100% [10]",
                                                  "P-01 产出指标/数量指标/宣传场次 20场 [50]",
                                                  "P-02 效益指标/社会效益/受众人数 5000人 [30]",
                                                  "P-03 满意度指标/满意度/群众满意度 90% [10]"});
  CHECK(figures_of(read.value) ==
        Strings{"P-01 2016-12-31 18场 @G10", "P-02 2016-12-31 5200人 @G11",
                "P-03 2016-12-31 93% @G12", "@budget_initial 2016-12-31 40万元 @C6",
                "@executed 2016-12-31 38万元 @D6", "P-00 2016-12-31 380000/400000 @D6"});
  CHECK(statements_of(read.value, StatementKind::claimed_value) ==
        Strings{"P-01 18场", "P-02 5200人", "P-03 93%", "@funds 95%", "@goal 开展 18 场"});
  CHECK(read.value.form.annual_goal == "开展宣传 20 场");
}

}  // namespace duibiao::test
