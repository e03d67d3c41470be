#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao::test;
using nlohmann::json;

namespace {

const std::string kSample = source_path("data/samples/lianyungang-2024");

using Arguments = std::vector<std::string>;

Arguments with(Arguments job, const Arguments& more) {
  job.insert(job.end(), more.begin(), more.end());
  return job;
}

/// The sample form alone.
Arguments form_job(const Arguments& more = {}) {
  return with({"audit", "--targets", kSample + "/targets/target-form.txt", "--project",
               "LYG-2024-001", "--year", "2024"},
              more);
}

std::set<std::string> ids(const json& list) {
  std::set<std::string> found;
  for (const json& one : list) {
    found.insert(one.at("id").get<std::string>());
  }
  return found;
}

json findings_of(const Arguments& job) {
  const CapturedRun run = captured_run(with(job, {"--format", "json"}));
  CAPTURE(run.err);
  CHECK(run.status == 0);
  return json::parse(run.out);
}

}  // namespace

TEST_CASE("audit: the sample form has findings, passes and checks that could not be judged") {
  const json read = findings_of(form_job());
  const auto found = ids(read.at("findings"));
  for (const std::string id : {"T02", "T04", "T15", "T20", "T36"}) {
    CHECK_MESSAGE(found.contains(id), id);
  }
  for (const std::string id : {"T03", "T05", "T08", "T37"}) {
    CHECK_MESSAGE(!found.contains(id), id);
  }
  CHECK(ids(read.at("not_judged")).contains("X01"));
  CHECK(ids(read.at("not_judged")).contains("T21"));
}

TEST_CASE("audit: --fail-on ends with 1 where there is such a finding, and only there") {
  CHECK(captured_run(form_job()).status == 0);
  CHECK(captured_run(form_job({"--fail-on", "error"})).status == 1);
  CHECK(captured_run(form_job({"--fail-on", "warning"})).status == 1);
  CHECK(captured_run(form_job({"--fail-on", "T15"})).status == 1);
  CHECK(captured_run(form_job({"--fail-on", "T03", "T08"})).status == 0);
  CHECK(captured_run(form_job({"--fail-on", "T99"})).status == 2);
}

TEST_CASE("audit: an answer sets a finding aside to its last day and then it comes back") {
  const ScratchFolder folder;
  const auto answer = [&](const std::string& id, const std::string& until) {
    return folder.write("answers.toml",
                        "[[suppress]]\nid = \"" + id +
                            "\"\nreason = \"模板要求\"\nowner = \"绩效科\"\nuntil = " + until +
                            "\n");
  };
  const auto t15 = [&](const std::string& file) {
    return ids(findings_of(form_job({"--suppressions", file})).at("findings")).contains("T15");
  };
  CHECK_FALSE(t15(answer("T15", "2024-12-31")));
  CHECK(t15(answer("T15", "2024-12-30")));
  const std::string stands = answer("T15", "2024-12-31");
  CHECK(captured_run(form_job({"--suppressions", stands, "--fail-on", "T15"})).status == 0);
  const CapturedRun shown = captured_run(form_job({"--suppressions", stands}));
  CHECK(shown.out.find("模板要求") != std::string::npos);  // the finding stays visible
  const CapturedRun wrong = captured_run(form_job({"--suppressions", answer("T99", "2024-12-31")}));
  CHECK(wrong.status == 3);
  CHECK(wrong.err.find("answers.toml:2") != std::string::npos);
}

TEST_CASE("audit: files and a store of them have the same findings") {
  const ScratchFolder folder;
  const std::string store = folder.path("office.db");
  const std::string targets = kSample + "/interchange/targets.csv";
  const std::string actuals = kSample + "/interchange/actuals.csv";
  REQUIRE(captured_run({"store", "init", store}).status == 0);
  REQUIRE(captured_run({"import", "targets", targets, "--year", "2024", "--store", store}).status ==
          0);
  REQUIRE(captured_run({"import", "actuals", actuals, "--as-of", "2024-12-31", "--store", store})
              .status == 0);
  const json files =
      findings_of({"audit", "--targets", targets, "--actuals", actuals, "--as-of", "2024-12-31"});
  const json stored = findings_of({"audit", "--store", store, "--as-of", "2024-12-31"});
  const auto told = [](const json& read) {
    std::set<std::string> all;
    for (const json& one : read.at("findings")) {
      all.insert(one.at("id").get<std::string>() + one.at("indicator").get<std::string>() +
                 one.at("message").get<std::string>());
    }
    return all;
  };
  CHECK(told(files) == told(stored));
  CHECK(files.at("not_judged") == stored.at("not_judged"));
}

TEST_CASE("audit: every format goes where it is asked for, and CSV into a folder with its tables") {
  const ScratchFolder folder;
  for (const std::string name : {"a.json", "a.sarif", "a.xml", "a.html", "a.csv", "a.txt"}) {
    CHECK(captured_run(form_job({"-o", folder.path(name)})).status == 0);
    CHECK_MESSAGE(!folder.read(name).empty(), name);
  }
  CHECK(json::parse(folder.read("a.sarif")).at("version") == "2.1.0");
  CHECK(folder.read("a.xml").starts_with("<?xml"));
  CHECK(folder.read("a.html").starts_with("<!DOCTYPE html>"));
  REQUIRE(captured_run(form_job({"--format", "csv", "-o", folder.path("csv")})).status == 0);
  CHECK(folder.read("csv/findings.csv") == folder.read("a.csv"));
  CHECK(folder.read("csv/not_judged.csv").find("X01") != std::string::npos);
  CHECK_FALSE(folder.read("csv/checks.csv").empty());
  CHECK_FALSE(folder.read("csv/departments.csv").empty());
}

TEST_CASE("audit: --explain tells of one check or of all, and of no other") {
  const CapturedRun one = captured_run({"audit", "--explain", "T15", "--lang", "en"});
  CHECK(one.status == 0);
  CHECK(one.out.starts_with("T15"));
  const CapturedRun all = captured_run({"audit", "--explain", "all"});
  CHECK(std::ranges::count(all.out, '\n') > 63);
  CHECK(captured_run({"audit", "--explain", "T99"}).status == 2);
}

TEST_CASE("audit: without a day, a year or a course there is nothing to date it by") {
  const CapturedRun run =
      captured_run({"audit", "--targets", kSample + "/interchange/targets.csv"});
  CHECK(run.status != 0);
  CHECK(run.err.find("as_of_missing") != std::string::npos);
  CHECK(captured_run({"audit", "--year", "2024"}).status == 2);
}
