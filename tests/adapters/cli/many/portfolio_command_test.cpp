#include "adapters/cli/many/portfolio_command.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "tests/support/portfolio/report_of_many.h"

using namespace duibiao::test;

namespace {

const std::string kHeading =
    "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight,year\n";

/// Two projects of two departments in two years, in one file each.
struct Files {
  Files() {
    std::string rows;
    for (const std::string year : {"2024", "2023"}) {
      for (const std::string project : {"P", "Q"}) {
        rows += project + ",1,产出指标,数量指标,培训人次,sum,≥50人次,≥100人次,60," + year + "\n";
        rows += project + ",2,满意度指标,服务对象满意度,满意度,last,,≥90%,40," + year + "\n";
      }
    }
    folder.write("targets.csv", kHeading + rows);
    folder.write("projects.csv",
                 "project,name,department,unit,type,long_term_goal,annual_goal\n"
                 "P,甲,教育局,一中,,,\nQ,乙,民政局,福利院,,,\n");
    folder.write("actuals.csv",
                 "project,indicator,date,value\n"
                 "P,1,2024-03-15,60人次\nP,1,2024-11-15,40人次\nP,2,2024-12-15,95%\n"
                 "Q,1,2024-03-15,25人次\n"
                 "P,1,2023-03-15,30人次\nP,1,2023-11-15,20人次\nP,2,2023-12-15,95%\n"
                 "P,@executed,2024-12-15,50元\nP,@budget_adjusted,2024-01-15,80元\n");
  }

  [[nodiscard]] CapturedRun run(const std::string& day,
                                const std::vector<std::string>& more) const {
    return report_of_many(folder, "portfolio", day, more);
  }

  ScratchFolder folder{};
};

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("many projects come as one report in every format") {
  const Files files;
  for (const auto* ending : {"xlsx", "docx", "pdf", "html", "json", "txt"}) {
    CAPTURE(ending);
    const std::string name = std::string("p.") + ending;
    const auto run = files.run("2024-12-31", {"-o", files.folder.path(name)});
    CHECK(run.status == 0);
    CHECK(files.folder.read(name).size() > 100);
  }
  CHECK(says(files.folder.read("p.json"), "教育局"));
  CHECK(says(files.folder.read("p.txt"), "2 个项目中 2 个有数据"));
}

TEST_CASE("a folder of CSV has one file a table") {
  const Files files;
  const std::string out = files.folder.path("out");
  REQUIRE(files.run("2024-12-31", {"--format", "csv", "-o", out}).status == 0);
  for (const auto* name : {"portfolio", "departments", "units", "levels", "families", "late_units",
                           "execution", "years"}) {
    CAPTURE(name);
    CHECK(std::filesystem::exists(out + "/" + name + ".csv"));
  }
  CHECK(says(files.folder.read("out/late_units.csv"), "民政局,福利院,1,1,2,1,50.00,2024-03-15"));
}

TEST_CASE("rows of an earlier year in the same files are compared on the same day of that year") {
  const Files files;
  const std::string out = files.folder.path("out");
  const auto run = files.run("2024-12-31", {"--format", "csv", "-o", out});
  REQUIRE(run.status == 0);
  CHECK_FALSE(says(run.err, "year_set_aside"));  // they are used
  const std::string years = files.folder.read("out/years.csv");
  // Both projects are known; P's two rows were judged in both years, Q's in neither.
  CHECK(says(years, "all,,2023,2,2,2,4,4,1,1,0,2,0,2,1,50.00,70.00,0,\n"));
  CHECK(says(years, "all,,2024,2,2,2,4,4,2,1,0,1,0,2,2,100.00,100.00,0,\n"));
  REQUIRE(files.run("2024-06-30", {"--format", "csv", "-o", out}).status == 0);
  // In June 60 and 30 of 50; the survey has no half-year value.
  CHECK(says(files.folder.read("out/years.csv"),
             "all,,2023,2,2,2,4,4,0,1,0,1,2,1,0,0.00,60.00,0,\n"));
}

TEST_CASE(
    "--history brings the earlier year from elsewhere, and is refused where it says nothing") {
  const Files files;
  std::filesystem::create_directory(files.folder.path("2023"));
  files.folder.write("2023/targets.csv",
                     kHeading + "P,1,产出指标,数量指标,培训人次,sum,,≥80人次,100,2023\n");
  files.folder.write("2023/actuals.csv", "project,indicator,date,value\nP,1,2023-05-15,80人次\n");
  const std::string out = files.folder.path("out");
  REQUIRE(
      files
          .run("2024-12-31", {"--history", files.folder.path("2023"), "--format", "csv", "-o", out})
          .status == 0);
  CHECK(says(files.folder.read("out/years.csv"),
             "all,,2023,2,1,1,4,1,1,0,0,0,0,1,1,100.00,100.00,0,\n"));
  auto other = files.run("2024-12-31", {"--history", files.folder.path("2023")});
  CHECK(other.status == 0);
  const auto refused =
      captured_run({"report", "--form", "deviation", "--targets", files.folder.path("targets.csv"),
                    "--history", files.folder.path("2023"), "--as-of", "2024-12-31"});
  CHECK(refused.status == 2);
  CHECK(says(refused.err, "history_not_used"));
}

TEST_CASE("what a portfolio cannot be is bad usage") {
  const Files files;
  CHECK(says(files.run("2024-12-31", {"--each", "-o", "x"}).err, "form_of_many"));
  CHECK(says(files.run("2024-12-31", {"--format", "svg"}).err, "form_of_many_has_no_svg"));
  CHECK(says(files.run("2024-12-31", {"--format", "csv"}).err, "portfolio_csv_needs_folder"));
  CHECK(says(files.run("2024-12-31", {"-o", "x.csv"}).err, "portfolio_csv_needs_folder"));
  CHECK(files.run("2024-12-31", {"--format", "svg"}).status == 2);
}

TEST_CASE("a faulty file is refused as a whole, with its place") {
  const Files files;
  files.folder.write("actuals.csv", "project,indicator,date,value\nP,1,2024-13-15,60人次\n");
  const auto run = files.run("2024-12-31", {});
  CHECK(run.status == 3);
  CHECK(run.out.empty());
  CHECK(says(run.err, "actuals.csv:2"));
}

TEST_CASE("a store gives the same totals as its files") {
  const Files files;
  const std::string db = files.folder.path("office.db");
  REQUIRE(captured_run({"store", "init", db}).status == 0);
  REQUIRE(captured_run({"import", "targets", files.folder.path("targets.csv"),
                        files.folder.path("projects.csv"), "--as-of", "2024-12-31", "--store", db})
              .status == 0);
  REQUIRE(captured_run({"import", "actuals", files.folder.path("actuals.csv"), "--as-of",
                        "2024-12-31", "--store", db})
              .status == 0);
  REQUIRE(files.run("2024-12-31", {"--format", "csv", "-o", files.folder.path("files")}).status ==
          0);
  REQUIRE(captured_run({"report", "--form", "portfolio", "--store", db, "--as-of", "2024-12-31",
                        "--format", "csv", "-o", files.folder.path("store")})
              .status == 0);
  for (const auto* name : {"portfolio", "departments", "units", "levels", "late_units"}) {
    CAPTURE(name);
    CHECK(files.folder.read(std::string("store/") + name + ".csv") ==
          files.folder.read(std::string("files/") + name + ".csv"));
  }
}
