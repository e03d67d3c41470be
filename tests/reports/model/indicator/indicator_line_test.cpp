#include "reports/model/indicator/indicator_line.h"

#include <doctest/doctest.h>

#include "reports/model/score_form.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

IndicatorLine line_of(const Assessment& assessment, std::string_view code) {
  return indicator_line(sample::indicator(assessment, code),
                        {Words{Language::chinese}, score_form(assessment), assessment.due,
                         assessment.course, assessment.as_of});
}

}  // namespace

TEST_CASE("94.996% 对 ≥95% 多显示一位，不写成 95.00%") {
  const IndicatorLine line = line_of(sample::assessment("2024-06-30"), "P-06");
  CHECK(line.actual == "94.996%");
  CHECK(line.attainment == "99.996%");
  CHECK(line.deviation == "-0.004%");
  CHECK(line.points == "10.00");
  CHECK(line.actual_detail == "截至 2024-06-15，2 次记录");
}

TEST_CASE("the target stands as written, an inferred sign beside it") {
  const Assessment june = sample::assessment("2024-06-30");
  CHECK(line_of(june, "P-05").target == "1场次");
  CHECK(line_of(june, "P-05").target_remark == "原文无符号，推定为 ≥");
  CHECK(line_of(june, "P-05").notes.empty());
  CHECK(line_of(june, "P-02").target == "序时进度");
  CHECK(line_of(june, "P-02").target_remark == "当日应达 50.00%");
  CHECK(line_of(june, "P-04").target_remark.empty());
}

TEST_CASE("a pair is shown with the rate that was compared") {
  Form form = sample::form();
  form.indicators[5].measure = Measure::last;
  const Assessment june = sample::assessment_of(form, sample::rule_book(), "2024-06-30");
  CHECK(line_of(june, "P-06").actual == "1374/1500（91.60%）");
}

TEST_CASE("a total counts its entries, a phrase names the day of the one that was compared") {
  const Assessment december = sample::assessment("2024-12-31");
  CHECK(line_of(december, "P-01").actual_detail == "2024-12-31");
  CHECK(line_of(december, "P-04").actual_detail == "截至 2024-12-20，3 次记录");
}

TEST_CASE("what was reached stands beside the pace of a form without half-year values") {
  const Assessment june =
      sample::assessment_of(sample::form_without_half_year(), sample::rule_book(), "2024-06-30");
  const IndicatorLine line = line_of(june, "P-04");
  CHECK(line.actual == "180人次");
  CHECK(line.actual_detail == "截至 2024-06-28，2 次记录");
  CHECK(line.pace == "同步，为进度线的 90.00%");
  REQUIRE(line.sources.size() == 1);
  CHECK(line.sources[0].text == "actuals.csv:7!value");
  CHECK_FALSE(line.bar.has_value());
}

TEST_CASE("the figure reported for a target that cannot be read is shown as written") {
  const IndicatorLine line = line_of(sample::assessment("2024-06-30"), "P-12");
  CHECK(line.actual == "40人");
  CHECK(line.points == "—");
}

TEST_CASE("every number can be traced to its cell") {
  const IndicatorLine line = line_of(sample::assessment("2024-06-30"), "P-04");
  REQUIRE(line.sources.size() == 2);
  CHECK(line.sources[0].text == "targets.csv:5!half_year_target");
  CHECK(line.sources[1].text == "actuals.csv:7!value");
}

TEST_CASE("what was not judged has no points and no bar, and keeps its weight") {
  const Assessment june = sample::assessment("2024-06-30");
  for (const auto* code : {"P-10", "P-11", "P-12", "P-14"}) {
    const IndicatorLine line = line_of(june, code);
    CHECK(line.points == "—");
    CHECK(line.points_lost.empty());
    CHECK(line.attainment.empty());
    CHECK_FALSE(line.bar.has_value());
  }
  CHECK(line_of(june, "P-14").weight == "10.00");
}

TEST_CASE("a bar says its two values in words") {
  const IndicatorLine line = line_of(sample::assessment("2024-06-30"), "P-04");
  REQUIRE(line.bar.has_value());
  CHECK(line.bar->text == "实际 180人次，目标 ≥200人次");
  CHECK(line.bar->actual == 720);
}

TEST_CASE("before the milestone's day there are neither points nor a deviation") {
  const IndicatorLine line = line_of(sample::assessment("2024-07-31"), "P-04");
  CHECK(line.points.empty());
  CHECK(line.points_lost.empty());
  CHECK(line.deviation.empty());
  CHECK(line.verdict.word == "未到节点");
  CHECK(line.pace == "落后，为进度线的 77.14%");
}

TEST_CASE("an indicator without a half-year column shows its full-year value and no points") {
  Form mixed = sample::form();
  mixed.indicators[3].has_half_year = false;
  mixed.indicators[3].half_year = {};
  const Assessment june = sample::assessment_of(mixed, sample::rule_book(), "2024-06-30");
  const IndicatorLine line = line_of(june, "P-04");
  CHECK(line.target == "≥400人次");
  CHECK(line.target_remark == "全年值");
  CHECK(line.points == "年中不评分");
}
