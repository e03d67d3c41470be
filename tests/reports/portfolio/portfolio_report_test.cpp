#include "reports/portfolio/portfolio_report.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/forms/sample_forms.h"
#include "tests/support/forms/table_view.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;
using test::TableView;

namespace {

Document document_of(const std::vector<Assessment>& assessments, const Assessment* earlier,
                     Language language = Language::chinese) {
  Portfolio portfolio;
  YearOnYear years;
  bool due = true;
  for (const Assessment& assessment : assessments) {
    portfolio.add(assessment, sample::vocabulary());
    years.add(assessment, earlier);
    due = due && assessment.due;
  }
  const RuleBook book = sample::rule_book();
  const ReportOptions options{.language = language};
  return portfolio_document(portfolio, years, due, {assessments.front().as_of, book, options});
}

}  // namespace

TEST_CASE("每个合计都写明覆盖面，缺数的单位列名") {
  const Assessment december = sample::assessment("2024-12-31");
  const Document document = document_of({december, december}, nullptr);
  CHECK(document.pages.size() == 3);
  const DocumentPage& totals = document.pages[0];
  CHECK(test::lines_of(totals)[1] ==
        "截至 2024-12-31：2 个项目，其中 0 个全部分值可评判，2 个缺到期的实际值");
  const TableView all(*test::tables_of(totals)[0]);
  CHECK(all.find("全部", "评判完整的项目").text == "0/2");
  CHECK(all.find("全部", "已评判分值").text == "70.00%");
  CHECK(all.find("全部", "有资金数的项目").text == "2/2");
  CHECK(all.find("全部", "预算执行率").text == "50.00%");
  CHECK(test::lines_of(totals)[2].starts_with("预算执行率 = 执行数 ÷ 全年（调整后）预算数"));
  CHECK(test::lines_of(totals).back() == "市司法局 / 市司法局（机关） 2/2");
}

TEST_CASE("层级和指标族分别汇总") {
  const Document document = document_of({sample::assessment("2024-12-31")}, nullptr);
  const auto tables = test::tables_of(document.pages[1]);
  REQUIRE(tables.size() == 2);
  CHECK(TableView(*tables[0]).find("产出指标 / 数量指标", "指标").text == "2");
  CHECK(TableView(*tables[1]).rows() > 3);
}

TEST_CASE("未到节点时写明得分只作参考") {
  const auto says = [](std::string_view day) {
    const auto lines = test::lines_of(document_of({sample::assessment(day)}, nullptr).pages[0]);
    return std::ranges::find(lines, "未到节点的项目其得分只作参考") != lines.end();
  };
  CHECK(says("2024-05-31"));
  CHECK_FALSE(says("2024-06-30"));
}

TEST_CASE("有以前年度时另有一页，不可比的不算差") {
  const Assessment december = sample::assessment("2024-12-31");
  const Document document = document_of({december}, &december);
  REQUIRE(document.pages.size() == 4);
  const TableView years(*test::tables_of(document.pages[3])[0]);
  CHECK(years.find("P", "变化").text == "—");
  CHECK(years.find("P", "可比性").text == "有一年未全部评判");
  CHECK(document_of({december}, &december, Language::english).pages[3].name == "Year over year");
}

TEST_CASE("the CSV holds every section with exact sums") {
  Portfolio portfolio;
  portfolio.add(sample::assessment("2024-12-31"), sample::vocabulary());
  const std::string csv = render_portfolio_csv(portfolio);
  CHECK(csv.find("\nall,,,1,0,1,14,") != std::string::npos);
  CHECK(csv.find("\ndepartment,市司法局,,1,") != std::string::npos);
  CHECK(csv.find("\nunit,市司法局,市司法局（机关）,1,") != std::string::npos);
  CHECK(csv.find("\nlevel,产出指标,数量指标,1,") != std::string::npos);
  CHECK(csv.find(",45000,90000,50.00\n") != std::string::npos);
  CHECK(csv.find("\nproject,P,社区矫正业务项目,1,") != std::string::npos);
}
