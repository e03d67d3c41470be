#include "reports/forms/template_form.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/forms/sample_forms.h"
#include "tests/support/forms/table_view.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;
using test::TableView;

namespace {

struct Tables {
  explicit Tables(const Assessment& assessment)
      : document(template_form(assessment, sample::options())),
        project(*test::tables_of(document.pages[0])[0]),
        grid(*test::tables_of(document.pages[0])[1]) {}

  Document document;
  TableView project;
  TableView grid;
};

Tables on(std::string_view day) { return Tables(sample::assessment(day)); }

}  // namespace

TEST_CASE("年中要填累计数、预计、偏差类别、措施和可能性，年底要填自评得分和目标完成情况") {
  CHECK(on("2024-06-30").grid.row(0) ==
        "编码|一级指标|二级指标|三级指标|半年(程)指标值|年度指标值|按此单位|上次填报|"
        "截至2024年6月30日完成值|全年预计完成情况|偏差原因类别|原因说明|改进措施|完成期限|"
        "完成目标可能性|佐证材料");
  CHECK(on("2024-12-31").grid.row(0) ==
        "编码|一级指标|二级指标|三级指标|半年(程)指标值|年度指标值|按此单位|上次填报|"
        "截至2024年12月31日完成值|自评得分|偏差原因类别|原因说明|改进措施|完成期限|佐证材料");
  CHECK(on("2024-06-30").project.row(2) ==
        "项目资金（万元）||年初预算数|全年预算数|截至2024年6月30日执行数|全年预计执行数|");
  CHECK(on("2024-12-31").project.row(4) == "年度总体目标|预期目标|实际完成情况");
}

TEST_CASE("only the cells to fill in are open, and every one of them is empty or a known budget") {
  const Tables form = on("2024-06-30");
  for (int row = 0; row < form.grid.rows(); ++row) {
    for (int column = 0; column < form.grid.columns(); ++column) {
      const bool asked = row > 0 && column >= form.grid.column_with("截至2024年6月30日完成值");
      CHECK(form.grid.at(row, column).fill_in == asked);
      CHECK((!asked || form.grid.at(row, column).text.empty()));
    }
  }
  CHECK(form.project.at(3, 4).fill_in);
  CHECK(form.project.at(3, 4).text == "8.00");  // @budget_initial stands and can be corrected
  CHECK_FALSE(form.project.at(0, 5).fill_in);
}

TEST_CASE("the unit of the target and the value reported last stand beside the open cell") {
  const Tables form = on("2024-07-31");
  CHECK(form.grid.find("社区矫正对象帮扶完成人次数", "按此单位").text == "人次");
  CHECK(form.grid.find("社区矫正项目总支出", "按此单位").text == "万元");
  CHECK(form.grid.find("社区矫正对象帮扶完成人次数", "上次填报").text == "180人次（2024-06-28）");
  CHECK(form.grid.find("社区矫正对象重新犯罪率", "上次填报").text == "—");
  CHECK(form.project.at(3, 8).note == "上次填报：4.50（2024-06-30）");
}

TEST_CASE("可选的词列成清单：档次、类别、可能性") {
  using Words = std::vector<std::string>;
  const Tables form = on("2024-06-30");
  CHECK(form.grid.find("立项依据充分性", "截至2024年6月30日完成值").choices ==
        Words{"充分", "达成", "基本达成", "部分达成", "未达成"});
  CHECK(form.grid.find("培训场次", "截至2024年6月30日完成值").choices.empty());
  CHECK(form.grid.find("培训场次", "偏差原因类别").choices ==
        Words{"经费保障", "制度保障", "人员保障", "硬件条件保障", "其他"});
  CHECK(form.grid.find("培训场次", "完成目标可能性").choices ==
        Words{"确定能", "有可能", "完全不可能"});
  CHECK(form.grid.find("社区矫正业务培训出勤率", "截至2024年6月30日完成值").note ==
        "按累计的“分子/分母”填，如 44/48");
  CHECK_FALSE(form.grid.find("损害修复基地建成时限", "截至2024年6月30日完成值").note.empty());
}

TEST_CASE("what has no target at the milestone is not asked for, and is named") {
  const Tables form = on("2024-06-30");
  CHECK(form.grid.rows() == 14);  // a heading and thirteen of fourteen: one target is 待定
  const auto lines = test::lines_of(form.document.pages[0]);
  CHECK(lines.back().find("<script>alert") != std::string::npos);
  CHECK(lines.back().find("本次不填（2024-06-30") == 0);
}

TEST_CASE("a form without a half-year column is asked at mid-year all the same") {
  const Tables form(
      sample::assessment_of(sample::form_without_half_year(), sample::rule_book(), "2024-06-30"));
  CHECK(form.grid.row(0).find("半年") == std::string::npos);
  CHECK(form.grid.rows() == 14);
}

TEST_CASE("the rate that the funds block gives is not asked for twice") {
  Assessment assessment = sample::assessment("2024-06-30");
  const OfficialOptions options = sample::options();
  CHECK(is_asked_for(assessment.indicators[2], FormContext(assessment, options)));
  assessment.indicators[2].indicator.level1 = "预算执行率";
  CHECK_FALSE(is_asked_for(assessment.indicators[2], FormContext(assessment, options)));
}

TEST_CASE("the workbook has neither points nor persons nor the engine's words") {
  const std::string text = test::all_text(on("2024-06-30").document);
  for (const auto* word : {"得分", "系统", "落后", "张三丰", "13812345678", "label_", "note_"}) {
    CAPTURE(word);
    CHECK(text.find(word) == std::string::npos);
  }
}
