#include "adapters/cli/inputs/load.h"

#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

const std::string kHead =
    "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n";
const std::string kTwoProjects = kHead +
                                 "P1,P1-01,产出指标,数量指标,人次,last,≥1,≥2,100\n"
                                 "P2,P2-01,产出指标,数量指标,人次,last,≥1,≥2,100\n";
const std::string kFigures =
    "project,indicator,date,value\nP1,P1-01,2024-06-30,1\nP2,P2-01,2024-06-30,2\n";

const std::string kSaid =
    "project,indicator,date,kind,value,author\n"
    "P1,P1-01,2024-06-30,likelihood,确定能,\nP2,P2-01,2024-06-30,likelihood,有可能,\n";

AssessOptions options() {
  AssessOptions options;
  options.as_of = *make_date(2024, 6, 30);
  return options;
}

}  // namespace

TEST_CASE("files give forms, figures and the state a report prints, --project keeps one project") {
  const test::ScratchFolder folder;
  CommandLine line;
  line.targets = {folder.write("t.csv", kTwoProjects)};
  line.actuals = {folder.write("a.csv", kFigures)};
  line.statements = {folder.write("s.csv", kSaid)};
  const auto all = load(line, options());
  REQUIRE(all.usable());
  CHECK(all.value.forms.size() == 2);
  CHECK(all.value.observations.size() == 2);
  CHECK(all.value.statements.size() == 2);
  CHECK(all.value.state.inputs.size() == 3);
  line.project = "P2";
  const auto one = load(line, options());
  REQUIRE(one.value.forms.size() == 1);
  CHECK(one.value.forms[0].project == "P2");
  CHECK(one.value.observations.size() == 1);
  CHECK(one.value.statements.size() == 1);
  line.project = "P3";
  CHECK(load(line, options()).problems.front().code == "project_not_among");
}

TEST_CASE("a store gives what stands in it, and its head as the state") {
  const test::ScratchFolder folder;
  const std::string store = folder.path("s.db");
  REQUIRE(test::captured_run({"store", "init", store}).status == 0);
  CommandLine line;
  line.store = store;
  CHECK(load(line, options()).problems.front().code == "nothing_to_assess");
  REQUIRE(test::captured_run(
              {"import", "targets", folder.write("t.csv", kTwoProjects), "--store", store})
              .status == 0);
  REQUIRE(
      test::captured_run({"import", "actuals", folder.write("a.csv", kFigures), "--store", store})
          .status == 0);
  REQUIRE(
      test::captured_run({"import", "statements", folder.write("s.csv", kSaid), "--store", store})
          .status == 0);
  const auto loaded = load(line, options());
  REQUIRE(loaded.usable());
  CHECK(loaded.value.forms.size() == 2);
  CHECK(loaded.value.observations.size() == 2);
  CHECK(loaded.value.statements.size() == 2);
  REQUIRE(loaded.value.state.inputs.size() == 1);
  CHECK(loaded.value.state.inputs[0].name == store + " #3");
  CHECK(loaded.value.state.inputs[0].sha256.size() == 64);
}
