#include <doctest/doctest.h>

#include <filesystem>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao::test;

namespace {

const std::string kSample = source_path("data/samples/lianyungang-2024");

std::vector<std::string> job(std::vector<std::string> more, const std::string& form = "deviation",
                             const std::string& day = "2024-12-31") {
  std::vector<std::string> arguments{"report",
                                     "--form",
                                     form,
                                     "--targets",
                                     kSample + "/interchange/targets.csv",
                                     "--actuals",
                                     kSample + "/interchange/actuals.csv",
                                     "--as-of",
                                     day};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return arguments;
}

}  // namespace

TEST_CASE("the ending of -o picks the format") {
  const ScratchFolder folder;
  REQUIRE(captured_run(job({"-o", folder.path("r.html")})).status == 0);
  REQUIRE(captured_run(job({"-o", folder.path("r.json")})).status == 0);
  REQUIRE(captured_run(job({"-o", folder.path("r.csv")})).status == 0);
  REQUIRE(captured_run(job({"-o", folder.path("r.txt")})).status == 0);
  CHECK(folder.read("r.html").starts_with("<!DOCTYPE html>"));
  CHECK(folder.read("r.json").starts_with("{"));
  CHECK(folder.read("r.csv").starts_with("project,indicator,status,"));
  CHECK(folder.read("r.txt").find("92.98") != std::string::npos);
}

TEST_CASE("--each writes one report a project and an index") {
  const ScratchFolder folder;
  REQUIRE(captured_run(job({"--each", "-o", folder.path("reports")})).status == 0);
  CHECK(std::filesystem::exists(folder.path("reports/LYG-2024-001.html")));
  CHECK(folder.read("reports/index.csv").find("LYG-2024-001,92.98") != std::string::npos);
  CHECK(captured_run(job({"--each"})).status == 2);
}

TEST_CASE("官方表按扩展名写成工作簿、Word、PDF、网页、文本和 JSON") {
  const ScratchFolder folder;
  for (const auto* form : {"monitoring", "self-evaluation", "transfer", "deviation"}) {
    CAPTURE(form);
    const auto written = [&](const std::string& name) {
      REQUIRE(captured_run(job({"-o", folder.path(name)}, form)).status == 0);
      return folder.read(name);
    };
    CHECK(written("f.xlsx").starts_with("PK"));
    CHECK(written("f.docx").starts_with("PK"));
    CHECK(written("f.pdf").starts_with("%PDF"));
    CHECK(written("f.html").starts_with("<!DOCTYPE html>"));
    CHECK(written("f.json").starts_with("{"));
    CHECK(written("f.txt").find("社区矫正") != std::string::npos);
  }
}

TEST_CASE("without -o an official form is a table on the terminal, in the period of the day") {
  const auto june = captured_run(job({}, "monitoring", "2024-06-30"));
  CHECK(june.status == 0);
  CHECK(june.out.find("项目支出绩效目标执行监控表") != std::string::npos);
  CHECK(june.out.find("1-6月执行情况") != std::string::npos);
  CHECK(june.out.find("得分") == std::string::npos);
  const auto july = captured_run(job({}, "monitoring", "2024-07-31"));  // no milestone's day
  CHECK(july.status == 0);
  CHECK(july.out.find("1-7月执行情况") != std::string::npos);
}

TEST_CASE("the self-evaluation has the score of the year's end and before it is a draft") {
  CHECK(captured_run(job({"--rules", "jiangsu-form"}, "self-evaluation")).out.find("92.98") !=
        std::string::npos);
  CHECK(captured_run(job({}, "self-evaluation")).out.find("试算稿") == std::string::npos);
  CHECK(captured_run(job({}, "self-evaluation", "2024-06-30")).out.find("阶段试算稿") !=
        std::string::npos);
}

TEST_CASE("what the unit said comes from --statements and nowhere else") {
  const ScratchFolder folder;
  const std::string said = folder.write("statements.csv",
                                        "project,indicator,date,kind,value\n"
                                        "LYG-2024-001,LYG-2024-001-25,2024-06-30,forecast,42件\n");
  CHECK(captured_run(job({"--statements", said}, "monitoring", "2024-06-30")).out.find("42件") !=
        std::string::npos);
  CHECK(captured_run(job({}, "monitoring", "2024-06-30")).out.find("42件") == std::string::npos);
}

TEST_CASE("an official form has no CSV, and no ending that is not written") {
  CHECK(captured_run(job({"--format", "csv"}, "monitoring")).status == 2);
  CHECK(captured_run(job({"--format", "csv"}, "monitoring")).err.find("form_has_no_csv") !=
        std::string::npos);
  const ScratchFolder folder;
  const auto doc = captured_run(job({"-o", folder.path("f.doc")}, "monitoring"));
  CHECK(doc.status == 2);
  CHECK(doc.err.find("output_ending_not_written") != std::string::npos);
  CHECK(folder.entries() == 0);
}

