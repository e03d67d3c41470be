// Files made to harm their reader: each is a fault that a clerk understands, none costs memory or
// time out of proportion (tests/bench/hostile.py measures both).
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "adapters/mapping/register/sheet/sheet_register.h"
#include "adapters/workbook/package/package.h"
#include "adapters/workbook/workbook.h"
#include "tests/support/captured_run.h"
#include "tests/support/made_package.h"
#include "tests/support/office/compound_bytes.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

constexpr std::size_t kMebi = std::size_t{1} << 20U;

/// The first error that reading `bytes` gives; "" for none.
std::string fault_of(const std::string& bytes) {
  const auto read = read_workbook(bytes, "a.xlsx");
  CHECK(test::all_spoken(read.problems));
  const auto error = std::ranges::find(read.problems, Severity::error, &Problem::severity);
  return error != read.problems.end() ? std::string(error->code) : "";
}

test::Parts workbook_parts(const std::string& rows = "") {
  return test::parts_of({.sheets = {{.rows = rows}}});
}

std::string sheet_xml(const std::string& before, const std::string& rows) {
  return before +
         "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
         "<sheetData>" +
         rows + "</sheetData></worksheet>";
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string made;
  made.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) {
    made += text;
  }
  return made;
}

std::string sample(const std::string& name) {
  return test::bytes_of(test::source_path("data/samples/lianyungang-2024/" + name));
}

}  // namespace

TEST_CASE("a zip bomb is refused by what it says of itself, wherever it lies") {
  const std::string bomb(65 * kMebi, ' ');
  for (const auto* part : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "docProps/x.bin"}) {
    test::Parts parts = workbook_parts();
    test::put_part(parts, part, bomb);
    CHECK(fault_of(test::package_of(parts)) == "package_bomb");
  }
}

TEST_CASE("a truncated workbook is one at any length") {
  const std::string whole = sample("actuals/培训签到.xlsx");
  CHECK(fault_of(whole) == "");
  for (std::size_t length = 2; length < whole.size(); length += 97) {
    CHECK(fault_of(whole.substr(0, length)) != "");
  }
}

TEST_CASE("entities that grow, and those outside the file, are never read") {
  std::string entities = "<!DOCTYPE x [<!ENTITY a0 'aaaaaaaaaa'>";
  for (int i = 1; i < 10; ++i) {
    entities += "<!ENTITY a" + std::to_string(i) + " '" +
                repeated("&a" + std::to_string(i - 1) + ";", 10) + "'>";
  }
  entities += "]>";
  const std::string cell = "<row><c t='inlineStr'><is><t>&a9;</t></is></c></row>";
  const std::string outside = "<!DOCTYPE x [<!ENTITY a9 SYSTEM 'file:///etc/passwd'>]>";
  for (const std::string& doctype : {entities, outside}) {
    for (const auto* part : {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml",
                             "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"}) {
      test::Parts parts = workbook_parts();
      test::put_part(parts, part, sheet_xml(doctype, cell));
      CHECK(fault_of(test::package_of(parts)) == "xml_doctype");
    }
    test::Parts ods = test::ods_parts("");
    test::put_part(ods, "content.xml", doctype + "<x>&a9;</x>");
    CHECK(fault_of(test::package_of(ods)) == "xml_doctype");
  }
}

TEST_CASE("a million empty styled rows and cells are nothing") {
  std::string rows;
  for (int row = 1; row <= 1'000'000; ++row) {
    rows += "<row r=\"" + std::to_string(row) + "\" s=\"1\" customFormat=\"1\"/>";
  }
  const std::string bytes = test::sheet_file(rows);
  rows = {};
  const auto read = read_workbook(bytes, "a.xlsx");
  CHECK(read.problems.empty());
  CHECK(read.value.sheets.at(0).rows.empty());
}

