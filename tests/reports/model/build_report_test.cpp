#include "reports/model/build_report.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "reports/html/html_report.h"
#include "reports/terminal/terminal_report.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

ReportModel on(std::string_view day) { return build_report(sample::assessment(day), {}); }

bool is_judged(const IndicatorLine& line) {
  return line.verdict.kind == VerdictKind::met || line.verdict.kind == VerdictKind::missed;
}

}  // namespace

TEST_CASE("失分最多的三项由大到小") {
  const ReportModel model = on("2024-06-30");
  CHECK(model.shortfalls_heading == "失分最多的指标");
  REQUIRE(model.shortfalls.size() == 3);
  CHECK(model.shortfalls[0].code == "P-01");
  CHECK(model.shortfalls[0].amount == "−1.25 分");
  CHECK(model.shortfalls[1].detail == "实际 4.5万元，目标 ≤4万元，超出");
  CHECK(model.shortfalls[2].code == "P-04");
}

TEST_CASE("the failed stand first, the met last, and none is missing") {
  const ReportModel model = on("2024-06-30");
  REQUIRE(model.indicators.size() == 14);
  CHECK(model.indicators.front().verdict.kind == VerdictKind::missed);
  CHECK(model.indicators.back().verdict.kind == VerdictKind::met);
  CHECK(std::ranges::count_if(model.indicators, is_judged) == 10);
}

TEST_CASE("七月底的报告以进度为先，没有任何一项读作未达标") {
  const ReportModel model = on("2024-07-31");
  CHECK(model.leads_with_pace);
  CHECK(model.shortfalls_heading == "落后最多的指标");
  REQUIRE(model.shortfalls.size() == 2);
  CHECK(model.shortfalls[0].amount == "落后，为应达值的 77.14%");
  CHECK(model.missed_heading == "未到节点");
  for (const IndicatorLine& line : model.indicators) {
    CHECK(line.verdict.kind != VerdictKind::missed);
    CHECK(line.points.empty());
    CHECK(line.points_lost.empty());
    CHECK(line.deviation.empty());
  }
}

TEST_CASE("what was not judged is named with its reason") {
  const ReportModel model = on("2024-06-30");
  REQUIRE(model.not_judged.size() == 4);
  CHECK(model.not_judged[0].verdict.kind == VerdictKind::no_data);
  CHECK(model.not_judged[0].indicators[0] == "社区矫正对象重新犯罪率（P-10，10.00 分）");
}

TEST_CASE("a form without a half-year column says it once for all and leads with pace") {
  const ReportModel model = build_report(
      sample::assessment_of(sample::form_without_half_year(), sample::rule_book(), "2024-06-30"),
      {});
  CHECK(model.leads_with_pace);
  REQUIRE(model.not_judged.size() == 1);
  CHECK(model.not_judged[0].indicators.empty());
  CHECK(model.indicators.front().pace == "落后，为应达值的 45.00%");
}

TEST_CASE("合规核对项另成一表，不计分") {
  Form unweighted = sample::form();
  for (Indicator& indicator : unweighted.indicators) {
    indicator.weight.reset();
  }
  const ReportModel model =
      build_report(sample::assessment_of(unweighted, sample::rule_book(), "2024-06-30"), {});
  CHECK(model.indicators.size() == 12);
  REQUIRE(model.compliance.size() == 2);
  CHECK(model.compliance[0].points.empty());
}

TEST_CASE("a course that is the calendar year is called by it") {
  CHECK(on("2024-06-30").period == "2024 年度 · 半年（程）节点");
  Form other = sample::form();
  other.course = Course{*make_date(2024, 3, 1), *make_date(2025, 2, 28)};
  const ReportModel model =
      build_report(sample::assessment_of(other, sample::rule_book(), "2024-06-30"), {});
  CHECK(model.period == "2024-03-01 至 2025-02-28 · 半年（程）节点");
}

TEST_CASE("the same assessment gives the same report in either language's own words") {
  ReportOptions english;
  english.language = Language::english;
  const ReportModel model = build_report(sample::assessment("2024-06-30"), english);
  CHECK(model.title == "Performance target deviation report");
  CHECK(model.headline.label == "Interim reference score");
  CHECK(model.indicators.front().verdict.word == "Missed");
}

TEST_CASE("the versions of an adjusted form stand in the report, in the terminal and on the page") {
  ReportOptions options;
  options.state.versions["P"] = {
      {"office.db #1", "2024-01-15T02:00:00Z", "张会计", "", "", {}},
      {"office.db #5", "2024-08-15T03:00:00Z", "张会计", "财预〔2024〕12号", "", {}}};
  const ReportModel model = build_report(sample::assessment("2024-12-31"), options);
  CHECK(model.versions.size() == 2);
  CHECK(on("2024-12-31").versions.empty());
  CHECK(render_terminal(model, {.width = 400}).find("财预〔2024〕12号") != std::string::npos);
  CHECK(render_html({&model, 1}).find("财预〔2024〕12号") != std::string::npos);
  CHECK(render_terminal(on("2024-12-31"), {}).find("绩效目标的版本") == std::string::npos);
}
