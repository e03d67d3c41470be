#include "adapters/cli/inputs/open_files.h"

#include <doctest/doctest.h>

#include "adapters/files/sha256.h"
#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

TEST_CASE("a file is recognised by its content, whatever its name") {
  const test::ScratchFolder folder;
  const std::string form =
      test::bytes_of(test::source_path("data/samples/lianyungang-2024/targets/target-form.txt"));
  const std::vector<std::string> paths{folder.write("a.csv", form),
                                       folder.write("b.txt", "project,value\nP1,2\n")};
  const auto opened = open_files(paths);
  REQUIRE(opened.value.size() == 2);
  CHECK(std::holds_alternative<FormText>(opened.value[0].content));
  CHECK(std::holds_alternative<Table>(opened.value[1].content));
  CHECK(opened.value[0].input.sha256 == sha256_hex(form));
}

TEST_CASE("a file that cannot be read is there with its fault, the others are opened") {
  const test::ScratchFolder folder;
  const std::vector<std::string> paths{folder.path("none.csv"),
                                       folder.write("b.csv", "a,b\n1,2\n")};
  const auto opened = open_files(paths);
  REQUIRE(opened.value.size() == 2);
  CHECK_FALSE(opened.value[0].usable());
  CHECK(opened.value[0].problems.front().code == "file_missing");
  CHECK(opened.value[1].usable());
}

TEST_CASE("tabs alone make no form") {
  const test::ScratchFolder folder;
  const std::vector<std::string> paths{folder.write("a.csv", "a\tx,b\n1,2\n")};
  CHECK(std::holds_alternative<Table>(open_files(paths).value[0].content));
}

TEST_CASE("an office file that is a register is opened as a workbook, whatever its name") {
  const test::ScratchFolder folder;
  const std::string workbook =
      test::bytes_of(test::source_path("data/samples/lianyungang-2024/actuals/培训签到.xlsx"));
  folder.write("a.xlsx", workbook);
  folder.write("b.csv", workbook);
  folder.write("c.xlsx", "日期,金额\n2024-01-01,1\n");
  folder.write("d.xlsx", workbook.substr(0, 100));
  folder.write("e.xlsx", workbook);
  const std::vector<std::string> paths{folder.path()};
  const auto opened =
      open_files(paths, [&](const std::string& path) { return path != folder.path("e.xlsx"); });
  REQUIRE(opened.value.size() == 4);
  CHECK(std::holds_alternative<RegisterSheets>(opened.value[0].content));
  CHECK(opened.value[0].input.sha256 == sha256_hex(workbook));
  CHECK(std::holds_alternative<RegisterSheets>(opened.value[1].content));
  CHECK(std::holds_alternative<Table>(opened.value[2].content));
  REQUIRE(opened.value[3].problems.size() == 1);
  CHECK(opened.value[3].problems[0].code == "package_cut_short");
  REQUIRE(opened.problems.size() == 1);
  CHECK(opened.problems[0].code == "file_passed_over");
}
