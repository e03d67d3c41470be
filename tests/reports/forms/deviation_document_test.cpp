#include "reports/forms/deviation_document.h"

#include <doctest/doctest.h>

#include "reports/model/build_report.h"
#include "tests/support/forms/sample_forms.h"
#include "tests/support/forms/table_view.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;
using test::TableView;

namespace {

ReportModel model_on(std::string_view day, Language language = Language::chinese) {
  return build_report(sample::assessment(day), sample::options(language).report);
}

Document on(std::string_view day, Language language = Language::chinese) {
  return deviation_document(model_on(day, language), parse_iso_date(day));
}

bool says(const Document& document, std::string_view part) {
  return test::all_text(document).find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("three pages: what came of it, every indicator, what it rests on") {
  const Document document = on("2024-06-30");
  REQUIRE(document.pages.size() == 3);
  CHECK(document.pages[0].name == "偏离报告");
  CHECK(document.title == "绩效目标偏离报告");
  CHECK(document.subject == "P");
  CHECK(document.day == parse_iso_date("2024-06-30"));
  CHECK(says(document, "65.16，满分 100.00 分；年中只作阶段参考，不评等级"));
  CHECK(says(document, "失分最多的指标"));
}

TEST_CASE("the numbers are those of the model, every indicator worst first") {
  const ReportModel model = model_on("2024-06-30");
  const Document document = deviation_document(model, std::nullopt);
  const TableView table(*test::tables_of(document.pages[1])[0]);
  REQUIRE(table.rows() == static_cast<int>(model.indicators.size()) + 1);
  for (std::size_t i = 0; i < model.indicators.size(); ++i) {
    const IndicatorLine& line = model.indicators[i];
    const int row = static_cast<int>(i) + 1;
    CHECK(table.at(row, 0).text == line.code);
    CHECK(table.at(row, table.column_with("参考分")).text == line.points);
    CHECK(table.at(row, table.column_with("完成率")).text == line.attainment);
    CHECK(table.at(row, table.column_with("偏离度")).text == line.deviation);
  }
}

TEST_CASE("points and weights are numbers, what was not judged is none") {
  const Document document = on("2024-06-30");
  const TableView table(*test::tables_of(document.pages[1])[0]);
  CHECK(table.find("P-01", "分值").number == Ratio{5});
  CHECK(table.find("P-01", "参考分").number == Ratio{375, 100});
  CHECK_FALSE(table.find("P-10", "参考分").number);
  CHECK(table.find("P-10", "参考分").text == "—");
  CHECK(table.find("P-01", "判定").tone == Tone::bad);
}

TEST_CASE("where pace leads there are paces and no points") {
  const Document document = on("2024-07-31");
  CHECK(says(document, "未到节点"));
  CHECK(says(document, "落后最多的指标"));
  CHECK_FALSE(says(document, "未达标"));
  CHECK_FALSE(says(document, "失分"));
}

TEST_CASE("levels, execution, rules, remarks and the state are all there") {
  const Document document = on("2024-12-31");
  for (const auto* part : {"分级汇总", "预算执行率", "计分规则与依据", "未计入的实际值",
                           "提示与推定", "数据状态", "全年（调整后）预算数"}) {
    CAPTURE(part);
    CHECK(says(document, part));
  }
  CHECK(document.footer.find("SHA-256 aaaa") != std::string::npos);
}

TEST_CASE("no code and no empty placeholder reaches the reader, and no person") {
  for (const auto language : {Language::chinese, Language::english}) {
    const Document document = on("2024-12-31", language);
    for (const auto* trace : {"label_", "column_", "step_", "{", "张三丰", "13812345678"}) {
      CAPTURE(trace);
      CHECK_FALSE(says(document, trace));
    }
  }
}
