#include "reports/forms/parts/indicator_cells.h"

#include <doctest/doctest.h>

#include "tests/support/forms/sample_forms.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

DocumentCell actual(std::string_view code, std::string_view day = "2024-06-30") {
  const Assessment assessment = sample::assessment(day);
  const OfficialOptions options = sample::options();
  const FormContext context(assessment, options);
  return actual_cell(sample::indicator(assessment, code), context);
}

}  // namespace

TEST_CASE("a level spans the rows that have it, one after the other") {
  const Assessment assessment = sample::assessment("2024-06-30");
  std::vector<const AssessedIndicator*> rows;
  for (const AssessedIndicator& assessed : assessment.indicators) {
    rows.push_back(&assessed);
  }
  const auto tree = tree_rows(rows);
  std::vector<int> level1;
  std::vector<int> level2;
  for (const TreeRow& row : tree) {
    level1.push_back(row.level1_rows);
    level2.push_back(row.level2_rows);
  }
  CHECK(level1 == std::vector<int>{1, 2, 0, 6, 0, 0, 0, 0, 0, 3, 0, 0, 2, 0});
  CHECK(level2 == std::vector<int>{1, 2, 0, 2, 0, 2, 0, 1, 1, 2, 0, 1, 2, 0});
  CHECK(tree_cells(tree[3]).size() == 3);
  CHECK(tree_cells(tree[3])[0].rows == 6);
  CHECK(tree_cells(tree[4]).size() == 1);
  CHECK(tree_cells(tree[5]).size() == 2);
}

TEST_CASE("one level 2 under two levels 1 is two cells") {
  Assessment assessment = sample::assessment("2024-06-30");
  assessment.indicators.resize(2);
  assessment.indicators[0].row.level2 = assessment.indicators[1].row.level2 = "其他";
  const auto tree = tree_rows({&assessment.indicators[0], &assessment.indicators[1]});
  CHECK(tree[0].level2_rows == 1);
  CHECK(tree[1].level2_rows == 1);
  CHECK(tree_rows({}).empty());
}

TEST_CASE("指标值照表，排版残留除外") {
  TargetCell target;
  target.written = "≥ 8 课时";
  CHECK(target_cell(target).text == "≥ 8 课时");
  target.written = "$\\geq 70\\%$";
  CHECK(target_cell(target).text == "$\\geq 70\\%$");
  target.notes = {note("latex_residue", {}, {{"written", target.written}})};
  CHECK(target_cell(target).text == "≥70%");
}

TEST_CASE("实际值照报，分数对写成百分比并保留精确值") {
  CHECK(actual("P-05").text == "3场");
  CHECK_FALSE(actual("P-05").number);
  CHECK(actual("P-09").text == "4.5万元");
  const DocumentCell rate = actual("P-06");  // 1000.9/1000 and 1374/1500 against ≥95%
  CHECK(rate.text == "94.996%");
  CHECK(rate.number == Ratio{94996, 1000});
  CHECK(rate.format == NumberFormat{3, false, "%"});
  CHECK(rate.note == "由 2 次记录的分子、分母分别相加后计算");
}

TEST_CASE("a single pair is told beside its rate") {
  Assessment assessment = sample::assessment("2024-06-30");
  AssessedIndicator& assessed = assessment.indicators[6];
  assessed.evaluation.actual.written = "15/18";
  assessed.evaluation.actual.base = Ratio{1500, 18};
  const OfficialOptions options = sample::options();
  const DocumentCell cell = actual_cell(assessed, FormContext(assessment, options));
  CHECK(cell.text == "83.33%");
  CHECK(cell.note == "按 15/18 计算");
  CHECK(is_rate(assessed));
  CHECK_FALSE(is_rate(assessment.indicators[4]));
}

TEST_CASE("a rate is shown with the digits that its points are made of") {
  const Assessment assessment = sample::lianyungang("2024-12-31");
  const OfficialOptions options = sample::options();
  const FormContext context(assessment, options);
  const auto text = [&](std::string_view code) {
    return actual_cell(sample::indicator(assessment, code), context).text;
  };
  CHECK(text("LYG-2024-001-33") == "0.1244%");  // 4/3215 of ≤0.1%, 9.38 of 11.67 points
  CHECK(text("LYG-2024-001-28") == "84.44%");
  CHECK(text("LYG-2024-001-08") == "98.30%");
}

TEST_CASE("没有实际值时留空并说明，不写 0") {
  const DocumentCell none = actual("P-10");
  CHECK(none.text.empty());
  CHECK(none.note == "截至报告日没有实际值");
  CHECK(actual("P-12").text == "40人");
}

TEST_CASE("why something was not judged is said, and nothing where it was") {
  const Assessment assessment = sample::assessment("2024-06-30");
  const Words words{Language::chinese};
  CHECK(not_judged_reason(sample::indicator(assessment, "P-05"), words).empty());
  CHECK(not_judged_reason(sample::indicator(assessment, "P-04"), words).empty());
  CHECK_FALSE(not_judged_reason(sample::indicator(assessment, "P-12"), words).empty());
}

TEST_CASE("a form has a half-year column or it has not") {
  CHECK(has_half_year_column(sample::assessment("2024-06-30")));
  CHECK_FALSE(has_half_year_column(
      sample::assessment_of(sample::form_without_half_year(), sample::rule_book(), "2024-06-30")));
}
