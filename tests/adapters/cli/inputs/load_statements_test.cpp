#include "adapters/cli/inputs/load_statements.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

const std::vector<Form> kForms{{.project = "P", .indicators = {{.code = "P-01", .name = "培训"}}}};
const std::string kHeading = "project,indicator,date,kind,value,author\n";

LoadedStatements load_from(const test::ScratchFolder& folder,
                           std::initializer_list<const char*> names, bool forms_known = true) {
  std::vector<std::string> paths;
  for (const char* name : names) {
    paths.push_back(folder.path(name));
  }
  return load_statements(paths, {kForms, forms_known});
}

}  // namespace

TEST_CASE("statements of several files come in their order, their names as codes") {
  const test::ScratchFolder folder;
  folder.write("a.csv", kHeading + "P,培训,2024-06-30,reason,经费保障: 晚,\n");
  folder.write("b.csv", kHeading + "P,@goal,2024-06-30,claimed_value,已完成,\n");
  const auto merged = load_from(folder, {"a.csv", "b.csv"}).merged();
  CHECK(merged.problems.empty());
  REQUIRE(merged.value.size() == 2);
  CHECK(merged.value[0].indicator == "P-01");
  CHECK(merged.value[1].indicator == kGoal);
}

TEST_CASE("another kind of file, an unknown indicator and a bad value are faults of their file") {
  const test::ScratchFolder folder;
  folder.write("actuals.csv", "project,indicator,date,value\nP,P-01,2024-06-30,1\n");
  folder.write("bad.csv", kHeading + "P,P-09,2024-06-30,reason,晚,\nP,P-01,,likelihood,大概,\n");
  const auto loaded = load_from(folder, {"actuals.csv", "bad.csv", "missing.csv"});
  REQUIRE(loaded.files.size() == 3);
  CHECK(loaded.files[0].problems.at(0).code == "file_kind_unexpected");
  CHECK(test::faults(loaded.files[1].problems) ==
        std::vector<std::string>{"likelihood_unknown@3", "indicator_unknown@2"});
  CHECK(any_error(loaded.files[2].problems));
  CHECK_FALSE(loaded.merged().usable());
}

TEST_CASE("without forms a file is checked for what can be checked alone") {
  const test::ScratchFolder folder;
  folder.write("a.csv", kHeading + "P,P-09,2024-06-30,reason,晚,\n");
  const auto merged = load_from(folder, {"a.csv"}, false).merged();
  CHECK(merged.problems.empty());
  CHECK(merged.value.empty());
}
