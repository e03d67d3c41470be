#include "adapters/cli/many/report_of_many.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao::test;

namespace {

constexpr const char* kTargets =
    "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n"
    "A,A-01,产出指标,数量指标,培训人次,sum,≥100人次,≥200人次,100\n"
    "B,B-01,产出指标,数量指标,巡查次数,sum,≥5次,≥10次,100\n";
constexpr const char* kFigures =
    "project,indicator,date,value\n"
    "A,A-01,2024-03-15,120人次\n"
    "A,A-01,2024-09-15,30人次\n";
constexpr const char* kProjects =
    "project,year,name,department,unit,type\n"
    "A,2024,培训,人社局,培训科,经常性\n"
    "B,2024,巡查,城管局,巡查队,一次性\n";

/// Two projects in files.
struct Scene {
  Scene() {
    folder.write("targets.csv", kTargets);
    folder.write("actuals.csv", kFigures);
    folder.write("projects.csv", kProjects);
  }

  CapturedRun run(const std::string& form, const std::string& day,
                  const std::vector<std::string>& more) const {
    std::vector<std::string> arguments{"report",
                                       "--form",
                                       form,
                                       "--targets",
                                       folder.path("targets.csv"),
                                       folder.path("projects.csv"),
                                       "--actuals",
                                       folder.path("actuals.csv"),
                                       "--as-of",
                                       day};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return captured_run(arguments);
  }

  ScratchFolder folder{};
};

}  // namespace

TEST_CASE("reminders: who has not reported what, as CSV") {
  const Scene scene;
  const CapturedRun june = scene.run("reminders", "2024-06-30", {"--format", "csv"});
  REQUIRE(june.status == 0);
  CHECK(june.out ==
        "department,unit,project,name,indicator,indicator_name,owed,reason,last_figure\n"
        "人社局,培训科,A,培训,A-01,培训人次,likelihood,,2024-03-15\n"
        "城管局,巡查队,B,巡查,B-01,巡查次数,figure,,\n"
        "城管局,巡查队,B,巡查,B-01,巡查次数,likelihood,,\n");
}

TEST_CASE("reminders and portfolio in every format that is written") {
  const Scene scene;
  for (const auto* form : {"reminders", "portfolio"}) {
    CAPTURE(form);
    const auto written = [&](const std::string& name) {
      REQUIRE(scene.run(form, "2024-12-31", {"-o", scene.folder.path(name)}).status == 0);
      return scene.folder.read(name);
    };
    CHECK(written("f.xlsx").starts_with("PK"));
    CHECK(written("f.docx").starts_with("PK"));
    CHECK(written("f.pdf").starts_with("%PDF"));
    CHECK(written("f.html").starts_with("<!DOCTYPE html>"));
    CHECK(written("f.json").starts_with("{"));
    CHECK(written("f.txt").find("人社局") != std::string::npos);
    CHECK(written("f.csv").find("人社局") != std::string::npos);
  }
}

TEST_CASE("portfolio: totals with their coverage") {
  const Scene scene;
  const CapturedRun csv = scene.run("portfolio", "2024-12-31", {"--format", "csv"});
  REQUIRE(csv.status == 0);
  CHECK(csv.out.find("\nall,,,2,1,1,2,0,1,1,0,200,100,75.00,75.00,0,,,\n") != std::string::npos);
  CHECK(csv.out.find("\nunit,城管局,巡查队,1,0,1,1,0,0,1,0,100,0,0.00,,0,,,\n") !=
        std::string::npos);
  CHECK(csv.out.find("\ntype,经常性,,1,1,0,") != std::string::npos);
}

TEST_CASE("portfolio: the year before stands beside it at the same day, where comparable") {
  const Scene scene;
  scene.folder.write(
      "earlier.csv",
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight,year\n"
      "A,A-01,产出指标,数量指标,培训人次,sum,≥100人次,≥200人次,100,2023\n");
  const std::string before = scene.folder.path("2023");
  REQUIRE(std::filesystem::create_directory(before));
  std::filesystem::rename(scene.folder.path("earlier.csv"), before + "/targets.csv");
  scene.folder.write("2023/actuals.csv",
                     "project,indicator,date,value\nA,A-01,2023-05-10,50人次\n"
                     "A,A-01,2023-10-10,150人次\n");
  const auto text = [&](const std::string& day) {
    const CapturedRun run = scene.run("portfolio", day, {"--history", before, "--lang", "en"});
    REQUIRE(run.status == 0);
    return run.out;
  };
  CHECK(text("2024-12-31").find("1 of 2 projects have an earlier year, 1 of them") !=
        std::string::npos);
  CHECK(text("2024-12-31").find("100.00 then, 75.00 now") != std::string::npos);
  CHECK(text("2024-06-30").find("50.00 then, 100.00 now") != std::string::npos);
}

TEST_CASE("portfolio: rows of an earlier year in the same files are the year before") {
  const Scene scene;
  scene.folder.write(
      "targets.csv",
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight,year\n"
      "A,A-01,产出指标,数量指标,培训人次,sum,≥100人次,≥200人次,100,2023\n"
      "A,A-01,产出指标,数量指标,培训人次,sum,≥100人次,≥200人次,100,2024\n");
  scene.folder.write("actuals.csv",
                     "project,indicator,date,value\nA,A-01,2023-10-10,100人次\n"
                     "A,A-01,2024-10-10,150人次\n");
  scene.folder.write("projects.csv", "project,name,department,unit\nA,培训,人社局,科\n");
  const CapturedRun run = scene.run("portfolio", "2024-12-31", {"--lang", "en"});
  REQUIRE(run.status == 0);
  CHECK(run.out.find("50.00 then, 75.00 now") != std::string::npos);
}

TEST_CASE("one report of many projects goes without --each and svg, and faults end it") {
  const Scene scene;
  CHECK(scene.run("reminders", "2024-06-30", {"--each", "-o", scene.folder.path("r")}).status == 2);
  CHECK(scene.run("portfolio", "2024-06-30", {"--format", "svg"}).status == 2);
  CHECK(scene.run("portfolio", "2024-06-30", {"--rules", "no-such-book"}).status != 0);
  scene.folder.write("targets.csv", "project,indicator\nA,\n");
  CHECK(scene.run("portfolio", "2024-06-30", {}).status == 3);
}
