#include "adapters/workbook/xlsx/sheet_marks.h"

#include <doctest/doctest.h>

#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

Result<SheetMarks> read(const std::string& before, const std::string& behind,
                        std::size_t most = 100) {
  const auto package = Package::open(
      test::package_of({{"s.xml", "<worksheet>" + before + "<sheetData><row/></sheetData>" +
                                      behind + "</worksheet>"}}),
      "f");
  return read_sheet_marks(*package, "s.xml", most);
}

}  // namespace

TEST_CASE("merged cells are found behind the rows, hidden columns before them") {
  const auto marks = read(
      "<cols><col min='2' max='3' hidden='1'/><col min='5' max='5'/>"
      "<col min='16384' max='99999' hidden='true'/><col hidden='1'/></cols>",
      "<mergeCells><mergeCell ref='A1:F1'/><mergeCell ref='B2'/><mergeCell ref='A3:A4'/>"
      "</mergeCells>");
  REQUIRE(marks);
  CHECK(marks->merged == std::vector<MergedCells>{{1, 1, 1, 6}, {3, 1, 4, 1}});
  CHECK(marks->hidden_columns == std::vector<std::uint32_t>{2, 3, 16384});
}

TEST_CASE("ranges are read whole or not at all") {
  CHECK(parse_range("B2:C4") == MergedCells{2, 2, 4, 3});
  CHECK(parse_range("B2") == MergedCells{2, 2, 2, 2});
  CHECK(parse_range("A1:XFD1048576") == MergedCells{1, 1, 1048576, 16384});
  for (const auto* range :
       {"", "B2:", ":C4", "C4:B2", "B2:XFE3", "B2:C0", "$B$2:$C$4", "A1:B2:C3"}) {
    CHECK_FALSE(parse_range(range));
  }
}

TEST_CASE("a range that is none, and too many of them, are faults") {
  const auto bad = read("", "<mergeCell ref='A1:ZZZ9'/>");
  REQUIRE_FALSE(bad);
  CHECK(bad.error().code == "merged_reference");
  CHECK(test::is_spoken(bad.error()));
  const std::string two = "<mergeCell ref='A1:B1'/><mergeCell ref='A2:B2'/>";
  CHECK(read("", two, 2));
  CHECK(read("", two, 1).error().code == "workbook_merged");
  CHECK(read("", "<x>").error().code == "xml_malformed");
}

}  // namespace duibiao
