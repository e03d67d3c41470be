#include "adapters/workbook/xlsx/sheet_rows.h"

#include <doctest/doctest.h>

#include "adapters/workbook/workbook.h"
#include "tests/adapters/workbook/told_sheets.h"
#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using Faults = std::vector<std::string>;

/// What a workbook says.
struct Told : test::ToldFile {
  explicit Told(const test::MadeWorkbook& workbook) : ToldFile(test::file_of(workbook)) {}
  explicit Told(const std::string& bytes) : ToldFile(bytes) {}
};

Told of_rows(const std::string& rows, const std::string& behind = "") {
  return Told(test::sheet_file(rows, behind));
}

test::MadeWorkbook workbook_of(const std::string& rows) {
  test::MadeWorkbook workbook;
  workbook.sheets.push_back({.rows = rows});
  return workbook;
}

}  // namespace

TEST_CASE("every type of cell is read as what it shows") {
  test::MadeWorkbook workbook = workbook_of(
      "<row r='1'><c r='A1'><v>1.50</v></c><c r='B1' t='n'><v>2</v></c>"
      "<c r='C1' t='s'><v>1</v></c><c r='D1' t='str'><f>A1&amp;\"x\"</f><v>1.5x</v></c>"
      "<c r='E1' t='inlineStr'><is><r><t>内</t></r><r><t>联</t></r><rPh><t>ne</t></rPh></is></c>"
      "<c r='F1' t='b'><v>1</v></c><c r='G1' t='b'><v>0</v></c><c r='H1' t='e'><v>#DIV/0!</v></c>"
      "<c r='I1' t='d'><v>2024-05-15T10:30:00</v></c><c r='J1' t='d'><v>later</v></c></row>");
  workbook.strings = "<si><t>零</t></si><si><t>一</t></si>";
  const Told told(workbook);
  CHECK(told.faults.empty());
  CHECK(told.rows ==
        "[Sheet1] 1:A#1.5,B#2,C=一,D=1.5x,E=内联,F?TRUE,G?FALSE,H!#DIV/0!,"
        "I@2024-05-15 10:30:00,J=later end");
}

TEST_CASE("styles make days, percentages and units of numbers") {
  test::MadeWorkbook workbook = workbook_of(
      "<row r='1'><c r='A1' s='1'><v>45427</v></c><c r='B1' s='2'><v>0.99199999999999999</v></c>"
      "<c r='C1' s='3'><v>215</v></c><c r='D1' s='4'><v>12000</v></c><c r='E1' s='4'><v>1</v></c>"
      "<c r='F1' s='5'><v>45427.5</v></c><c r='G1' s='1'><v>0</v></c><c r='H1' s='99'><v>1</v></c>"
      "</row>");
  workbook.formats = {"yyyy\"年\"m\"月\"d\"日\"", "0.0%", "0\"人次\"", "0!.0,\"万\""};
  workbook.builtin = {27};
  const Told told(workbook);
  CHECK(told.rows ==
        "[Sheet1] 1:A@2024-05-15,B%99.2%,C#215人次,D#12000,E#1,F@2024-05-15 12:00:00,G#0,H#1 end");
  CHECK(told.faults == Faults{"number_scaled f:Sheet1!D1", "number_no_date f:Sheet1!G1"});
  workbook.date1904 = true;
  CHECK(Told(workbook).rows.find("A@2028-05-16") != std::string::npos);
}

TEST_CASE("cells and rows without an address follow the one before") {
  const Told told = of_rows(
      "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row>"
      "<row r='7'><c><v>4</v></c></row><row hidden='1'><c "
      "t='inlineStr'><is><t>h</t></is></c></row>");
  CHECK(told.rows == "[Sheet1] 1:A#1,D#2,E#3 7:A#4 8h:A=h end");
  CHECK(told.faults.empty());
}

