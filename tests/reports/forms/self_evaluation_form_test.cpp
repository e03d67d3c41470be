#include "reports/forms/self_evaluation_form.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "reports/forms/parts/cell_ids.h"
#include "tests/support/forms/sample_forms.h"
#include "tests/support/forms/table_view.h"
#include "tests/support/rule_books.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;
using sample::statement;
using test::TableView;

namespace {

struct Tables {
  explicit Tables(const Assessment& assessment)
      : document(self_evaluation_form(assessment, sample::options())),
        project(*test::tables_of(document.pages[0])[0]),
        grid(*test::tables_of(document.pages[0])[1]) {}

  const DocumentCell& total(std::string_view column) const {
    return grid.at(grid.rows() - 1, grid.column_with(column));
  }
  bool says(std::string_view part) const {
    return test::all_text(document).find(part) != std::string::npos;
  }

  Document document;
  TableView project;
  TableView grid;
};

Tables in_december(std::vector<Statement> statements = {}) {
  return Tables(sample::saying("2024-12-31", std::move(statements)));
}

/// The sample form without weights: those of the central book, a compliance list.
Tables under_central_book() {
  Form unweighted = sample::form();
  for (Indicator& indicator : unweighted.indicators) {
    indicator.weight.reset();
  }
  return Tables(sample::assessment_of(unweighted, sample::rule_book(), "2024-12-31"));
}

}  // namespace

TEST_CASE("自评表的块按 regulations §3.1 的次序") {
  const Tables form = in_december();
  // §3.1, 2020 generation: 1 header; 2 funds with six columns and four rows; 3 年度总体目标
  const std::array<std::string_view, 9> kBlocks{
      "项目名称|社区矫正业务项目",
      "主管部门|市司法局|实施单位|市司法局（机关）",
      "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
      "项目资金（万元）|年度资金总额|8.00|9.00||—|100.00%|—",
      "项目资金（万元）|其中：当年财政拨款||||—||—",
      "项目资金（万元）|上年结转资金||||—||—",
      "项目资金（万元）|其他资金||||—||—",
      "年度总体目标|预期目标|实际完成情况",
      "年度总体目标|完成对100名社区矫正对象的一对一个案精准矫治。|"};
  REQUIRE(form.project.rows() == static_cast<int>(kBlocks.size()));
  for (int row = 0; row < form.project.rows(); ++row) {
    CHECK(form.project.row(row) == kBlocks[static_cast<std::size_t>(row)]);
  }
  CHECK(form.project.at(8, form.project.columns() - 1).note ==
        "单位未填报年度总体目标的实际完成情况");
}

TEST_CASE("自评表的列按 regulations §3.1 的次序，末行是总分") {
  const Tables form = in_december();
  // §3.1, block 4: eight columns; block 5: 总分
  CHECK(form.grid.row(0) ==
        "|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施");
  CHECK(form.grid.rows() == 16);
  CHECK(form.grid.at(15, 0).text == "总分");
  CHECK(form.total("分值").text == "100.00");
}

TEST_CASE("得分等于系统测算的单元格，总分是本表得分之和") {
  const Assessment assessment = sample::assessment("2024-12-31");
  const Tables form(assessment);
  const DocumentCell& points = form.grid.find("培训场次", "得分");
  CHECK(points.text == "5.00");
  CHECK(std::get<SameAs>(*points.formula).cell == cell_of(4, IndicatorColumn::points));
  CHECK(points.id == cell_of(4, IndicatorColumn::form_points));
  CHECK(std::get<SameAs>(*form.grid.find("培训场次", "分值").formula).cell ==
        cell_of(4, IndicatorColumn::weight));
  const DocumentCell& total = form.total("得分");
  CHECK(total.number == Ratio{assessment.score_hundredths, 100});
  const auto sum = std::get<SumOfCells>(*total.formula);
  CHECK(std::ranges::find(sum.cells, points.id) != sum.cells.end());
}

TEST_CASE("未评判的得分留空并说明，不写 0，总分写明评判了多少") {
  const Tables form = in_december();
  const DocumentCell& none = form.grid.find("社区矫正对象重新犯罪率", "得分");
  CHECK(none.text.empty());
  CHECK_FALSE(none.number);
  CHECK(none.note == "未评判：截至报告日没有实际值");
  CHECK(form.total("偏差原因分析及改进措施").text == "100.00 分中仅评判 70.00 分，其余按 0 分计入");
}

