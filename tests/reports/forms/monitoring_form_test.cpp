#include "reports/forms/monitoring_form.h"

#include <doctest/doctest.h>

#include <array>

#include "tests/support/forms/sample_forms.h"
#include "tests/support/forms/table_view.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;
using sample::statement;
using test::TableView;

namespace {

Document form_of(const Assessment& assessment, Language language = Language::chinese) {
  return monitoring_form(assessment, sample::options(language));
}

/// The two tables of the form's page.
struct Tables {
  explicit Tables(const Assessment& assessment)
      : document(form_of(assessment)),
        project(*test::tables_of(document.pages[0])[0]),
        grid(*test::tables_of(document.pages[0])[1]) {}

  Document document;
  TableView project;
  TableView grid;
};

Tables in_june(std::vector<Statement> statements = {}) {
  return Tables(sample::saying("2024-06-30", std::move(statements)));
}

}  // namespace

TEST_CASE("监控表的块按 regulations §2.2 的次序") {
  const Tables form = in_june();
  // §2.2: 1 项目名称; 2 主管部门及代码 | 实施单位; 3 项目资金(万元) with its columns and rows; 4
  // 年度总体目标
  const std::array<std::string_view, 7> kBlocks{
      "项目名称|社区矫正业务项目",
      "主管部门及代码|市司法局|实施单位|市司法局（机关）",
      "项目资金（万元）||年初预算数|1-6月执行数|1-6月执行率|全年预计执行数",
      "项目资金（万元）|年度资金总额|8.00|4.50|56.25%|",
      "项目资金（万元）|其中：本年一般公共预算拨款||||",
      "项目资金（万元）|其他资金||||",
      "年度总体目标|完成对100名社区矫正对象的一对一个案精准矫治。"};
  REQUIRE(form.project.rows() == static_cast<int>(kBlocks.size()));
  for (int row = 0; row < form.project.rows(); ++row) {
    CHECK(form.project.row(row) == kBlocks[static_cast<std::size_t>(row)]);
  }
  CHECK(test::lines_of(form.document.pages[0])[0] == "项目支出绩效目标执行监控表");
  CHECK(test::lines_of(form.document.pages[0])[1] == "（2024年度）");
}

TEST_CASE("监控表的列按 regulations §2.2 的次序，半年值在年度指标值旁") {
  const Tables form = in_june();
  // §2.2, block 5: columns 1–16; 半年(程)指标值 as §4.4 suggests for a form that has it
  CHECK(form.grid.row(0) ==
        "|一级指标|二级指标|三级指标|年度指标值|半年(程)指标值|1-6月执行情况|全年预计完成情况|"
        "偏差原因分析|原因说明|完成目标可能性|备注");
  CHECK(form.grid.row(1) ==
        "|一级指标|二级指标|三级指标|年度指标值|半年(程)指标值|1-6月执行情况|全年预计完成情况|"
        "经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明|确定能|有可能|完全不可能|备注");
  CHECK(form.grid.heading_rows() == 2);
  CHECK(form.grid.rows() == 16);
}

TEST_CASE("a form without a half-year column has the official sixteen and no more") {
  const Tables form(
      sample::assessment_of(sample::form_without_half_year(), sample::rule_book(), "2024-06-30"));
  CHECK(form.grid.columns() == 17);  // the label 绩效指标 and sixteen
  CHECK(form.grid.row(0).find("半年") == std::string::npos);
  CHECK(form.grid.find("培训场次", "年度指标值").text == "2场次");
  CHECK(form.project.columns() == 17);
}

TEST_CASE("headings carry the period of the day") {
  CHECK(Tables(sample::assessment("2024-07-31")).grid.row(0).find("1-7月执行情况") !=
        std::string::npos);
  CHECK(Tables(sample::assessment("2024-07-15")).project.row(2).find("1月1日-7月15日执行数") !=
        std::string::npos);
  Form school = sample::form();
  school.course = Course{*parse_iso_date("2023-10-01"), *parse_iso_date("2024-09-30")};
  const Tables other(sample::assessment_of(school, sample::rule_book(), "2024-03-31"));
  CHECK(other.grid.row(0).find("2023年10月-2024年3月执行情况") != std::string::npos);
  CHECK(test::lines_of(other.document.pages[0])[1] == "（2023年10月1日-2024年9月30日）");
}

