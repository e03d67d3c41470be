#include "adapters/returned/earlier_summary.h"

#include <doctest/doctest.h>

#include "tests/support/made_package.h"

using namespace duibiao;
using namespace duibiao::returned;
using namespace duibiao::test;

namespace {

std::string found(const std::string& bytes) {
  ReturnNotes notes;
  notes.summary_names = {"退回说明", "returned"};
  notes.titles = {"【题】", "[title]"};
  const auto package = Package::view(bytes, "a.xlsx");
  REQUIRE(package);
  const auto workbook = read_workbook_part(*package);
  REQUIRE(workbook);
  const auto earlier = earlier_summary(bytes, "a.xlsx", *workbook, notes);
  return earlier ? earlier->part : "";
}

std::string with_sheet(const std::string& name, const std::string& row, const std::string& text) {
  MadeWorkbook workbook;
  workbook.sheets = {{.name = "表", .rows = "<row><c t=\"s\"><v>0</v></c></row>"},
                     {.name = name,
                      .rows = "<row r=\"" + row + "\"><c t=\"s\"><v>0</v></c></row>",
                      .state = "hidden"}};
  workbook.strings = "<si><t>" + text + "</t></si>";
  return file_of(workbook);
}

}  // namespace

TEST_CASE("a summary of either language is known by its name and its title") {
  CHECK(found(with_sheet("退回说明", "1", "【题】")) == "xl/worksheets/sheet2.xml");
  CHECK(found(with_sheet("returned", "1", "[title]")) == "xl/worksheets/sheet2.xml");
}

TEST_CASE("a sheet of that name with something else on it is somebody's own") {
  CHECK(found(with_sheet("退回说明", "1", "我的")).empty());
  CHECK(found(with_sheet("退回说明", "2", "【题】")).empty());
  CHECK(found(with_sheet("说明", "1", "【题】")).empty());
}
