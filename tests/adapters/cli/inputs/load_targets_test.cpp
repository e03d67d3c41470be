#include "adapters/cli/inputs/load_targets.h"

#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

const std::string kHead =
    "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n";

AssessOptions options() {
  AssessOptions options;
  options.as_of = *make_date(2024, 6, 30);
  return options;
}

LoadedTargets load(const std::vector<std::string>& paths) {
  return load_targets(paths, "P-GIVEN", options());
}

}  // namespace

TEST_CASE("forms come from text forms and tables alike, in the order of the files") {
  const test::ScratchFolder folder;
  const auto loaded =
      load({test::source_path("data/samples/lianyungang-2024/targets/target-form.txt"),
            folder.write("t.csv", kHead + "P1,P1-01,产出指标,数量指标,人次,last,≥1,≥2,100\n")});
  const auto forms = loaded.merged();
  REQUIRE(forms.usable());
  REQUIRE(forms.value.size() == 2);
  CHECK(forms.value[0].project == "P-GIVEN");
  CHECK(forms.value[0].indicators.size() == 35);
  CHECK(forms.value[1].project == "P1");
}

TEST_CASE("projects.csv fills the headers of the forms beside it") {
  const test::ScratchFolder folder;
  const auto loaded =
      load({folder.write("projects.csv",
                         "project,year,name,department,unit,type,start,end,long_term_goal,"
                         "annual_goal\nP1,2023,某项目,某局,,,,,,\n"),
            folder.write("t.csv", kHead + "P1,P1-01,产出指标,数量指标,人次,last,≥1,≥2,100\n")});
  const auto forms = loaded.merged();
  REQUIRE(forms.usable());
  REQUIRE(forms.value.size() == 1);
  CHECK(forms.value[0].name == "某项目");
  CHECK(forms.value[0].course == calendar_year(2023));
}

TEST_CASE("a project in two files and a file of another kind are faults of the whole") {
  const test::ScratchFolder folder;
  const std::string rows = kHead + "P1,P1-01,产出指标,数量指标,人次,last,≥1,≥2,100\n";
  const auto twice = load({folder.write("a.csv", rows), folder.write("b.csv", rows)}).merged();
  CHECK_FALSE(twice.usable());
  CHECK(twice.problems.back().code == "project_in_two_files");
  const auto figures =
      load({folder.write("c.csv", "project,indicator,date,value\nP1,P1-01,2024-01-01,1\n")});
  CHECK(figures.merged().problems.front().code == "file_kind_unexpected");
}
