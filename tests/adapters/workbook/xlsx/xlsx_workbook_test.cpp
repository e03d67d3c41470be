#include "adapters/workbook/xlsx/xlsx_workbook.h"

#include <doctest/doctest.h>

#include "tests/adapters/workbook/told_sheets.h"
#include "tests/support/made_package.h"

namespace duibiao {
namespace {

std::unique_ptr<SheetStream> two_sheets() {
  test::MadeWorkbook workbook;
  workbook.sheets = {
      {.name = "甲",
       .rows = "<row r='1'><c t='s'><v>0</v></c></row><row r='2'><c><v>2</v></c></row>"},
      {.name = "乙",
       .rows = "<row r='1'><c><v>3</v></c></row><row r='2'><c><v>9</v></c></row>",
       .behind = "<mergeCells><mergeCell ref='A1:A2'/></mergeCells>",
       .before = "<cols><col min='2' max='2' hidden='1'/></cols>",
       .state = "hidden"}};
  workbook.strings = "<si><t>共享</t></si>";
  auto opened = open_xlsx(*Package::open(test::file_of(workbook), "f"));
  REQUIRE(opened);
  return *std::move(opened);
}

}  // namespace

TEST_CASE("sheets come in order with heads, merged cells and rows, as often as asked for") {
  const auto workbook = two_sheets();
  CHECK(workbook->file() == "f");
  for (int time = 0; time < 2; ++time) {
    test::ToldSheets told;
    const Problems problems = workbook->visit(told);
    CHECK(told.said() == "[甲] 1:A=共享 2:A#2 end[乙 hidden -2] A1:A2 1:A#3 end");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == "cell_under_merged");
  }
}

TEST_CASE("a sheet that is not wanted is not read, one that is enough is left") {
  const auto workbook = two_sheets();
  test::ToldSheets passing;
  passing.passed_over = "甲";
  (void)workbook->visit(passing);
  CHECK(passing.said() == "[甲][乙 hidden -2] A1:A2 1:A#3 end");
  test::ToldSheets brief;
  brief.most_rows = 1;
  CHECK(workbook->visit(brief).empty());
  CHECK(brief.said() == "[甲] 1:A=共享 end[乙 hidden -2] A1:A2 1:A#3 end");
}

TEST_CASE("a fault in one sheet is told and ends the reading") {
  test::Parts parts = test::parts_of({.sheets = {{.name = "甲"}, {.name = "乙"}}});
  test::put_part(parts, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r='1'>");
  const auto opened = open_xlsx(*Package::open(test::package_of(parts), "f"));
  REQUIRE(opened);
  test::ToldSheets told;
  const Problems problems = (*opened)->visit(told);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].code == "xml_malformed");
  CHECK(told.said() == "");
}

}  // namespace duibiao
