#include "adapters/workbook/ods/ods_tables.h"

#include <doctest/doctest.h>

#include "adapters/workbook/workbook.h"
#include "tests/adapters/workbook/told_sheets.h"
#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using Faults = std::vector<std::string>;

/// The workbook with these tables and automatic styles.
struct Told : test::ToldFile {
  explicit Told(const std::string& tables, const std::string& styles = "",
                std::string passed_over = "-")
      : ToldFile(test::package_of(test::ods_parts(tables, styles)), std::move(passed_over)) {}
};

std::string table(const std::string& inside, const std::string& name = "表") {
  return "<table:table table:name='" + name + "'>" + inside + "</table:table>";
}
std::string row(const std::string& cells, const std::string& attributes = "") {
  return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}
std::string cell(const std::string& text, const std::string& attributes = "") {
  return "<table:table-cell office:value-type='string' " + attributes + "><text:p>" + text +
         "</text:p></table:table-cell>";
}
std::string number(const std::string& value, const std::string& shown) {
  return "<table:table-cell office:value-type='float' office:value='" + value + "'><text:p>" +
         shown + "</text:p></table:table-cell>";
}
const std::string kEmpty = "<table:table-cell table:number-columns-repeated='16378'/>";

}  // namespace

TEST_CASE("cells come with their columns, repeated ones as often, empty ones not at all") {
  const Told told(table(row(cell("a") + "<table:table-cell table:number-columns-repeated='2'/>" +
                            cell("b", "table:number-columns-repeated='2'") + kEmpty) +
                        row(kEmpty, "table:number-rows-repeated='1048570'") + row(cell("c"))));
  CHECK(told.rows == "[表] 1:A=a,D=b,E=b 1048572:A=c end");
  CHECK(told.faults.empty());
}

TEST_CASE("rows that stand several times come as often, up to a bound") {
  const Told told(table(row(cell("a"), "table:number-rows-repeated='3'") + row(cell("b"))));
  CHECK(told.rows == "[表] 1:A=a 2:A=a 3:A=a 4:A=b end");
  const Told most(table(row(cell("a"), "table:number-rows-repeated='10000'")));
  CHECK(most.faults.empty());
  const Told more(table(row(cell("a"), "table:number-rows-repeated='10001'")));
  CHECK(more.faults == Faults{"row_repeated f:表!A1"});
  CHECK(more.rows == "[表]");
}

TEST_CASE("spans are merged cells, and what lies under them is not read") {
  const Told told(
      table(row(cell("a", "table:number-columns-spanned='2' table:number-rows-spanned='2'") +
                "<table:covered-table-cell/>" + cell("b")) +
            row("<table:covered-table-cell table:number-columns-repeated='2'/>" + cell("c")) +
            row(cell("d") +
                "<table:covered-table-cell office:value-type='string'><text:p>x</text:p>"
                "</table:covered-table-cell>" +
                cell("e"))));
  CHECK(told.rows == "[表] A1:B2 1:A=a,C=b 2:C=c 3:A=d,C=e end");
  CHECK(told.faults == Faults{"cell_under_merged f:表!B3"});
}

TEST_CASE("hidden sheets, rows and columns are marked") {
  const std::string styles =
      "<style:style style:name='ta2' style:family='table'><style:table-properties "
      "table:display='false'/></style:style><style:style style:name='ta1' style:family='table'>"
      "<style:table-properties table:display='true'/></style:style>";
  const Told told(
      "<table:table table:name='一' table:style-name='ta1'>"
      "<table:table-column table:number-columns-repeated='2'/><table:table-columns>"
      "<table:table-column table:visibility='collapse'/><table:table-column "
      "table:visibility='filter' table:number-columns-repeated='16379'/>"
      "<table:table-column table:visibility='collapse' "
      "table:number-columns-repeated='99999'/></table:table-columns></table:table>"
      "<table:table table:name='二' table:style-name='ta2'>" +
          row(cell("a"), "table:visibility='collapse'") +
          row(cell("b"), "table:visibility='filter'") + row(cell("c")) + "</table:table>",
      styles);
  CHECK(told.rows.starts_with("[一 -3 -4 -5"));
  CHECK(told.rows.ends_with(" -16384] end[二 hidden] 1h:A=a 2h:A=b 3:A=c end"));
}

