#include "reports/forms/parts/computation_row.h"

#include <doctest/doctest.h>

#include "engine/assess/assess.h"
#include "reports/forms/parts/cell_ids.h"
#include "tests/support/domain.h"
#include "tests/support/forms/sample_forms.h"
#include "tests/support/rule_books.h"

using namespace duibiao;

namespace {

/// One indicator of 100 points on the last day of its year.
Assessment assessed(std::string_view target, std::string_view value,
                    const RuleBook& book = test::jiangsu_book(), Measure measure = Measure::last) {
  const Form form =
      test::form({{"P-01", "产出指标", "数量指标", "指标", target, target, "100", measure}});
  const std::vector<Observation> observations{test::observed("2024-12-31", value)};
  AssessOptions options;
  options.as_of = test::day("2024-12-31");
  auto read = assess(form, observations, book, test::words(), options);
  REQUIRE(read.usable());
  return std::move(read.value);
}

/// The five measured cells as "≥|40|36|件|90.00%", a formula's followed by =.
std::string measured(const Assessment& assessment) {
  const OfficialOptions options = sample::options();
  const FormContext context(assessment, options);
  std::string text;
  for (const DocumentCell& cell : measured_cells(assessment.indicators[0], 0, context)) {
    text.append(text.empty() ? "" : "|").append(cell.text).append(cell.formula ? "=" : "");
  }
  return text;
}

DocumentCell points(const Assessment& assessment) {
  const OfficialOptions options = sample::options();
  const FormContext context(assessment, options);
  return points_cell_of(assessment.indicators[0], 0, context);
}

std::string proof(const Assessment& assessment, bool with_points = true) {
  const OfficialOptions options = sample::options();
  const FormContext context(assessment, options);
  return proof_text(assessment.indicators[0], context, with_points);
}

}  // namespace

TEST_CASE("a bound and a figure of one unit make a live formula") {
  CHECK(measured(assessed("≥40件", "36件")) == "≥|40|36|件|90.00%=");
  CHECK(measured(assessed(">40件", "40件")) == ">|40|40|件|100.00%=");
  CHECK(measured(assessed("≤4万元", "45000元")) == "≤|4|4.5|万元|88.89%=");
  CHECK(measured(assessed("≤8万元", "78640.50元")) == "≤|8|7.86405|万元|100.00%=");
  CHECK(measured(assessed("<0.1%", "0.05%")) == "<|0.1|0.05|%|100.00%=");
  CHECK(measured(assessed("=100%", "99.2%")) == "=|100|99.2|%|99.20%=");
  CHECK(measured(assessed("≥12345件", "12345.5件")) == "≥|12,345|12,345.5|件|100.004%=");
}

TEST_CASE("the formula names sign, actual and target") {
  const Assessment assessment = assessed("≤4万元", "45000元");
  const OfficialOptions options = sample::options();
  const auto cells = measured_cells(assessment.indicators[0], 3, FormContext(assessment, options));
  const auto formula = std::get<AttainmentOf>(*cells[4].formula);
  CHECK(formula.sign == BoundSign::at_most);
  CHECK(formula.actual == cells[2].id);
  CHECK(formula.target == cells[1].id);
  CHECK(cells[2].id == cell_of(3, IndicatorColumn::actual));
  CHECK(cells[2].number == Ratio{45, 10});
  CHECK(cells[4].id == cell_of(3, IndicatorColumn::attainment));
}

TEST_CASE("比率、档次、时限、区间和序时进度不是两个单元格的算式，只给数") {
  CHECK(measured(assessed("≥80%", "38/45")) == "≥|80|84.4444|%|105.56%");
  CHECK(measured(assessed("≥80%", "38/45", test::jiangsu_book(), Measure::ratio)) ==
        "≥|80|84.4444|%|105.56%");
  CHECK(measured(assessed("充分", "部分达成(75%)")) == "定性|充分|部分达成(75%)||75.00%");
  CHECK(measured(assessed("11月30日前", "2024-12-10")) == "时限|2024-11-30|2024-12-10||97.27%");
  CHECK(measured(assessed("80%-90%", "95%")) == "介于|80% – 90%|95%||94.74%");
  CHECK(measured(assessed("序时进度", "50%")) == "≥|100|50|%|50.00%");
}

TEST_CASE("what was not judged has no attainment, and says why") {
  const Assessment none = assessed("≥40件", "");
  CHECK(measured(none) == "≥|40||件|");
  CHECK(points(none).text.empty());
  CHECK(points(none).note == "未评判：截至报告日没有实际值");
  CHECK(measured(assessed("≥40件", "36人")) == "≥|40|36人|件|");
  CHECK(measured(assessed("待定", "36人")) == "无||36人||");
}

TEST_CASE("figures that a cell cannot hold exactly make no formula") {
  CHECK(measured(assessed("≥1000000000000000件", "1件")).find('=') == std::string::npos);
  CHECK(measured(assessed("≥999999999999999件", "1件")).find('=') != std::string::npos);
}

TEST_CASE("points are weight times attainment where the book says so") {
  const DocumentCell cell = points(assessed("≥40件", "36件"));
  CHECK(cell.text == "90.00");
  const auto formula = std::get<PointsFor>(*cell.formula);
  CHECK(formula.weight == cell_of(0, IndicatorColumn::weight));
  CHECK(formula.attainment == cell_of(0, IndicatorColumn::attainment));
  CHECK(std::holds_alternative<PointsFor>(*points(assessed("≥80%", "38/50")).formula));
}

TEST_CASE("points by a pass line or bands are a number with a note") {
  const DocumentCell cell = points(assessed("≥40件", "36件", test::stepped_book()));
  CHECK(cell.text == "75.00");
  CHECK_FALSE(cell.formula);
  CHECK(cell.note == "按评分规则的分段计分，算法见“计算与依据”栏");
}

TEST_CASE("points are left out before the milestone and of a compliance list") {
  Assessment early = assessed("≥40件", "36件");
  early.due = false;
  CHECK(points(early).text.empty());
  CHECK(points(early).note == "未到节点，不计分");
  Assessment compliance = assessed("≥40件", "36件");
  compliance.indicators[0].compliance_only = true;
  CHECK(points(compliance).text == "—");
}

TEST_CASE("the proof has formulas with their numbers, the rule's source and the cells") {
  RuleBook book = test::jiangsu_book();
  book.positive.citation = {"财预〔2020〕10号", "", Assurance::memory, 95, "M95"};
  Assessment assessment = assessed("≥40件", "36件", book);
  assessment.indicators[0].indicator.full_year.where = {"t.csv", "", "full_year_target", 2, 0};
  assessment.indicators[0].evaluation.actual.where = {"a.csv", "", "value", 9, 0};
  CHECK(proof(assessment) ==
        "max(a ÷ t, 0) = max(36 ÷ 40, 0)\n"
        "w × min(attainment, 1) = 100 × min(0.9, 1)\n"
        "财预〔2020〕10号（凭记忆，95%，未核对原文）\n"
        "目标值：t.csv:2!full_year_target；实际值：a.csv:9!value");
  CHECK(proof(assessment, false) ==
        "max(a ÷ t, 0) = max(36 ÷ 40, 0)\n"
        "目标值：t.csv:2!full_year_target；实际值：a.csv:9!value");
}