TEST_CASE("--each writes one official form a project, as a workbook unless told otherwise") {
  const ScratchFolder folder;
  REQUIRE(captured_run(job({"--each", "-o", folder.path("a")}, "monitoring")).status == 0);
  CHECK(folder.read("a/LYG-2024-001.xlsx").starts_with("PK"));
  CHECK(folder.read("a/index.csv") ==
        "project,name,file,indicators,without_figure,statements\n"
        "LYG-2024-001,,LYG-2024-001.xlsx,35,0,0\n");
  REQUIRE(
      captured_run(job({"--each", "--format", "pdf", "-o", folder.path("b")}, "transfer")).status ==
      0);
  CHECK(folder.read("b/LYG-2024-001.pdf").starts_with("%PDF"));
}

TEST_CASE("projects whose codes make one file name get files of their own") {
  const ScratchFolder folder;
  const std::string targets = folder.write(
      "targets.csv",
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n"
      "P/1,A,产出指标,数量指标,甲,last,≥1件,≥2件,100\n"
      "P:1,B,产出指标,数量指标,乙,last,≥1件,≥2件,100\n");
  REQUIRE(captured_run({"report", "--form", "transfer", "--targets", targets, "--as-of",
                        "2024-12-31", "--each", "--format", "json", "-o", folder.path("out")})
              .status == 0);
  CHECK(folder.read("out/P_1.json").find("甲") != std::string::npos);
  CHECK(folder.read("out/P_1 (2).json").find("乙") != std::string::npos);
  CHECK(folder.read("out/index.csv").find("P_1 (2).json") != std::string::npos);
}

TEST_CASE("forms without points need no weights, others do") {
  const ScratchFolder folder;
  const std::string targets = folder.write(
      "targets.csv",
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n"
      "P,A,产出指标,数量指标,甲,last,≥1件,≥2件,60\n");
  const auto status = [&](const std::string& kind) {
    return captured_run({"report", "--form", kind, "--targets", targets, "--as-of", "2024-06-30"})
        .status;
  };
  CHECK(status("monitoring") == 0);
  CHECK(status("transfer") == 0);
  CHECK(status("self-evaluation") == 3);  // 60 points of 100
}

TEST_CASE("several projects in one file are several forms") {
  const ScratchFolder folder;
  const std::string targets = folder.write(
      "targets.csv",
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n"
      "P-1,A,产出指标,数量指标,甲,last,≥1件,≥2件,100\n"
      "P-2,B,产出指标,数量指标,乙,last,≥1件,≥2件,100\n");
  const auto run = captured_run({"report", "--form", "monitoring", "--targets", targets, "--as-of",
                                 "2024-06-30", "--format", "json"});
  CHECK(run.status == 0);
  CHECK(run.out.find("\"subject\": \"P-1\"") < run.out.find("\"subject\": \"P-2\""));
}

TEST_CASE("the same report twice is the same bytes") {
  const std::string first = captured_run(job({"--format", "html"})).out;
  CHECK(first.size() > 1000);
  CHECK(captured_run(job({"--format", "html"})).out == first);
}

TEST_CASE("an English report has no Chinese headings") {
  const auto run = captured_run(job({"--lang", "en"}));
  CHECK(run.status == 0);
  CHECK(run.out.find("得分") == std::string::npos);
  CHECK(run.out.find("92.98") != std::string::npos);
}

TEST_CASE("--project keeps one project, and an unknown one is bad input") {
  CHECK(captured_run(job({"--project", "LYG-2024-001"})).status == 0);
  CHECK(captured_run(job({"--project", "LYG-2024-002"})).status == 3);
}

TEST_CASE("--lights picks the preset by name or file and an unknown one is bad input") {
  const auto june = [](std::vector<std::string> more) {
    std::vector<std::string> arguments = job(std::move(more));
    arguments[8] = "2024-06-30";
    return captured_run(arguments);
  };
  CHECK(june({}).out.find("vendor-default") != std::string::npos);
  const auto sichuan = june({"--lights", "sichuan-2025"});
  CHECK(sichuan.status == 0);
  CHECK(sichuan.out.find("sichuan-2025") != std::string::npos);
  CHECK(june({"--lights", source_path("data/lights/vendor-v2.toml")}).out.find("vendor-v2") !=
        std::string::npos);
  const auto unknown = june({"--lights", "vendor"});
  CHECK(unknown.status == 3);
  CHECK(unknown.err.find("unknown_lights") != std::string::npos);
}

TEST_CASE("an .svg has the pictures alone") {
  const ScratchFolder folder;
  std::vector<std::string> arguments = job({"-o", folder.path("r.svg")});
  arguments[8] = "2024-06-30";
  REQUIRE(captured_run(arguments).status == 0);
  const std::string svg = folder.read("r.svg");
  CHECK(svg.starts_with("<svg xmlns="));
  CHECK(svg.find("picture curve") != std::string::npos);
}

TEST_CASE("a month plan of the mapping is what the forecast goes by") {
  const ScratchFolder folder;
  const std::string map =
      folder.write("m.toml",
                   "[[plan]]\nindicator = 'LYG-2024-001-12'\n"
                   "steps = [{ month = 6, percent = 20 }, { month = 12, percent = 100 }]\n");
  std::vector<std::string> arguments = job({"--map", map, "--format", "json"});
  arguments[8] = "2024-06-30";
  const auto run = captured_run(arguments);
  CHECK(run.status == 0);
  CHECK(run.out.find("\"method\": \"month_plan\"") != std::string::npos);
}
