#include "reports/forms/transfer_form.h"

#include <doctest/doctest.h>

#include <array>

#include "tests/support/forms/sample_forms.h"
#include "tests/support/forms/table_view.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;
using sample::statement;
using test::TableView;

namespace {

Document form_of(const Assessment& assessment) {
  return transfer_form(assessment, sample::options());
}

}  // namespace

TEST_CASE("转移支付自评表的块和列按 regulations §3.7 的次序，没有分值和得分") {
  Assessment assessment = sample::assessment("2024-12-31");
  assessment.form.header.push_back({"中央主管部门", "司法部", {}});
  const Document document = form_of(assessment);
  const auto tables = test::tables_of(document.pages[0]);
  REQUIRE(tables.size() == 3);
  const TableView project(*tables[0]);
  // §3.7: 名称; 中央主管部门; 地方主管部门; 实施单位; 资金 A | B | B/A; goal; grid; 说明
  const std::array<std::string_view, 10> kBlocks{
      "转移支付（项目）名称|社区矫正业务项目",
      "中央主管部门|司法部",
      "地方主管部门|市司法局|实施单位|市司法局（机关）",
      "资金情况（万元）||全年预算数(A)|全年执行数(B)|执行率(B/A)",
      "资金情况（万元）|年度资金总额|9.00||100.00%",
      "资金情况（万元）|其中：中央补助|||",
      "资金情况（万元）|地方资金|||",
      "资金情况（万元）|其他资金|||",
      "总体目标完成情况|年初设定目标|全年实际完成情况",
      "总体目标完成情况|完成对100名社区矫正对象的一对一个案精准矫治。|"};
  REQUIRE(project.rows() == static_cast<int>(kBlocks.size()));
  for (int row = 0; row < project.rows(); ++row) {
    CHECK(project.row(row) == kBlocks[static_cast<std::size_t>(row)]);
  }
  const TableView grid(*tables[1]);
  CHECK(grid.row(0) == "|一级指标|二级指标|三级指标|年度指标值|全年完成值|未完成原因和改进措施");
  CHECK(grid.rows() == 15);
  CHECK(TableView(*tables[2]).row(0) == "说明|");
  const std::string text = test::all_text(document);
  for (const auto* word : {"分值", "得分", "总分", "等级"}) {
    CAPTURE(word);
    CHECK(text.find(word) == std::string::npos);
  }
}

TEST_CASE("a missed target asks for its reason, a met one does not") {
  const Document document = form_of(sample::assessment("2024-12-31"));
  const TableView grid(*test::tables_of(document.pages[0])[1]);
  CHECK(grid.find("社区矫正业务培训出勤率", "未完成原因和改进措施").note ==
        "未达标，须说明原因和改进措施");
  CHECK(grid.find("培训场次", "未完成原因和改进措施").note.empty());
}

TEST_CASE("the unit's words stand in their places") {
  const Document document = form_of(
      sample::saying("2024-12-31", {statement("P-06", StatementKind::reason, "其他: 请假"),
                                    statement("@project", StatementKind::reason, "无审计发现问题"),
                                    statement("@goal", StatementKind::claimed_value, "已完成")}));
  const auto tables = test::tables_of(document.pages[0]);
  CHECK(TableView(*tables[1]).find("社区矫正业务培训出勤率", "未完成原因和改进措施").text ==
        "其他：请假");
  CHECK(TableView(*tables[2]).row(0) == "说明|无审计发现问题");
  CHECK(TableView(*tables[0]).row(9).ends_with("|已完成"));
}

TEST_CASE("a ministry that the form does not name is left open") {
  const Document document = form_of(sample::assessment("2024-12-31"));
  const TableView project(*test::tables_of(document.pages[0])[0]);
  CHECK(project.row(1) == "中央主管部门|");
  CHECK(project.at(1, 3).note == "目标表未填此项");
}
