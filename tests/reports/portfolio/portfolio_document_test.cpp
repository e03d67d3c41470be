#include "reports/portfolio/portfolio_document.h"

#include <doctest/doctest.h>

#include "tests/reports/portfolio/portfolio_samples.h"
#include "tests/support/forms/table_view.h"

using namespace duibiao;
using test::TableView;

namespace {

PortfolioModel model(Language language = Language::chinese) {
  return build_portfolio(test::small_portfolio("2024-12-31", "2023-12-31"),
                         ReportOptions{language, {}, false});
}

}  // namespace

TEST_CASE("totals, units, indicators, late units, money and years are pages of one document") {
  const Document document = portfolio_document(model());
  std::string names;
  for (const DocumentPage& page : document.pages) {
    names += page.name + "|";
    for (const DocumentTable* table : test::tables_of(page)) {
      for (const DocumentRow& row : table->rows) {
        CHECK(row.cells.size() == table->widths.size());
      }
    }
  }
  CHECK(names == "汇总|实施单位|指标|迟报|预算执行|年度对比|项目|");
  CHECK(document.day == test::day("2024-12-31"));
  CHECK(document.title == "项目绩效汇总");
  const auto tables = test::tables_of(document.pages[0]);
  const TableView departments(*tables[2]);
  CHECK(departments.find("教育局", "有数据项目").text == "2/2");
  CHECK(departments.find("民政局", "应报指标已报").text == "2/4");
  CHECK(departments.find("民政局", "平均得分").number == Ratio{44});
}

TEST_CASE("nothing is left unsaid in either language") {
  for (const Language language : {Language::chinese, Language::english}) {
    const std::string text = test::all_text(portfolio_document(model(language)));
    CHECK(text.find("portfolio_") == std::string::npos);
    CHECK(text.find('{') == std::string::npos);
  }
}

TEST_CASE("a long table ends and says so, its CSV does not") {
  PortfolioModel made = model();
  made.tables[1].most_shown = 1;
  const Document document = portfolio_document(made);
  CHECK(test::tables_of(document.pages[0])[2]->rows.size() == 2);  // heading and one department
  CHECK(test::all_text(document).find("共 2 行，此处列前 1 行") != std::string::npos);
  made.tables[1].most_shown = 2;
  CHECK(test::all_text(portfolio_document(made)).find("此处列前") == std::string::npos);
  CHECK(portfolio_csv(made)[1].bytes.find("民政局") != std::string::npos);
}

TEST_CASE("every table is a CSV file with the same headings in both languages") {
  const auto chinese = portfolio_csv(model());
  const auto english = portfolio_csv(model(Language::english));
  std::string names;
  REQUIRE(chinese.size() == english.size());
  for (std::size_t i = 0; i < chinese.size(); ++i) {
    names += chinese[i].name + "|";
    const auto heading = [](const std::string& bytes) { return bytes.substr(0, bytes.find('\n')); };
    CHECK(heading(chinese[i].bytes) == heading(english[i].bytes));
  }
  CHECK(names ==
        "portfolio.csv|departments.csv|units.csv|levels.csv|families.csv|late_units.csv|execution."
        "csv|years.csv|projects.csv|");
  CHECK(chinese[5].bytes ==
        "department,unit,projects,projects_late,figures_due,figures_missing,missing_share,last_"
        "figure\n民政局,救助站,1,1,2,2,100.00,\n教育局,二中,1,1,2,1,50.00,2024-12-20\n");
}
