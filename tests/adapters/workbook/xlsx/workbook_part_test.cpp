#include "adapters/workbook/xlsx/workbook_part.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

test::MadeWorkbook three_sheets() {
  test::MadeWorkbook workbook;
  workbook.sheets = {
      {.name = "一"}, {.name = "二", .state = "hidden"}, {.name = "三\x1B", .state = "veryHidden"}};
  workbook.sheets[2].name = "三";
  return workbook;
}

Result<WorkbookPart> read(const test::Parts& parts) {
  return read_workbook_part(*Package::open(test::package_of(parts), "f"));
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::string& part(test::Parts& parts, std::string_view name) {
  return std::ranges::find(parts, name, &test::Parts::value_type::first)->second;
}

}  // namespace

TEST_CASE("sheets come in order with their parts, styles and texts by relationship") {
  test::MadeWorkbook workbook = three_sheets();
  const auto read_as = read(test::parts_of(workbook));
  REQUIRE(read_as);
  REQUIRE(read_as->sheets.size() == 3);
  CHECK(read_as->sheets[0].name == "一");
  CHECK(read_as->sheets[0].part == "xl/worksheets/sheet1.xml");
  CHECK_FALSE(read_as->sheets[0].hidden);
  CHECK(read_as->sheets[1].hidden);
  CHECK(read_as->sheets[2].hidden);
  CHECK(read_as->styles == "xl/styles.xml");
  CHECK(read_as->strings == "xl/sharedStrings.xml");
  CHECK(read_as->count == DayCount::from_1900);
  workbook.date1904 = true;
  CHECK(read(test::parts_of(workbook))->count == DayCount::from_1904);
}

TEST_CASE("a workbook may have a prefix for its namespace, no styles and no texts") {
  test::Parts parts = test::parts_of(three_sheets());
  std::string& xml = part(parts, "xl/workbook.xml");
  xml = replaced(replaced(xml, "<sheet", "<x:sheet"), "</sheets", "</x:sheets");
  xml = replaced(xml, "xmlns=", "xmlns:x=");
  std::erase_if(parts, [](const auto& each) {
    return each.first == "xl/styles.xml" || each.first == "xl/sharedStrings.xml";
  });
  const auto read_as = read(parts);
  REQUIRE(read_as);
  CHECK(read_as->sheets.size() == 3);
  CHECK(read_as->styles.empty());
  CHECK(read_as->strings.empty());
}

TEST_CASE("sheets of charts are passed over, a sheet without its part is a fault") {
  test::Parts parts = test::parts_of(three_sheets());
  std::string& relationships = part(parts, "xl/_rels/workbook.xml.rels");
  const std::string before = relationships;
  relationships = replaced(before, "worksheet\" Target=\"worksheets/sheet2",
                           "chartsheet\" Target=\"worksheets/sheet2");
  CHECK(read(parts)->sheets.size() == 2);
  for (const auto& [from, to] : {std::pair{"sheet2.xml", "sheet9.xml"}, {"rId2", "rId9"}}) {
    relationships = replaced(before, from, to);
    const auto missing = read(parts);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == "sheet_part_missing");
    CHECK(test::fact(missing.error(), "sheet") == "二");
    CHECK(test::is_spoken(missing.error()));
  }
}

TEST_CASE("a workbook without its main part, without sheets or with too many is a fault") {
  test::Parts parts = test::parts_of(three_sheets());
  std::erase_if(parts, [](const auto& each) { return each.first == "xl/workbook.xml"; });
  CHECK(read(parts).error().code == "workbook_part_missing");
  test::MadeWorkbook workbook;
  CHECK(read(test::parts_of(workbook)).error().code == "workbook_without_sheets");
  for (int i = 0; i < 1000; ++i) {
    workbook.sheets.push_back({.name = "s" + std::to_string(i)});
  }
  CHECK(read(test::parts_of(workbook))->sheets.size() == 1000);
  workbook.sheets.push_back({.name = "s"});
  CHECK(read(test::parts_of(workbook)).error().code == "workbook_sheets");
}

}  // namespace duibiao