TEST_CASE("失分和超额较多的要求说明，说明只来自单位") {
  const Tables silent = in_december();
  CHECK(silent.grid.find("回访件数", "偏差原因分析及改进措施").text.empty());
  CHECK(silent.grid.find("社区矫正业务培训出勤率", "偏差原因分析及改进措施").note ==
        "未达标，须说明原因和改进措施");
  CHECK(Tables(sample::assessment("2024-06-30"))
            .grid.find("立项依据充分性", "偏差原因分析及改进措施")
            .note == "得分低于分值，须说明偏差原因和改进措施");
  CHECK(silent.grid.find("培训场次", "偏差原因分析及改进措施").note == "超额完成较多，须说明原因");
  CHECK(silent.grid.find("立项依据充分性", "偏差原因分析及改进措施").note.empty());
  const Tables said = in_december({statement("P-06", StatementKind::reason, "其他: 两名学员请假"),
                                   statement("P-06", StatementKind::measure, "补训"),
                                   statement("@goal", StatementKind::claimed_value, "完成102名")});
  const DocumentCell& reason = said.grid.find("社区矫正业务培训出勤率", "偏差原因分析及改进措施");
  CHECK(reason.text == "其他：两名学员请假；改进措施：补训");
  CHECK(reason.note.empty());
  CHECK(said.project.row(8) ==
        "年度总体目标|完成对100名社区矫正对象的一对一个案精准矫治。|完成102名");
}

TEST_CASE("预算执行率作为指标计分时，资金行只写执行率") {
  const Tables form = in_december();
  const int row = form.project.row_with("年度资金总额");
  CHECK(form.project.at(row, form.project.column_with("分值")).text == "—");
  CHECK(form.project.at(row, form.project.column_with("分值")).note ==
        "预算执行率作为指标计分，见下表");
  CHECK(form.grid.find("预算执行率", "分值").text == "10.00");
}

TEST_CASE("中央规则下预算执行率在资金行计分，不在指标表里再计一次") {
  const Tables form = under_central_book();
  const int row = form.project.row_with("年度资金总额");
  const DocumentCell& weight = form.project.at(row, form.project.column_with("分值"));
  const DocumentCell& points = form.project.at(row, form.project.column_with("得分"));
  CHECK(weight.text == "10.00");
  CHECK(points.text == "10.00");
  CHECK(points.id == kFundsPointsCell);
  CHECK(std::get<SameAs>(*points.formula).cell == cell_of(2, IndicatorColumn::points));
  for (int r = 1; r < form.grid.rows(); ++r) {
    CHECK(form.grid.at(r, 3).text != "预算执行率");
  }
  const auto sum = std::get<SumOfCells>(*form.total("得分").formula);
  CHECK(sum.cells.front() == kFundsPointsCell);
  CHECK(form.total("分值").text == "100.00");
}

TEST_CASE("中央规则下决策和过程是合规核对项，不计分") {
  const Tables form = under_central_book();
  const auto tables = test::tables_of(form.document.pages[0]);
  REQUIRE(tables.size() == 3);
  const TableView compliance(*tables[2]);
  REQUIRE(compliance.rows() == 3);
  CHECK(compliance.at(1, 0).text == "合规核对");
  CHECK(compliance.find("立项依据充分性", "分值").text == "0.00");
  CHECK(compliance.find("立项依据充分性", "得分").text == "—");
  CHECK(compliance.find("资金到位率", "实际完成值").text == "100%");
  CHECK(form.says("合规核对项（不计分）"));
  CHECK(test::tables_of(in_december().document.pages[0]).size() == 2);
}

TEST_CASE("江苏式目标表的决策和过程各有分值") {
  Form unweighted = sample::form();
  for (Indicator& indicator : unweighted.indicators) {
    indicator.weight.reset();
  }
  const Tables form(sample::assessment_of(unweighted, test::jiangsu_book(), "2024-12-31"));
  CHECK(form.grid.find("立项依据充分性", "分值").text == "15.00");
  CHECK(form.grid.find("预算执行率", "分值").text == "10.00");
  CHECK(form.grid.rows() == 16);
  CHECK(form.says("分值来源："));
}

