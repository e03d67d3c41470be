#include "adapters/files/inputs.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

namespace duibiao {
namespace {

Read<std::vector<std::string>> expand(std::vector<std::string> paths) {
  return expand_inputs(paths);
}

}  // namespace

TEST_CASE("a folder stands for its tables, workbooks and documents, sorted by bytes") {
  const test::ScratchFolder folder;
  for (const char* name : {"b.csv", "a.txt", "Z.CSV", "支出.csv", "x.jpg", ".hidden.csv", "csv"}) {
    folder.write(name, "x");
  }
  std::filesystem::create_directory(folder.path("deep.csv"));
  folder.write("deep.csv/inside.csv", "x");
  const auto inputs = expand({folder.path()});
  CHECK(inputs.value == std::vector<std::string>{folder.path("Z.CSV"), folder.path("a.txt"),
                                                 folder.path("b.csv"), folder.path("支出.csv")});
}

TEST_CASE("every other file of a folder is passed over with a warning that names it, once") {
  const test::ScratchFolder folder;
  for (const char* name : {"a.csv", "x.xml", "csv", "图.PNG", ".hidden.xml"}) {
    folder.write(name, "x");
  }
  std::filesystem::create_directory(folder.path("deep"));
  const auto inputs = expand({folder.path(), folder.path()});
  CHECK(inputs.value == std::vector<std::string>{folder.path("a.csv")});
  std::vector<std::string> passed_over;
  for (const Problem& problem : inputs.problems) {
    if (problem.code == "file_passed_over") {
      passed_over.push_back(problem.where.file);
    }
  }
  CHECK(passed_over ==
        std::vector<std::string>{folder.path("csv"), folder.path("x.xml"), folder.path("图.PNG")});
  CHECK(inputs.usable());
  CHECK(test::all_spoken(inputs.problems));
}

TEST_CASE("a file that is named itself is not passed over in its folder, before it or after it") {
  const test::ScratchFolder folder;
  folder.write("a.csv", "x");
  const std::string form = folder.write("form.md", "x");
  CHECK(expand({folder.path(), form}).problems.empty());
  CHECK(expand({form, folder.path()}).problems.empty());
  CHECK(test::faults(expand({folder.path()}).problems) ==
        std::vector<std::string>{"file_passed_over@0"});
}

TEST_CASE("a folder of nothing but other files is an error, with each of them named") {
  const test::ScratchFolder folder;
  folder.write("x.png", "x");
  CHECK(test::faults(expand({folder.path()}).problems) ==
        std::vector<std::string>{"folder_without_files@0", "file_passed_over@0"});
}

TEST_CASE("office files of a folder are read, whatever their format") {
  const test::ScratchFolder folder;
  std::vector<std::string> expected;
  for (const char* name : {"a.DOC", "b.docx", "c.et", "d.ods", "e.pdf", "f.rtf", "g.wps", "h.xls",
                           "i.xlsm", "j.xlsx"}) {
    expected.push_back(folder.write(name, "x"));
  }
  CHECK(expand({folder.path()}).value == expected);
}

TEST_CASE("a named file is itself whatever its ending, in the order given, even if it is missing") {
  const test::ScratchFolder folder;
  const std::string form = folder.write("form.md", "x");
  const std::string missing = folder.path("missing.csv");
  CHECK(expand({missing, form}).value == std::vector<std::string>{missing, form});
}

TEST_CASE("a file reached twice is taken once, with a warning") {
  const test::ScratchFolder folder;
  const std::string file = folder.write("a.csv", "x");
  const auto inputs = expand({file, folder.path(), folder.path("./a.csv")});
  CHECK(inputs.value == std::vector<std::string>{file});
  CHECK(test::faults(inputs.problems) ==
        std::vector<std::string>{"file_named_twice@0", "file_named_twice@0"});
  CHECK(inputs.usable());
  CHECK(test::all_spoken(inputs.problems));
}

TEST_CASE("a folder without input files is an error that names it, the other inputs are kept") {
  const test::ScratchFolder empty;
  const test::ScratchFolder full;
  const std::string file = full.write("a.csv", "x");
  const auto inputs = expand({empty.path(), full.path()});
  CHECK(inputs.value == std::vector<std::string>{file});
  REQUIRE(test::faults(inputs.problems) == std::vector<std::string>{"folder_without_files@0"});
  CHECK(inputs.problems[0].where.file == empty.path());
  CHECK(test::all_spoken(inputs.problems));
}

}  // namespace duibiao

TEST_CASE("a folder also stands for the files that are asked for") {
  const duibiao::test::ScratchFolder folder;
  folder.write("a.csv", "");
  folder.write("b.dat", "");
  folder.write("c.dat", "");
  const std::vector<std::string> paths{folder.path()};
  const auto read = duibiao::expand_inputs(
      paths, [](const std::string& path) { return path.ends_with("/b.dat"); });
  CHECK(read.value == std::vector<std::string>{folder.path("a.csv"), folder.path("b.dat")});
  REQUIRE(read.problems.size() == 1);
  CHECK(read.problems[0].where.file == folder.path("c.dat"));
}
