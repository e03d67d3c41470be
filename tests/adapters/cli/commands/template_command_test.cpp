#include <doctest/doctest.h>

#include "adapters/workbook/workbook.h"
#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::test;

namespace {

std::vector<std::string> job(std::vector<std::string> more) {
  const std::string sample = source_path("data/samples/lianyungang-2024");
  std::vector<std::string> arguments{"template",  "--targets", sample + "/targets/target-form.txt",
                                     "--project", "P",         "--as-of",
                                     "2024-06-30"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return arguments;
}

}  // namespace

TEST_CASE("a form without weights has its workbook under any rule book") {
  const ScratchFolder folder;
  REQUIRE(captured_run(job({"-o", folder.path("t.xlsx")})).status == 0);
  const auto read = read_workbook_file(folder.path("t.xlsx"));
  REQUIRE(read.usable());
  CHECK(read.value.sheets.at(0).name == "填报表");
}

TEST_CASE("the workbook is an .xlsx file and needs a name") {
  CHECK(captured_run(job({})).status == 2);
  CHECK(captured_run(job({})).err.find("template_needs_output") != std::string::npos);
  const ScratchFolder folder;
  const auto run = captured_run(job({"-o", folder.path("t.docx")}));
  CHECK(run.status == 2);
  CHECK(run.err.find("template_not_workbook") != std::string::npos);
  CHECK(folder.entries() == 0);
  CHECK(captured_run({"template", "-o", "t.xlsx"}).status == 2);
}

TEST_CASE("--each writes one workbook a project and an index") {
  const ScratchFolder folder;
  REQUIRE(captured_run(job({"--each", "-o", folder.path("out")})).status == 0);
  CHECK(folder.read("out/P.xlsx").starts_with("PK"));
  CHECK(folder.read("out/index.csv").find("P,社区矫正业务项目,P.xlsx,35,35,0") !=
        std::string::npos);
}

TEST_CASE("bad input is told and nothing is written") {
  const ScratchFolder folder;
  CHECK(captured_run({"template", "--targets", folder.write("t.csv", "project,indicator\n"),
                      "--as-of", "2024-06-30", "-o", folder.path("t.xlsx")})
            .status == 3);
  CHECK(folder.entries() == 1);
}