TEST_CASE("one long text that every cell shares is not held a million times") {
  test::MadeWorkbook workbook;
  workbook.strings = "<si><t>" + std::string(100'000, 'x') + "</t></si>";
  workbook.sheets.push_back(
      {.rows = "<row r='1'>" + repeated("<c t='s'><v>0</v></c>", 16'384) + "</row>"});
  CHECK(fault_of(test::file_of(workbook)) == "row_too_long");
  workbook.sheets[0].rows = repeated("<row><c t='s'><v>0</v></c></row>", 3'000);
  CHECK(fault_of(test::file_of(workbook)) == "workbook_too_large_to_hold");
}

TEST_CASE("a register that shares one long text is refused before it fills the memory") {
  test::MadeWorkbook workbook;
  workbook.strings = "<si><t>" + std::string(100'000, 'x') + "</t></si>";
  workbook.sheets.push_back({.rows = "<row><c t='inlineStr'><is><t>摘要</t></is></c></row>" +
                                     repeated("<row><c t='s'><v>0</v></c></row>", 20'000)});
  RegisterSource source;
  source.columns = {{"摘要", ColumnType::text, {}}};
  const auto opened = open_workbook(test::file_of(workbook), "a.xlsx");
  REQUIRE(opened);
  const auto read = import_register(**opened, source);
  REQUIRE_FALSE(read.usable());
  CHECK(read.problems.front().code == "register_too_large");
}

TEST_CASE(
    "a row of .ods that stands a million times, and one text in a million cells, are faults") {
  const std::string cell =
      "<table:table-cell table:number-columns-repeated='16384' office:value-type='string'>"
      "<text:p>x</text:p></table:table-cell>";
  const auto rows = [&](const std::string& times) {
    return fault_of(test::package_of(test::ods_parts(
        "<table:table table:name='a'><table:table-row table:number-rows-repeated='" + times + "'>" +
        cell + "</table:table-row></table:table>")));
  };
  CHECK(rows("1048576") == "row_repeated");
  CHECK(rows("10000") == "workbook_too_large_to_hold");
}

TEST_CASE("a password, an old format and a document under the name of a workbook are named") {
  const std::string locked = test::compound_of({{"EncryptionInfo", ""}, {"EncryptedPackage", ""}});
  CHECK(fault_of(locked) == "workbook_locked");
  CHECK(fault_of(sample("targets/target-form.xls")) == "workbook_old");
  CHECK(fault_of(sample("targets/target-form.docx")) == "workbook_none");
}

TEST_CASE("four hundred files with flipped bytes are read or refused, each with a sentence") {
  const std::vector<std::string> whole{sample("actuals/培训签到.xlsx"),
                                       sample("targets/target-form.ods")};
  std::mt19937 random(20240630);
  int refused = 0;
  for (int time = 0; time < 400; ++time) {
    std::string bytes = whole[time % 2 == 0 ? 0 : 1];
    for (int flips = 1 + time % 5; flips > 0; --flips) {
      bytes[random() % bytes.size()] ^= static_cast<char>(1U << random() % 8);
    }
    refused += fault_of(bytes).empty() ? 0 : 1;
  }
  CHECK(refused > 100);
}

TEST_CASE("four hundred sheets with flipped bytes behind a right checksum are read or refused") {
  const auto package = Package::open(sample("actuals/培训签到.xlsx"), "f");
  REQUIRE(package);
  test::Parts parts;
  for (const std::string& name : package->parts()) {
    parts.emplace_back(name, package->read(name, kMebi).value());
  }
  const test::Parts ods = test::ods_parts(
      "<table:table table:name='a'><table:table-column table:visibility='collapse'/>"
      "<table:table-row table:number-rows-repeated='2'><table:table-cell office:value-type='float' "
      "office:value='1.5' table:number-columns-spanned='2' table:number-rows-spanned='2'><text:p>"
      "1.5人</text:p></table:table-cell><table:covered-table-cell/></table:table-row></"
      "table:table>");
  std::mt19937 random(20241231);
  int refused = 0;
  for (int time = 0; time < 400; ++time) {
    test::Parts flipped = time % 4 == 3 ? ods : parts;
    std::string& part = flipped[random() % flipped.size()].second;
    for (int flips = 1 + time % 3; flips > 0 && !part.empty(); --flips) {
      part[random() % part.size()] ^= static_cast<char>(1U << random() % 8);
    }
    refused += fault_of(test::package_of(flipped)).empty() ? 0 : 1;
  }
  CHECK(refused > 100);
}

}  // namespace duibiao
