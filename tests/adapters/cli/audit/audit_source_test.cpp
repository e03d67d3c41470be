#include "adapters/cli/audit/audit_source.h"

#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

constexpr const char* kTargets =
    "project,indicator,level1,level2,name,measure,full_year_target,weight\n"
    "P,1,产出指标,数量指标,培训人次,sum,≥100人次,100\n";

CommandLine parsed(const std::vector<std::string>& arguments) {
  return parse_command_line(arguments).value();
}

}  // namespace

TEST_CASE("plain files with a day are a source, projects.csv beside the targets") {
  const test::ScratchFolder folder;
  const std::string targets = folder.write("targets.csv", kTargets);
  const std::string headers =
      folder.write("projects.csv",
                   "project,name,department,unit,type,long_term_goal,annual_goal\nP,,财政局,,,,\n");
  const auto source = audit_source(
      parsed({"audit", "--targets", targets, "--targets", headers, "--as-of", "2024-12-31"}));
  REQUIRE(source.has_value());
  REQUIRE(source->has_value());
  CHECK((*source)->inputs.targets.size() == 1);
  CHECK((*source)->inputs.headers.size() == 1);
  CHECK_FALSE((*source)->store.has_value());
  CHECK_FALSE(audit_source(parsed({"audit", "--targets", targets}))->has_value());
  CHECK_FALSE(audit_source(parsed({"audit", "--targets", targets, "--as-of", "2024-12-31",
                                   "--project", "P"}))
                  ->has_value());
}

TEST_CASE("targets that state courses need a day; a year alone is not enough") {
  const test::ScratchFolder folder;
  const std::string targets = folder.write("targets.csv", kTargets);
  const std::string headers = folder.write(
      "projects.csv",
      "project,name,department,unit,type,long_term_goal,annual_goal,year\nP,,,,,,,2024\n");
  CHECK(audit_source(parsed({"audit", "--targets", targets, "--year", "2024"}))->has_value());
  const std::vector<std::string> dated{"audit", "--targets", targets, "--targets", headers};
  std::vector<std::string> by_year = dated;
  by_year.insert(by_year.end(), {"--year", "2024"});
  std::vector<std::string> by_day = dated;
  by_day.insert(by_day.end(), {"--as-of", "2024-12-31"});
  CHECK_FALSE(audit_source(parsed(by_year))->has_value());
  CHECK(audit_source(parsed(by_day))->has_value());
}

TEST_CASE("a store with more than pages is no source, and one that is not there is a fault") {
  const test::ScratchFolder folder;
  const std::string targets = folder.write("targets.csv", kTargets);
  const std::string path = folder.path("office.db");
  REQUIRE(test::captured_run({"store", "init", path}).status == 0);
  REQUIRE(test::captured_run({"import", "targets", targets, "--store", path}).status == 0);
  const auto by_row = audit_source(parsed({"audit", "--store", path, "--as-of", "2024-12-31"}));
  REQUIRE(by_row.has_value());
  CHECK_FALSE(by_row->has_value());
  CHECK_FALSE(
      audit_source(parsed({"audit", "--store", folder.path("none.db"), "--as-of", "2024-12-31"}))
          .has_value());
}
