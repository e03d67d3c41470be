#include <doctest/doctest.h>

#include <filesystem>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao::test;

namespace {

const std::string kSample = source_path("data/samples/lianyungang-2024");

std::vector<std::string> job(std::vector<std::string> more) {
  std::vector<std::string> arguments{"report",
                                     "--form",
                                     "deviation",
                                     "--targets",
                                     kSample + "/interchange/targets.csv",
                                     "--actuals",
                                     kSample + "/interchange/actuals.csv",
                                     "--as-of",
                                     "2024-12-31"};
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
