#include "reports/html/html_tables.h"

#include <doctest/doctest.h>

#include "reports/model/build_report.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

std::string indicators_on(std::string_view day) {
  Markup page;
  write_indicators(page, build_report(sample::assessment(day), {}));
  return page.str();
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

int count(const std::string& text, std::string_view part) {
  int found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

}  // namespace

TEST_CASE("every indicator has one row, the failed first") {
  const std::string table = indicators_on("2024-06-30");
  CHECK(count(table, "scope=\"row\"") == 14);
  CHECK(table.find("class=\"missed\"") < table.find("class=\"no_data\""));
  CHECK(table.find("class=\"no_data\"") < table.find("class=\"met\""));
}

TEST_CASE("a row has target, actual, verdict, attainment, points, weight, reason and next step") {
  const std::string table = indicators_on("2024-06-30");
  for (const auto* part : {"≥200人次", "180人次", "90.00%", "9.00", " / 10.00", "未达",
                           "还差 20人次；说明原因并列出补足措施", "targets.csv:5!half_year_target",
                           "原文无符号，推定为 ≥"}) {
    CHECK(says(table, part));
  }
}

TEST_CASE("the tables can be read by a screen reader and on a narrow screen") {
  const std::string table = indicators_on("2024-06-30");
  CHECK(says(table, "<caption>指标逐项对照</caption>"));
  CHECK(count(table, "scope=\"col\"") == 7);
  CHECK(says(table, "data-label=\"参考分\""));
}

TEST_CASE("a name with markup is text") {
  const std::string table = indicators_on("2024-06-30");
  CHECK_FALSE(says(table, "<script"));
  CHECK(says(table, "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;"));
}

TEST_CASE("the totals have no score column before the milestone's day") {
  Markup june;
  write_totals(june, build_report(sample::assessment("2024-06-30"), {}));
  Markup july;
  write_totals(july, build_report(sample::assessment("2024-07-31"), {}));
  CHECK(says(june.str(), "参考分"));
  CHECK_FALSE(says(july.str(), "得分"));
  CHECK_FALSE(says(july.str(), "参考分"));
  CHECK(says(july.str(), "全年（调整后）预算数"));
}

TEST_CASE("the appendix says what did not count, the rules and the state of the data") {
  ReportOptions options;
  options.state.inputs = {{"targets.csv", std::string(64, 'a'), ""}};
  Markup page;
  write_appendix(page, build_report(sample::assessment("2024-06-30"), options));
  for (const auto* part : {"晚于报告日", "actuals.csv:5!value", "分值 × 实际 ÷ 目标",
                           "假设，非规定", "目标表有空行“效益指标/经济效益”，没有指标"}) {
    CHECK(says(page.str(), part));
  }
  CHECK(says(page.str(), std::string(64, 'a')));
}
