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
