#include "adapters/cli/each_file.h"

#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

std::vector<Assessment> projects(const std::vector<std::string>& codes) {
  std::vector<Assessment> made;
  for (const std::string& code : codes) {
    made.emplace_back().form.project = code;
  }
  return made;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a file is named after its project, without what a file system cannot hold") {
  CHECK(file_names(projects({"LYG-1", "a/b", "..", "x\n"}), Format::xlsx) ==
        Names{"LYG-1.xlsx", "a_b.xlsx", "_...xlsx", "x_.xlsx"});
  CHECK(file_names(projects({"P"}), Format::table) == Names{"P.txt"});
}

TEST_CASE("no two files have one name, and none is the index") {
  CHECK(file_names(projects({"P/1", "P:1", "P_1 (2)"}), Format::pdf) ==
        Names{"P_1.pdf", "P_1 (2).pdf", "P_1 (2) (2).pdf"});
  CHECK(file_names(projects({"index"}), Format::csv) == Names{"index (2).csv"});
}

TEST_CASE("all files appear with the index, or none where one cannot be made") {
  const test::ScratchFolder folder;
  CommandLine line;
  line.output = folder.path("out");
  const auto made = projects({"A", "B"});
  const auto index = [](const Names& names) { return names[0] + "," + names[1]; };
  const Console console(Language::english, false);
  const EachFile good{
      Format::json, [](const Assessment& a) { return Result<std::string>(a.form.project); }, index};
  CHECK(write_each(line, made, good, console) == Exit::done);
  CHECK(folder.read("out/B.json") == "B");
  CHECK(folder.read("out/index.csv") == "A.json,B.json");
  line.output = folder.path("none");
  const EachFile bad{Format::json,
                     [](const Assessment& a) -> Result<std::string> {
                       if (a.form.project == "B") {
                         return failure(error("workbook_not_written", {}));
                       }
                       return a.form.project;
                     },
                     index};
  Exit exit = Exit::done;
  const std::string err =
      test::captured_errors([&] { exit = write_each(line, made, bad, console); });
  CHECK(exit == Exit::environment);
  CHECK(err.find("workbook_not_written") != std::string::npos);
  CHECK(folder.read("none/A.json").empty());
}