TEST_CASE("a formula without a result holds nothing, and that is said, an empty text is empty") {
  const Told told = of_rows(
      "<row r='1'><c r='A1'><f>SUM(B1:B9)</f></c><c r='B1'><f>B2</f><v/></c>"
      "<c r='C1' t='str'><f>\"\"</f><v></v></c><c r='D1'><f>1+1</f><v>2</v></c>"
      "<c r='E1'><f t='shared' si='0'/><v>3</v></c><c r='F1'/><c r='G1' s='1'><v/></c></row>");
  CHECK(told.rows == "[Sheet1] 1:Af,Bf,D#2,E#3 end");
  CHECK(told.faults ==
        Faults{"formula_without_value f:Sheet1!A1", "formula_without_value f:Sheet1!B1"});
}

TEST_CASE("references out of range and of another row are named and passed over") {
  const Told told = of_rows(
      "<row r='2'><c r='A1'><v>1</v></c><c r='XFE2'><v>2</v></c><c r='a2'><v>3</v></c>"
      "<c r='XFD2'><v>4</v></c><c><v>5</v></c></row>");
  CHECK(told.rows == "[Sheet1] 2:XFD#4 end");
  CHECK(told.faults == Faults{"cell_reference f:Sheet1", "cell_reference f:Sheet1",
                              "cell_reference f:Sheet1", "cell_reference f:Sheet1"});
  for (const auto* row : {"0", "1048577", "-1", "x", ""}) {
    const Told bad = of_rows("<row r='" + std::string(row) + "'/><row r='5'><c><v>1</v></c></row>");
    CHECK(bad.faults == Faults{"row_reference f:Sheet1"});
    CHECK(bad.rows == "[Sheet1]");
  }
  CHECK(of_rows("<row r='1048576'><c><v>1</v></c></row>").faults.empty());
}

TEST_CASE("numbers that are none, unknown types and shared texts that are not there are faults") {
  const Told told = of_rows(
      "<row r='1'><c r='A1'><v>12,5</v></c><c r='B1' t='x'><v>1</v></c><c r='C1' t='s'><v>0</v></c>"
      "<c r='D1' t='s'><v>-1</v></c><c r='E1' t='s'><v>99999999999999999999</v></c>"
      "<c r='F1'><v>1</v></c></row>");
  CHECK(told.rows == "[Sheet1] 1:F#1 end");
  CHECK(told.faults == Faults{"cell_not_binary f:Sheet1!A1", "cell_type f:Sheet1!B1",
                              "shared_string f:Sheet1!C1", "shared_string f:Sheet1!D1",
                              "shared_string f:Sheet1!E1"});
}

TEST_CASE("rows out of order end the sheet") {
  const Told told =
      of_rows("<row r='2'><c><v>1</v></c></row><row r='1'><c><v>2</v></c></row><row r='3'/>");
  CHECK(told.rows == "[Sheet1] 2:A#1");
  CHECK(told.faults == Faults{"sheet_order f:Sheet1!A1"});
}

TEST_CASE("merged cells that a comment hides from the first look are not believed") {
  const std::string merged = "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>";
  const std::string row = "<row r='1'><c><v>1</v></c></row>";
  CHECK(of_rows(row, merged).faults.empty());
  const Told hidden = of_rows("<!-- </sheetData><mergeCell ref='A1:A9'/> -->" + row, merged);
  CHECK(hidden.faults.size() == 1);
  const Told two = of_rows(row, "<!--<sheetData>-->" + merged + "<!--</sheetData>-->");
  CHECK(two.faults == Faults{"merged_differ f:Sheet1"});
}

TEST_CASE("text that is too long ends the reading before it fills the memory") {
  const std::string longest(std::size_t{128} << 10U, 'x');
  const auto cell = [](const std::string& text) {
    return "<row r='1'><c t='inlineStr'><is><t>" + text + "</t></is></c></row>";
  };
  CHECK(of_rows(cell(longest)).faults.empty());
  CHECK(of_rows(cell(longest + "x")).faults == Faults{"cell_too_long f:Sheet1!A1"});
}

}  // namespace duibiao
