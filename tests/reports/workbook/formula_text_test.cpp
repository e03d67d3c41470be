#include "reports/workbook/formula_text.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace duibiao;

namespace {

/// Cells 1 … 9 are A1 … A9 of the sheet 表, 11 … 13 are A1 … C1 of the sheet 它's; 21 is a
/// percentage in B1, 31 and 32 are merged cells C1:D2 and C3:D4.
CellAddresses addresses() {
  CellAddresses cells;
  for (std::uint32_t i = 0; i < 9; ++i) {
    cells[1 + i] = {0, "表", i, 0, i + 1, 1};
  }
  for (std::uint32_t i = 0; i < 3; ++i) {
    cells[11 + i] = {1, "它's", 0, i, 1, i + 1};
  }
  cells[21] = {0, "表", 0, 1, 1, 2, true};
  cells[31] = {0, "表", 0, 2, 2, 4};
  cells[32] = {0, "表", 2, 2, 4, 4};
  return cells;
}

std::string on_first_sheet(const Formula& formula, bool percent = false) {
  CellAddress self;
  self.percent = percent;
  return formula_text(formula, self, addresses()).value_or("none");
}

}  // namespace

TEST_CASE("addresses count in letters without a zero") {
  CHECK(address_text(0, 0) == "A1");
  CHECK(address_text(11, 25) == "Z12");
  CHECK(address_text(0, 26) == "AA1");
  CHECK(address_text(0, 701) == "ZZ1");
  CHECK(address_text(0, 702) == "AAA1");
}

TEST_CASE("another sheet is named in quotes") {
  CHECK(on_first_sheet(SameAs{12}) == "=IF('它''s'!B1=\"\",\"\",'它''s'!B1)");
  CHECK(on_first_sheet(SameAs{2}) == "=IF(A2=\"\",\"\",A2)");
}

TEST_CASE("a sum says neighbours as a range and gives nothing for nothing") {
  CHECK(on_first_sheet(SumOfCells{{1, 2, 3, 5}}) == "=IF(COUNT(A1:A3,A5)=0,\"\",SUM(A1:A3,A5))");
  CHECK(on_first_sheet(SumOfCells{{11, 12, 13}}) ==
        "=IF(COUNT('它''s'!A1:C1)=0,\"\",SUM('它''s'!A1:C1))");
  CHECK(on_first_sheet(SumOfCells{{31, 32}}) == "=IF(COUNT(C1:C3)=0,\"\",SUM(C1:C3))");
  CHECK(on_first_sheet(SumOfCells{{31}}) == "=IF(COUNT(C1)=0,\"\",SUM(C1))");
  CHECK(on_first_sheet(SumOfCells{{9, 11}}) ==
        "=IF(COUNT(A9,'它''s'!A1)=0,\"\",SUM(A9,'它''s'!A1))");
}

TEST_CASE("a share is in percent, and nothing where the denominator is empty or 0") {
  CHECK(on_first_sheet(PercentOf{1, 2}) == "=IF(COUNT(A1,A2)<2,\"\",IF(A2=0,\"\",A1/A2*100))");
}

TEST_CASE("points are rounded once, and a percentage counts as its hundredth") {
  CHECK(on_first_sheet(PointsFor{1, 2}) == "=IF(COUNT(A1,A2)<2,\"\",ROUND(A1*MIN(A2,1),2))");
  CHECK(on_first_sheet(PointsFor{1, 21}) == "=IF(COUNT(A1,B1)<2,\"\",ROUND(A1*MIN(B1/100,1),2))");
}

TEST_CASE("attainment follows the table of SPEC §4 for each sign") {
  const auto of = [](BoundSign sign) { return on_first_sheet(AttainmentOf{sign, 1, 2}); };
  CHECK(of(BoundSign::at_least) ==
        "=IF(COUNT(A1,A2)<2,\"\",IF(A2<=0,IF(A1>=A2,1,0),MAX(0,A1/A2)))");
  CHECK(of(BoundSign::more_than) ==
        "=IF(COUNT(A1,A2)<2,\"\",IF(A2<=0,IF(A1>A2,1,0),MAX(0,A1/A2)))");
  CHECK(of(BoundSign::at_most) == "=IF(COUNT(A1,A2)<2,\"\",IF(A1<=A2,1,IF(A2<=0,0,A2/A1)))");
  CHECK(of(BoundSign::less_than) == "=IF(COUNT(A1,A2)<2,\"\",IF(A1<A2,1,IF(A2<=0,0,A2/A1)))");
  CHECK(of(BoundSign::equal) ==
        "=IF(COUNT(A1,A2)<2,\"\",IF(A1=A2,1,IF(OR(A2<=0,A1<=0),0,MIN(A1/A2,A2/A1))))");
  CHECK(on_first_sheet(AttainmentOf{BoundSign::at_most, 1, 2}, true) ==
        "=IF(COUNT(A1,A2)<2,\"\",IF(A1<=A2,1,IF(A2<=0,0,A2/A1))*100)");
}

TEST_CASE("a formula of a cell that is not there is none") {
  CHECK(on_first_sheet(SameAs{99}) == "none");
  CHECK(on_first_sheet(SumOfCells{{1, 99}}) == "none");
  CHECK(on_first_sheet(SumOfCells{}) == "none");
  CHECK(on_first_sheet(PointsFor{99, 1}) == "none");
  CHECK(on_first_sheet(AttainmentOf{BoundSign::equal, 1, 99}) == "none");
}

TEST_CASE("a formula longer than a spreadsheet takes is none") {
  CellAddresses cells;
  SumOfCells scattered;
  for (std::uint32_t i = 0; i < 201; ++i) {
    cells[i + 1] = {0, "表", 2 * i, 0, 2 * i + 1, 1};
    scattered.cells.push_back(i + 1);
  }
  CHECK(!formula_text(scattered, {}, cells));
  scattered.cells.pop_back();
  CHECK(formula_text(scattered, {}, cells));
}
