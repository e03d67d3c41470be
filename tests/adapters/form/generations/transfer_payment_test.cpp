// The transfer-payment form: neither points nor scores (regulations §3.7).
#include <doctest/doctest.h>

#include "tests/adapters/form/generations/filled_fixture.h"

namespace duibiao::test {

TEST_CASE("转移支付自评表：没有分值和得分列，数字与原因照读") {
  const auto read = only_form(sheet_of(
      {{"转移支付区域（项目）绩效目标自评表"},
       {"（2020年度）"},
       {"转移支付（项目）名称", "", "中央引导地方科技资金"},
       {"中央主管部门", "", "科技部"},
       {"地方主管部门", "", "省科技厅", "", "资金使用单位", "科研院"},
       {"资金投入情况（万元）", "", "", "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A）"},
       {"", "年度资金总额：", "", "500", "450", "90%"},
       {"", "其中：中央财政资金", "", "500", "450", "90%"},
       {"总体目标完成情况", "年初设定目标", "", "", "全年实际完成情况"},
       {"", "建成平台 2 个", "", "", "建成平台 1 个"},
       {"绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值",
        "未完成原因和改进措施"},
       {"", "产出指标", "数量指标", "建设平台数", "2个", "1个", "设备到货迟，明年一季度补建"},
       {"", "效益指标", "社会效益", "服务企业数", "≥100家", "130家", ""},
       {"", "满意度指标", "服务对象满意度", "企业满意度", "≥90%", "95%", ""},
       {"说明", "无"}},
      {{"A6", "A8"},
       {"A9", "A10"},
       {"B9", "D9"},
       {"E9", "G9"},
       {"B10", "D10"},
       {"E10", "G10"},
       {"A11", "A14"},
       {"A3", "B3"},
       {"A4", "B4"},
       {"A5", "B5"},
       {"B15", "G15"}}));
  CHECK(complaints(read.problems) == Strings{});
  REQUIRE(read.usable());
  CHECK(read.value.kind == FormKind::transfer_payment);
  CHECK(read.value.form.name == "中央引导地方科技资金");
  CHECK(read.value.form.department == "省科技厅");
  CHECK(indicators_of(read.value.form) ==
        Strings{"P-00 预算执行率//预算执行率 ≥100%", "P-01 产出指标/数量指标/建设平台数 2个",
                "P-02 效益指标/社会效益/服务企业数 ≥100家",
                "P-03 满意度指标/服务对象满意度/企业满意度 ≥90%"});
  CHECK(figures_of(read.value).front() == "P-01 2020-12-31 1个 @F12");
  CHECK(figures_of(read.value).back() == "P-00 2020-12-31 4500000/5000000 @E7");
  CHECK(statements_of(read.value, StatementKind::reason) ==
        Strings{"P-01 设备到货迟，明年一季度补建"});
  CHECK(statements_of(read.value, StatementKind::claimed_score).empty());
  CHECK(statements_of(read.value, StatementKind::claimed_value).back() == "@goal 建成平台 1 个");
}

}  // namespace duibiao::test