TEST_CASE("targets stand as approved and actuals as reported") {
  const Tables form = in_june();
  CHECK(form.grid.find("社区矫正对象帮扶完成人次数", "年度指标值").text == "≥400人次");
  CHECK(form.grid.find("社区矫正对象帮扶完成人次数", "半年(程)指标值").text == "≥200人次");
  CHECK(form.grid.find("社区矫正对象帮扶完成人次数", "1-6月执行情况").text == "180人次");
  CHECK(form.grid.find("社区矫正业务培训出勤率", "1-6月执行情况").text == "94.996%");
  CHECK(form.grid.find("社区矫正对象重新犯罪率", "1-6月执行情况").text.empty());
  CHECK(form.grid.find("社区矫正对象重新犯罪率", "1-6月执行情况").note == "截至报告日没有实际值");
}

TEST_CASE("where the unit said nothing its columns are empty and say what is missing") {
  const Tables form = in_june();
  const auto row = form.grid.row_with("社区矫正对象帮扶完成人次数");  // missed
  const auto at = [&](std::string_view column) -> const DocumentCell& {
    return form.grid.at(row, form.grid.column_with(column));
  };
  for (const auto* column : {"全年预计完成情况", "经费保障", "制度保障", "人员保障", "硬件条件保障",
                             "其他", "原因说明", "确定能", "有可能", "完全不可能", "备注"}) {
    CAPTURE(column);
    CHECK(at(column).text.empty());
  }
  CHECK(at("全年预计完成情况").note == "单位未填报全年预计完成情况");
  CHECK(at("原因说明").note == "有偏差，单位未填报偏差原因类别和原因说明");
  CHECK(at("确定能").note == "单位未填报完成目标可能性");
  CHECK(at("备注").note.empty());  // asked for only where the unit is not certain
  CHECK(form.grid.find("培训场次", "原因说明").note.empty());  // met: no reason is asked for
  CHECK(form.project.at(3, form.project.columns() - 1).note == "单位未填报全年预计完成情况");
}

TEST_CASE("单位填报的预计、原因、可能性和措施各就各位") {
  const Tables form = in_june({statement("P-04", StatementKind::forecast, "390人次"),
                               statement("P-04", StatementKind::reason, "人员保障: 两名社工离职"),
                               statement("P-04", StatementKind::likelihood, "有可能"),
                               statement("P-04", StatementKind::measure, "补招两名社工"),
                               statement("P-04", StatementKind::due, "2024-09-30"),
                               statement("@funds", StatementKind::forecast, "8万元")});
  const std::string name = "社区矫正对象帮扶完成人次数";
  CHECK(form.grid.find(name, "全年预计完成情况").text == "390人次");
  CHECK(form.grid.find(name, "人员保障").text == "√");
  CHECK(form.grid.find(name, "经费保障").text.empty());
  CHECK(form.grid.find(name, "原因说明").text == "两名社工离职");
  CHECK(form.grid.find(name, "原因说明").note.empty());
  CHECK(form.grid.find(name, "有可能").text == "√");
  CHECK(form.grid.find(name, "确定能").text.empty());
  CHECK(form.grid.find(name, "确定能").note.empty());
  CHECK(form.grid.find(name, "备注").text == "补招两名社工（2024-09-30前完成）");
  CHECK(form.project.at(3, form.project.columns() - 1).text == "8万元");
}

