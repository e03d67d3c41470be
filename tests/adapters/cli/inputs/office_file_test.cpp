#include "adapters/cli/inputs/office_file.h"

#include <doctest/doctest.h>

#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::test;

namespace {

constexpr const char* kRows =
    R"(<row r="2"><c r="B2" t="inlineStr"><is><t>项</t></is></c><c r="C2"><v>0.5</v></c></row>)"
    R"(<row r="3"><c r="B3" t="inlineStr"><is><t>甲</t></is></c><c r="C3"><v>3</v></c></row>)";

}  // namespace

TEST_CASE("a table is read out of CSV and out of the first shown sheet that holds anything") {
  const ScratchFolder folder;
  const auto csv = cli::read_table_file(folder.write("a.csv", "项,0.5\n甲,3\n"));
  CHECK(csv.problems.empty());
  const std::string path =
      folder.write("a.xlsx", file_of({.sheets = {{.name = "藏", .rows = kRows, .state = "hidden"},
                                                 {.name = "空"},
                                                 {.name = "数", .rows = kRows}}}));
  const auto sheet = cli::read_table_file(path);
  CHECK(sheet.problems.empty());
  CHECK(sheet.value.sheet == "数");
  CHECK(sheet.value.heading == csv.value.heading);
  REQUIRE(sheet.value.rows.size() == 1);
  CHECK(sheet.value.rows[0].cells == csv.value.rows[0].cells);
}

TEST_CASE("further sheets are named as not read, a workbook with nothing in it is a fault") {
  const ScratchFolder folder;
  const std::string two = folder.write(
      "b.xlsx",
      file_of({.sheets = {{.name = "一", .rows = kRows}, {.name = "二", .rows = kRows}}}));
  const auto read = cli::read_table_file(two);
  REQUIRE(read.problems.size() == 1);
  CHECK(read.problems[0].code == "first_sheet_taken");
  CHECK(read.problems[0].severity == Severity::note);
  CHECK(read.value.sheet == "一");
  const auto none = cli::read_table_file(folder.write("c.xlsx", sheet_file("")));
  REQUIRE(none.problems.size() == 1);
  CHECK(none.problems[0].code == "empty_file");
  CHECK(cli::read_table_file(folder.path("missing.csv")).problems.size() == 1);
}

TEST_CASE("an office file is read by what its type needs") {
  const std::string bytes = sheet_file(kRows);
  const auto read = cli::read_office_file(bytes, "a.xlsx", OfficeType::xlsx);
  REQUIRE(read.value.sheets.size() == 1);
  CHECK(read.value.sheets[0].rows.size() == 2);
  CHECK_FALSE(cli::read_office_file(bytes, "a.docx", OfficeType::docx).usable());
}