TEST_CASE("weights of the approved form need no remark") {
  CHECK_FALSE(in_december().says("分值来源：表上"));
  const auto lines = test::lines_of(in_december().document.pages[0]);
  CHECK(std::ranges::none_of(
      lines, [](const std::string& line) { return line.find("分值来源") != std::string::npos; }));
}

TEST_CASE("before the course's end it is a draft and says so above everything") {
  const Tables draft(sample::assessment("2024-06-30"));
  CHECK(test::lines_of(draft.document.pages[0])[3] ==
        "阶段试算稿：项目周期至 2024-12-31，现截至 2024-06-30，对照半年(程)指标值，只作参考，"
        "不是自评结果。");
  CHECK(draft.grid.row(0) ==
        "|一级指标|二级指标|三级指标|年度指标值|半年(程)指标值|实际完成值|分值|阶段参考分|"
        "偏差原因分析及改进措施");
  CHECK(draft.grid.at(draft.grid.rows() - 1, 0).text == "阶段参考分合计");
  CHECK_FALSE(in_december().says("试算稿"));
}

TEST_CASE("between the milestones a draft has no points at all") {
  const Tables draft(sample::assessment("2024-07-31"));
  CHECK(draft.says("试算稿：项目周期至 2024-12-31，现截至 2024-07-31，未到节点，不计分"));
  CHECK(draft.grid.find("培训场次", "得分").text.empty());
  CHECK(draft.grid.find("培训场次", "得分").note == "未到节点，不计分");
  CHECK(draft.total("得分").text.empty());
  CHECK(draft.grid.row(0).find("半年") == std::string::npos);
}

TEST_CASE("a form without a half-year column is not scored at mid-year") {
  const Tables draft(
      sample::assessment_of(sample::form_without_half_year(), sample::rule_book(), "2024-06-30"));
  CHECK(draft.says("试算稿"));
  CHECK(draft.grid.row(0).find("半年") == std::string::npos);
  CHECK(draft.total("得分").text.empty());
}

TEST_CASE("the form, the review and the computation are pages of one document") {
  const Tables form = in_december();
  REQUIRE(form.document.pages.size() == 3);
  CHECK(form.document.pages[0].name == "绩效自评表");
  CHECK(form.document.pages[1].name == "自评对照");
  CHECK(form.document.pages[2].name == "系统测算");
}

TEST_CASE("every id that a formula names is on exactly one cell") {
  for (const Tables& form : {in_december(), under_central_book()}) {
    std::vector<CellId> ids;
    std::vector<CellId> named;
    for (const DocumentPage& page : form.document.pages) {
      for (const DocumentTable* table : test::tables_of(page)) {
        for (const DocumentRow& row : table->rows) {
          for (const DocumentCell& cell : row.cells) {
            if (cell.id != 0) {
              ids.push_back(cell.id);
            }
            if (cell.formula) {
              CHECK(cell.number);
              std::visit(Overload{[&](const SumOfCells& sum) {
                                    named.insert(named.end(), sum.cells.begin(), sum.cells.end());
                                  },
                                  [&](const SameAs& same) { named.push_back(same.cell); },
                                  [&](const PercentOf& percent) {
                                    named.push_back(percent.numerator);
                                    named.push_back(percent.denominator);
                                  },
                                  [&](const PointsFor& points) {
                                    named.push_back(points.weight);
                                    named.push_back(points.attainment);
                                  },
                                  [&](const AttainmentOf& attained) {
                                    named.push_back(attained.actual);
                                    named.push_back(attained.target);
                                  }},
                         *cell.formula);
            }
          }
        }
      }
    }
    std::ranges::sort(ids);
    CHECK(std::ranges::adjacent_find(ids) == ids.end());
    for (const CellId id : named) {
      CHECK(std::ranges::binary_search(ids, id));
    }
  }
}

TEST_CASE("a person of the header is not on the form") {
  CHECK_FALSE(in_december().says("张三丰"));
  CHECK_FALSE(in_december().says("13812345678"));
}