TEST_CASE("two categories are ticked and both reasons told") {
  const Tables form = in_june({statement("P-04", StatementKind::reason, "经费保障: 下达较晚"),
                               statement("P-04", StatementKind::reason, "其他: 暴雨停训")});
  const std::string name = "社区矫正对象帮扶完成人次数";
  CHECK(form.grid.find(name, "经费保障").text == "√");
  CHECK(form.grid.find(name, "其他").text == "√");
  CHECK(form.grid.find(name, "原因说明").text == "下达较晚；暴雨停训");
}

TEST_CASE("a reason without a category and a doubt without a measure are asked about") {
  const Tables form = in_june({statement("P-04", StatementKind::reason, "人手不足"),
                               statement("P-04", StatementKind::likelihood, "完全不可能"),
                               statement("P-05", StatementKind::likelihood, "确定能")});
  const std::string name = "社区矫正对象帮扶完成人次数";
  CHECK(form.grid.find(name, "原因说明").text == "人手不足");
  CHECK(form.grid.find(name, "原因说明").note.find("原因未注明类别") == 0);
  CHECK(form.grid.find(name, "备注").note.find("不是“确定能”") == 0);
  CHECK(form.grid.find("培训场次", "备注").note.empty());
}

TEST_CASE("before the milestone it is the pace that asks for a reason, not the verdict") {
  const Tables form(sample::assessment("2024-07-31"));
  CHECK_FALSE(form.grid.find("社区矫正对象帮扶完成人次数", "原因说明").note.empty());
  CHECK(form.grid.find("立项依据充分性", "原因说明").note.empty());
}

TEST_CASE("监控表没有分值、得分和等级，系统测算也没有") {
  for (const auto* day : {"2024-06-30", "2024-07-31", "2024-12-31"}) {
    const std::string text = test::all_text(form_of(sample::assessment(day)));
    for (const auto* word : {"得分", "分值", "参考分", "等级"}) {
      CAPTURE(day);
      CAPTURE(word);
      CHECK(text.find(word) == std::string::npos);
    }
  }
}

TEST_CASE("the engine's own words stay on its own sheet") {
  const Document document = form_of(sample::assessment("2024-06-30"));
  REQUIRE(document.pages.size() == 2);
  CHECK(document.pages[0].name == "绩效运行监控表");
  CHECK(document.pages[1].name == "系统测算");
  Document form = document;
  form.pages.resize(1);
  for (const auto* word : {"落后", "未达", "还差"}) {
    CHECK(test::all_text(form).find(word) == std::string::npos);
    CHECK(test::all_text(document).find(word) != std::string::npos);
  }
}

TEST_CASE("执行率的分母印在表下") {
  const auto lines = test::lines_of(in_june().document.pages[0]);
  CHECK(lines[3] == "执行率 56.25% = 执行数 45,000.00 元 ÷ 年初预算数 80,000.00 元。");
  CHECK(lines[4] == "另按全年（调整后）预算数 90,000.00 元 计，执行率为 50.00%。");
  CHECK(lines.back() == "目标表中没有指标的行：效益指标/经济效益。");
}

TEST_CASE("a project without any figure or money still has its form") {
  Assessment bare = sample::assessment("2024-06-30");
  bare.money = {};
  bare.execution.clear();
  bare.indicators.clear();
  bare.form.name.clear();
  const Tables form(bare);
  CHECK(form.grid.rows() == 2);
  CHECK(form.project.at(0, 5).note == "目标表未填此项");
}

TEST_CASE("a person of the header is not on the form") {
  const std::string text = test::all_text(form_of(sample::assessment("2024-06-30")));
  CHECK(text.find("张三丰") == std::string::npos);
  CHECK(text.find("13812345678") == std::string::npos);
}

TEST_CASE("in English the form keeps its official labels and its remarks are English") {
  const Document document = form_of(sample::assessment("2024-06-30"), Language::english);
  const std::string text = test::all_text(document);
  CHECK(text.find("年初预算数") != std::string::npos);
  CHECK(text.find("the unit has not stated how likely it is") != std::string::npos);
  CHECK(text.find("note_") == std::string::npos);
}
