#include "adapters/sheet/sheet.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("a cell has the address that a spreadsheet gives it") {
  CHECK(cell_address(1, 1) == "A1");
  CHECK(cell_address(26, 9) == "Z9");
  CHECK(cell_address(27, 10) == "AA10");
  CHECK(cell_address(702, 1) == "ZZ1");
  CHECK(cell_address(703, 1) == "AAA1");
  CHECK(cell_address(16'384, 1'048'576) == "XFD1048576");
}

TEST_CASE("an address is read back, up to the last cell that a workbook has") {
  CHECK(parse_cell_address("C12") == CellPosition{3, 12});
  CHECK(parse_cell_address("XFD1048576") == CellPosition{16'384, 1'048'576});
  for (const std::string_view wrong :
       {"", "C", "12", "c12", "C0", "C012", "C12x", "XFE1", "A1048577", "AAAAAAAAAAAA1",
        "A99999999999999999999", "$C$12", "C-1"}) {
    CAPTURE(std::string(wrong));
    CHECK_FALSE(parse_cell_address(wrong));
  }
}

TEST_CASE("a row gives the text of a column, and nothing where it has none") {
  const SheetRow row{.number = 4,
                     .cells = {{2, CellContent::text, "培训人次"}, {5, CellContent::number, "85"}}};
  CHECK(text_in(row, 2) == "培训人次");
  CHECK(text_in(row, 5) == "85");
  CHECK(text_in(row, 3).empty());
}

TEST_CASE("a place names file, sheet and address") {
  const Sheet sheet{.file = "执行情况.xlsx", .name = "六月"};
  CHECK(to_string(place(sheet, 3, 12)) == "执行情况.xlsx:六月!C12");
}