TEST_CASE("notes, drawings, forms and nested tables are no part of the text") {
  const Told told(
      table("<office:forms><text:p>no</text:p></office:forms><table:shapes><draw:frame><text:p>no"
            "</text:p></draw:frame></table:shapes>" +
            row("<table:table-cell><office:annotation><text:p>no</text:p></"
                "office:annotation><text:p>yes"
                "</text:p><draw:frame><table:table><table:table-row><table:table-cell><text:p>no"
                "</text:p></table:table-cell></table:table-row></table:table></draw:frame>"
                "</table:table-cell>" +
                cell("b"))) +
      "<table:dde-links><table:dde-link>" + table(row(cell("no"))) +
      "</table:dde-link></table:dde-links>");
  CHECK(told.rows == "[表] 1:A=yes,B=b end");
  CHECK(told.faults.empty());
}

TEST_CASE("rows in groups and headings are rows") {
  const Told told(table("<table:table-header-rows>" + row(cell("a")) +
                        "</table:table-header-rows><table:table-row-group>" + row(cell("b")) +
                        "</table:table-row-group>"));
  CHECK(told.rows == "[表] 1:A=a 2:A=b end");
}

TEST_CASE("remarks name the cell, a scaled format once a style") {
  const Told told(table(row(number("12000", "1.2万") + number("1", "0.0001万") +
                            "<table:table-cell office:value-type='float' office:value='x'/>"
                            "<table:table-cell table:formula='of:=A1'/>"
                            "<table:table-cell office:value-type='date' office:date-value='?'/>")));
  CHECK(told.rows == "[表] 1:A#12000,B#1,Df end");
  CHECK(told.faults == Faults{"number_scaled f:表!A1", "cell_not_binary f:表!C1",
                              "formula_without_value f:表!D1", "number_no_date f:表!E1"});
}

TEST_CASE("what lies beyond the last row or column is a fault where it holds something") {
  const std::string most = "<table:table-cell table:number-columns-repeated='16384'/>";
  CHECK(Told(table(row(most + kEmpty))).faults.empty());
  CHECK(Told(table(row(most + cell("a")))).faults == Faults{"cell_reference f:表!XFD1"});
  CHECK(Told(table(row(cell("a", "table:number-columns-repeated='16385'")))).faults ==
        Faults{"cell_reference f:表!XFD1"});
  const std::string rows = row(kEmpty, "table:number-rows-repeated='1048575'");
  CHECK(Told(table(rows + row(cell("a")))).rows == "[表] 1048576:A=a end");
  CHECK(Told(table(rows + row(kEmpty) + row(cell("a")))).faults ==
        Faults{"row_reference f:表!A1048576"});
  CHECK(Told(table(rows + rows + row(kEmpty, "table:number-rows-repeated='4294967295'") +
                   row(kEmpty)))
            .faults.empty());
}

TEST_CASE("a table that is not wanted is passed over, the next is read") {
  const Told told(table(row(cell("a")), "一") + table(row(cell("b")), "二"), "", "一");
  CHECK(told.rows == "[一][二] 1:A=b end");
}

TEST_CASE("text that is too long ends the reading before it fills the memory") {
  const std::string longest(std::size_t{128} << 10U, 'x');
  CHECK(Told(table(row(cell(longest)))).faults.empty());
  CHECK(Told(table(row(cell(longest + "x")))).faults == Faults{"cell_too_long f:表!A1"});
  CHECK(Told(table(row(cell(longest, "table:number-columns-repeated='16384'")))).faults ==
        Faults{"row_too_long f:表!DY1"});
}

TEST_CASE("content that is no XML is a fault") {
  CHECK(Told("<x>").faults == Faults{"xml_malformed f"});
}

}  // namespace duibiao
