#include "adapters/cli/many/reminders_command.h"

#include <doctest/doctest.h>

#include "tests/support/portfolio/report_of_many.h"

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
    return report_of_many(folder, form, day, more);
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
        "人社局,培训科,A,培训,A-01,培训人次,progress,,2024-03-15\n"
        "人社局,培训科,A,培训,A-01,培训人次,likelihood,,2024-03-15\n"
        "人社局,培训科,A,培训,A-01,培训人次,forecast,,2024-03-15\n"
        "城管局,巡查队,B,巡查,B-01,巡查次数,figure,,\n"
        "城管局,巡查队,B,巡查,B-01,巡查次数,likelihood,,\n"
        "城管局,巡查队,B,巡查,B-01,巡查次数,forecast,,\n");
}

TEST_CASE("reminders in every format that is written") {
  const Scene scene;
  const auto written = [&](const std::string& name) {
    REQUIRE(scene.run("reminders", "2024-12-31", {"-o", scene.folder.path(name)}).status == 0);
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

TEST_CASE("one report of many projects goes without --each and svg, and faults end it") {
  const Scene scene;
  CHECK(scene.run("reminders", "2024-06-30", {"--each", "-o", scene.folder.path("r")}).status == 2);
  CHECK(scene.run("portfolio", "2024-06-30", {"--format", "svg"}).status == 2);
  CHECK(scene.run("portfolio", "2024-06-30", {"--rules", "no-such-book"}).status != 0);
  scene.folder.write("targets.csv", "project,indicator\nA,\n");
  CHECK(scene.run("portfolio", "2024-06-30", {}).status == 3);
}
