// Sign, value and unit in columns of their own, as Sichuan and Yunnan have them (figures of
// cn-yongde-mingliang-2022), money in 元, and what is said behind the grid.
#include <doctest/doctest.h>

#include "tests/adapters/form/generations/filled_fixture.h"

namespace duibiao::test {
namespace {

Sheet school_form() {
  return sheet_of(
      {{"2022年度项目支出绩效自评表"},
       {"金额单位：元"},
       {"项目名称", "义务教育营养改善计划专项资金"},
       {"预算单位", "明朗中学", "", "项目编码", "530923"},
       {"预算执行情况", "年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分",
        "原因"},
       {"总额", "", "387664.62", "387664.62", "100%", "10", "10", ""},
       {"其中：财政资金", "", "387664.62", "387664.62", "", "", "", ""},
       {"一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重",
        "得分", "未完成原因分析"},
       {"产出指标", "数量指标", "学生受资助人数", "≧", "735", "人次", "735", "10", "10", ""},
       {"", "时效指标", "资金到位及时率", "≧", "100", "%", "100%", "20", "17", "第二批迟到"},
       {"", "成本指标", "生均补助标准达标率", "═", "100", "%", "100%", "20", "20", ""},
       {"效益指标", "经济效益指标", "减轻贫困学生家庭经济负担", "定性", "有效", "", "有效", "30",
        "30", ""},
       {"满意度指标", "服务对象满意度指标等", "学生满意度", "≧", "95", "%", "100%", "10", "10", ""},
       {"合计", "", "", "", "", "", "", "100", "97"},
       {"评价结论", "执行良好"},
       {"存在问题", "资金下达较晚"},
       {"改进措施", "提前申报计划"},
       {"项目负责人：李四", "", "财务负责人：王五"}},
      {{"A9", "A11"}, {"B15", "J15"}, {"B16", "J16"}, {"B17", "J17"}});
}

}  // namespace

TEST_CASE("分列的符号、数值、单位合成一个目标，定性的只取文字") {
  const auto read = only_form(school_form());
  CHECK(complaints(read.problems) == Strings{});
  REQUIRE(read.usable());
  const Form& form = read.value.form;
  CHECK(read.value.has_own_code);
  CHECK(form.project == "530923");
  CHECK(indicators_of(form) ==
        Strings{"530923-00 预算执行率//预算执行率 ≥100% [10]",
                "530923-01 产出指标/数量指标/学生受资助人数 ≧|735|人次 [10]",
                "530923-02 产出指标/时效指标/资金到位及时率 ≧|100|% [20]",
                "530923-03 产出指标/成本指标/生均补助标准达标率 ═|100|% [20]",
                "530923-04 效益指标/经济效益指标/减轻贫困学生家庭经济负担 有效 [30]",
                "530923-05 满意度指标/服务对象满意度指标等/学生满意度 ≧|95|% [10]"});
  const auto* people = std::get_if<AtLeast>(&form.indicators[1].full_year.target);
  REQUIRE(people != nullptr);
  CHECK(to_string(people->bound) == "735人次");
  CHECK(std::holds_alternative<EqualTo>(form.indicators[3].full_year.target));
  CHECK(std::holds_alternative<Phrase>(form.indicators[4].full_year.target));
}

TEST_CASE("元为单位的资金按元读出，权重与得分在资金行") {
  const FilledForm form = only_form(school_form()).value;
  const Strings figures = figures_of(form);
  CHECK(std::ranges::count(figures, "@budget_adjusted 2022-12-31 387664.62元 @C6") == 1);
  CHECK(std::ranges::count(figures, "@executed 2022-12-31 387664.62元 @D6") == 1);
  CHECK(figures.back() == "530923-00 2022-12-31 387664.62/387664.62 @D6");
}

TEST_CASE("表后的存在问题与改进措施是单位对整个项目的话，合计行是自评总分") {
  const FilledForm form = only_form(school_form()).value;
  CHECK(statements_of(form, StatementKind::reason) ==
        Strings{"530923-02 第二批迟到", "@project 资金下达较晚"});
  CHECK(statements_of(form, StatementKind::measure) == Strings{"@project 提前申报计划"});
  CHECK(statements_of(form, StatementKind::claimed_score) ==
        Strings{"530923-01 10", "530923-02 17", "530923-03 20", "530923-04 30", "530923-05 10",
                "@funds 10", "@total 97"});
}

}  // namespace duibiao::test
