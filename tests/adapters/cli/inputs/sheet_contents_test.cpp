#include "adapters/cli/inputs/sheet_contents.h"

#include <doctest/doctest.h>

#include "tests/adapters/form/sheet_fixture.h"
#include "tests/support/problem_checks.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

const test::SheetTexts kTable{{"项目", "指标编码", "日期", "完成值"},
                              {"P", "P-01", "2024-06-30", "12"}};
const test::SheetTexts kFigures{{"指标", "截至2024年6月30日"}, {"培训人次", "12"}};
const test::SheetTexts kOther{{"姓名", "电话"}, {"某", "1"}};
const test::SheetTexts kForm{{"项目支出绩效目标表"},
                             {"项目名称", "培训"},
                             {"一级指标", "二级指标", "三级指标", "年度指标值"},
                             {"产出指标", "数量指标", "培训人次", "≥20人次"}};

}  // namespace

TEST_CASE("each sheet of a file is a table, a form, figures or nothing") {
  const auto contents = sheet_contents(
      {.file = "表.xlsx",
       .sheets = {test::sheet_of(kTable, {}, "甲"), test::sheet_of(kFigures, {}, "乙"),
                  test::sheet_of(kOther, {}, "丙"), test::sheet_of(kForm, {}, "丁")}});
  REQUIRE(contents.tables.size() == 1);
  CHECK(contents.tables[0].kind == FileKind::actuals);
  REQUIRE(contents.figures.size() == 1);
  CHECK(contents.figures[0].rows.size() == 1);
  CHECK(contents.figure_problems.empty());
  REQUIRE(contents.forms.size() == 1);
  const auto forms = forms_in(contents, {.project = "P"});
  REQUIRE(forms.size() == 1);
  REQUIRE(forms[0].value.form.indicators.size() == 1);
  CHECK(forms[0].value.form.indicators[0].name == "培训人次");
  CHECK(contents.found().find("指标执行情况") != std::string::npos);
  CHECK_FALSE(contents.empty());
}

TEST_CASE("a file with nothing that is understood is empty and found nothing") {
  const auto contents = sheet_contents({.file = "表.xlsx", .sheets = {test::sheet_of(kOther)}});
  CHECK(contents.empty());
  CHECK(contents.found().empty());
}

TEST_CASE("CSV becomes a sheet row by line, what has no comma, bad quotes or 4 MiB does not") {
  const auto sheet = sheet_of_csv("甲, ,乙\n\n,丙\n", "a.csv");
  REQUIRE(sheet);
  REQUIRE(sheet->rows.size() == 2);
  REQUIRE(sheet->rows[0].cells.size() == 2);
  CHECK(sheet->rows[0].cells[1].column == 3);
  CHECK(sheet->rows[1].number == 3);
  CHECK(sheet->rows[1].cells[0].text == "丙");
  CHECK_FALSE(sheet_of_csv("一行字\n", "a.txt"));
  CHECK_FALSE(sheet_of_csv("a,\"b\n", "a.csv"));
  const std::string row = "a,b\n";
  std::string large((std::size_t{4} << 20U) - row.size(), '\n');
  CHECK(sheet_of_csv(row + large, "a.csv"));
  CHECK_FALSE(sheet_of_csv(row + large + "\n", "a.csv"));
}
