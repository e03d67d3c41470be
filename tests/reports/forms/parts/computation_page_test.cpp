#include "reports/forms/parts/computation_page.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/forms/sample_forms.h"
#include "tests/support/forms/table_view.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;
using sample::statement;
using test::TableView;

namespace {

DocumentPage page(const Assessment& assessment, ComputationKind kind,
                  Language language = Language::chinese) {
  const OfficialOptions options = sample::options(language);
  return computation_page(FormContext(assessment, options), kind);
}

std::string all_of(const DocumentPage& page) {
  Document document;
  document.pages = {page};
  return test::all_text(document);
}

bool says(const DocumentPage& page, std::string_view part) {
  return all_of(page).find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("系统测算的列") {
  const DocumentPage scored = page(sample::assessment("2024-12-31"), ComputationKind::points);
  CHECK(scored.name == "系统测算");
  CHECK(TableView(*test::tables_of(scored)[0]).row(0) ==
        "编码|指标|对照目标|符号|目标数|实际数|单位|完成率|分值|得分|判定与进度|系统提示|自评得分|"
        "复核得分|计算与依据");
  const DocumentPage progress = page(sample::assessment("2024-06-30"), ComputationKind::progress);
  CHECK(TableView(*test::tables_of(progress)[0]).row(0) ==
        "编码|指标|对照目标|符号|目标数|实际数|单位|完成率|进度线|判定与进度|系统提示|计算与依据");
}

TEST_CASE("every indicator has its row, in the form's order, and the total adds their points") {
  const Assessment assessment = sample::assessment("2024-12-31");
  const DocumentPage made = page(assessment, ComputationKind::points);
  const TableView table(*test::tables_of(made)[0]);
  REQUIRE(table.rows() == 16);
  for (std::size_t i = 0; i < assessment.indicators.size(); ++i) {
    CHECK(table.at(static_cast<int>(i) + 1, 0).text == assessment.indicators[i].indicator.code);
  }
  const DocumentCell& total = table.at(15, table.column_with("得分"));
  CHECK(total.number == Ratio{assessment.score_hundredths, 100});
  CHECK(total.role == CellRole::total);
  const auto sum = std::get<SumOfCells>(*total.formula);
  const auto judged = std::ranges::count_if(assessment.indicators, [](const AssessedIndicator& a) {
    return a.points_rule != PointsRule::not_judged;
  });
  CHECK(static_cast<std::ptrdiff_t>(sum.cells.size()) == judged);
  CHECK(std::get<SumOfCells>(*table.at(15, table.column_with("分值")).formula).cells.size() == 14);
}

TEST_CASE("the score of the day stands above the table, at mid-year as a reference without grade") {
  CHECK(says(page(sample::assessment("2024-06-30"), ComputationKind::points), "阶段参考分 65.16"));
  CHECK_FALSE(says(page(sample::assessment("2024-06-30"), ComputationKind::points), "等级："));
  CHECK(says(page(sample::assessment("2024-12-31"), ComputationKind::points), "等级："));
}

TEST_CASE("a sheet of progress has neither points nor weights nor their rules") {
  const DocumentPage made = page(sample::assessment("2024-06-30"), ComputationKind::progress);
  for (const auto* word : {"得分", "参考分", "分值", "等级：", "计分规则"}) {
    CAPTURE(word);
    CHECK_FALSE(says(made, word));
  }
  CHECK(says(made, "落后"));
}

TEST_CASE("before the milestone the points are empty and the pace leads") {
  const DocumentPage made = page(sample::assessment("2024-07-31"), ComputationKind::points);
  const TableView table(*test::tables_of(made)[0]);
  CHECK(table.find("P-04", "得分").text.empty());
  CHECK(table.find("P-04", "得分").note == "未到节点，不计分");
  CHECK(table.at(15, table.column_with("得分")).text.empty());
}

TEST_CASE("自评得分和复核得分在系统得分旁边") {
  const DocumentPage made =
      page(sample::saying("2024-12-31", {statement("P-05", StatementKind::claimed_score, "5"),
                                         statement("P-05", StatementKind::reviewed_score, "4.5")}),
           ComputationKind::points);
  const TableView table(*test::tables_of(made)[0]);
  CHECK(table.find("P-05", "自评得分").number == Ratio{5});
  CHECK(table.find("P-05", "复核得分").number == Ratio{45, 10});
  CHECK(table.find("P-04", "自评得分").text.empty());
}

TEST_CASE("everything that was said stands on the sheet, with who said it") {
  const DocumentPage made =
      page(sample::saying("2024-12-31", {statement("P-05", StatementKind::evidence, "签到表.pdf"),
                                         statement("@project", StatementKind::rectification,
                                                   "已整改，联系13812345678")}),
           ComputationKind::points);
  CHECK(says(made, "填报说明"));
  CHECK(says(made, "签到表.pdf"));
  CHECK(says(made, "已整改，联系138********"));
  CHECK(says(made, "填报人"));
  CHECK(says(made, "市司法局"));
  CHECK_FALSE(says(page(sample::assessment("2024-12-31"), ComputationKind::points), "填报说明"));
}

TEST_CASE("each rule has its source and how sure we are of it") {
  const DocumentPage made = page(sample::assessment("2024-12-31"), ComputationKind::points);
  CHECK(says(made, "财预〔2020〕10号（凭记忆，95%，未核对原文）"));
  CHECK(says(made, "计分规则与依据"));
  CHECK(says(made, "数据状态"));
  CHECK(says(made, std::string(64, 'a')));
  CHECK(says(made, std::string(64, 'b')));
}

TEST_CASE("every execution rate is a formula over its own denominator") {
  const DocumentPage made = page(sample::assessment("2024-06-30"), ComputationKind::progress);
  const auto tables = test::tables_of(made);
  const auto rates = std::ranges::find_if(
      tables, [](const DocumentTable* t) { return TableView(*t).row(0).starts_with("分母|"); });
  REQUIRE(rates != tables.end());
  const TableView table(**rates);
  CHECK(table.row(1) == "全年（调整后）预算数|9.00|4.50|50.00%");
  CHECK(table.row(2) == "年初预算数|8.00|4.50|56.25%");
  const auto formula = std::get<PercentOf>(*table.at(2, 3).formula);
  CHECK(formula.numerator == table.at(2, 2).id);
  CHECK(formula.denominator == table.at(2, 1).id);
}

TEST_CASE("in English every word of the engine's is English") {
  const DocumentPage made =
      page(sample::saying("2024-12-31", {statement("P-05", StatementKind::evidence, "a.pdf")}),
           ComputationKind::points, Language::english);
  CHECK(says(made, "How and why"));
  for (const auto* trace : {"column_", "label_", "said_", "note_", "{"}) {
    CHECK_FALSE(says(made, trace));
  }
}
