// Every kind of bad input of the command line: each fault is named with file and line, the exit
// status is that of SPEC §9, and nothing is written or stored.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao::test;

namespace {

const std::string kTargetsHead =
    "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n";
const std::string kGoodTargets = kTargetsHead +
                                 "P1,P1-01,产出指标,数量指标,培训人次,last,≥40人次,≥85人次,60.00\n"
                                 "P1,P1-02,效益指标,社会效益,重新犯罪率,last,≤0.1%,≤0.1%,40.00\n";
const std::string kActualsHead = "project,indicator,date,value\n";
const std::string kGoodActuals = kActualsHead +
                                 "P1,P1-01,2024-06-30,44人次\n"
                                 "P1,P1-02,2024-06-30,3/3120\n";

struct Job {
  ScratchFolder folder{};
  CapturedRun run{};
  bool wrote = false;
};

/// Assesses the two texts; with a bad one nothing may be written.
void assess(Job& job, const std::string& targets, const std::string& actuals) {
  job.folder.write("targets.csv", targets);
  job.folder.write("actuals.csv", actuals);
  job.run = captured_run({"assess", "--targets", job.folder.path("targets.csv"), "--actuals",
                          job.folder.path("actuals.csv"), "--as-of", "2024-06-30", "--format",
                          "csv", "-o", job.folder.path("out")});
  job.wrote = std::filesystem::exists(job.folder.path("out"));
}

/// Bad input must end with 3, write nothing, and name `code` at `place` ("actuals.csv:3").
void check_refused(const Job& job, const std::string& place, const std::string& code) {
  CAPTURE(job.run.err);
  CHECK(job.run.status == 3);
  CHECK_FALSE(job.wrote);
  CHECK(job.run.err.find(code) != std::string::npos);
  CHECK(job.run.err.find(place) != std::string::npos);
}

struct BadFile {
  std::string what;
  std::string targets;
  std::string actuals;
  std::string place;
  std::string code;
};

const std::vector<BadFile>& bad_files() {
  static const std::vector<BadFile> all{
      {"a missing column", kGoodTargets, "project,indicator,value\nP1,P1-01,44人次\n",
       "actuals.csv:1", "column_missing"},
      {"an unknown project", kGoodTargets, kActualsHead + "P2,P1-01,2024-06-30,44人次\n",
       "actuals.csv:2", "project_unknown"},
      {"an unknown indicator", kGoodTargets, kActualsHead + "P1,P1-09,2024-06-30,44人次\n",
       "actuals.csv:2", "indicator_unknown"},
      {"a duplicate code", kGoodTargets + "P1,P1-01,效益指标,社会效益,另一个,last,≥1,≥1,0.00\n",
       kGoodActuals, "targets.csv:4", "indicator_twice"},
      {"an unreadable weight",
       kTargetsHead + "P1,P1-01,产出指标,数量指标,培训人次,last,≥40人次,≥85人次,一百\n",
       kActualsHead, "targets.csv:2", "weight_unreadable"},
      {"an unreadable date", kGoodTargets, kActualsHead + "P1,P1-01,2024年6月,44人次\n",
       "actuals.csv:2", "date_unreadable"},
      {"31 June", kGoodTargets, kActualsHead + "P1,P1-01,2024-06-31,44人次\n", "actuals.csv:2",
       "date_not_in_calendar"},
      {"an unknown measure",
       kTargetsHead + "P1,P1-01,产出指标,数量指标,培训人次,avg,≥40人次,≥85人次,100\n", kActualsHead,
       "targets.csv:2", "word_unknown"},
      {"invalid UTF-8", kGoodTargets, kGoodActuals + "P1,P1-01,2024-06-01,\xE4\xBA,\n",
       "actuals.csv:4", "malformed_utf8"},
      {"a NUL byte", kGoodTargets,
       kGoodActuals + "P1,P1-01,2024-06-01,4" + std::string(1, '\0') + "4\n", "actuals.csv:4",
       "nul_byte"},
      {"an unclosed quote", kGoodTargets, kGoodActuals + "P1,P1-01,2024-06-01,\"44人次\n",
       "actuals.csv:4", "unclosed_quote"},
      {"a 10 MB line", kGoodTargets,
       kGoodActuals + "P1,P1-01,2024-06-01," + std::string(10'000'000, '4') + "\n", "actuals.csv:4",
       "record_too_long"},
      {"an empty file", kGoodTargets, "", "actuals.csv", "empty_file"},
      {"weights that do not add up to 100",
       kTargetsHead + "P1,P1-01,产出指标,数量指标,培训人次,last,≥40人次,≥85人次,99.99\n",
       kActualsHead + "P1,P1-01,2024-06-30,44人次\n", "targets.csv:2", "weights_do_not_add_up"},
      {"weights on some rows only",
       kGoodTargets + "P1,P1-03,效益指标,社会效益,另一个,last,≥1,≥1,\n", kGoodActuals,
       "targets.csv:4", "weights_incomplete"},
  };
  return all;
}

}  // namespace

TEST_CASE("the good files are accepted: what follows is refused for its own fault") {
  Job job;
  assess(job, kGoodTargets, kGoodActuals);
  CAPTURE(job.run.err);
  CHECK(job.run.status == 0);
  CHECK(job.wrote);
}

TEST_CASE("every bad file is refused with file, line and code, and nothing is written") {
  for (const BadFile& bad : bad_files()) {
    CAPTURE(bad.what);
    Job job;
    assess(job, bad.targets, bad.actuals);
    check_refused(job, bad.place, bad.code);
  }
}

TEST_CASE("all faults are named at once, not only the first") {
  Job job;
  assess(job, kGoodTargets,
         kActualsHead + "P1,P1-01,2024-06-31,44\nP1,P1-09,2024-06-30,44\nP9,P1-01,2024-06-30,1\n");
  check_refused(job, "actuals.csv:2", "date_not_in_calendar");
  check_refused(job, "actuals.csv:3", "indicator_unknown");
  check_refused(job, "actuals.csv:4", "project_unknown");
}

TEST_CASE("mixed units are no fault of the file: the indicator is not assessable") {
  Job job;
  assess(job, kGoodTargets, kActualsHead + "P1,P1-01,2024-06-30,44件\n");
  CHECK(job.run.status == 0);
  CHECK(job.folder.read("out/assessments.csv").find("P1-01,not_assessable") != std::string::npos);
}

TEST_CASE("a missing file and a folder without tables are refused") {
  const ScratchFolder folder;
  folder.write("targets.csv", kGoodTargets);
  const auto missing =
      captured_run({"assess", "--targets", folder.path("none.csv"), "--as-of", "2024-06-30"});
  CHECK(missing.status == 3);
  CHECK(missing.err.find("file_missing") != std::string::npos);
  std::filesystem::create_directory(folder.path("empty"));
  const auto empty = captured_run({"assess", "--targets", folder.path("targets.csv"), "--actuals",
                                   folder.path("empty"), "--as-of", "2024-06-30"});
  CHECK(empty.status == 3);
  CHECK(empty.err.find("folder_without_files") != std::string::npos);
}

TEST_CASE("a file passed over in a folder is named on stderr and the exit is still 0") {
  const ScratchFolder folder;
  folder.write("targets.csv", kGoodTargets);
  std::filesystem::create_directory(folder.path("books"));
  folder.write("books/actuals.csv", kGoodActuals);
  folder.write("books/scan.jpg", "\xFF\xD8");
  const auto run = captured_run({"assess", "--targets", folder.path("targets.csv"), "--actuals",
                                 folder.path("books"), "--as-of", "2024-06-30"});
  CHECK(run.status == 0);
  CHECK(run.err.find("scan.jpg: 警告: file_passed_over: 文件夹中的此文件没有用上") !=
        std::string::npos);
  CHECK(run.err.find(".csv、.txt、Excel、WPS、Word、PDF") != std::string::npos);
}

TEST_CASE("a file without permission is refused") {
  if (::geteuid() == 0) {
    return;  // root may read everything; adapters/files/file_test.cpp holds the code itself
  }
  const ScratchFolder folder;
  folder.write("targets.csv", kGoodTargets);
  std::filesystem::permissions(folder.path("targets.csv"), std::filesystem::perms::none);
  const auto run =
      captured_run({"assess", "--targets", folder.path("targets.csv"), "--as-of", "2024-06-30"});
  CHECK(run.status == 3);
  CHECK(run.err.find("file_no_permission") != std::string::npos);
}

TEST_CASE("an output folder that cannot be made is the environment's fault") {
  const ScratchFolder folder;
  folder.write("targets.csv", kGoodTargets);
  folder.write("file", "in the way");
  const auto run = captured_run({"assess", "--targets", folder.path("targets.csv"), "--as-of",
                                 "2024-06-30", "--format", "csv", "-o", folder.path("file/out")});
  CHECK(run.status == 4);
  CHECK(folder.read("file") == "in the way");
}

TEST_CASE("an unknown key in a rule book is named with line and column") {
  const ScratchFolder folder;
  const std::string book = bytes_of(source_path("data/rules/cn-mof-2020-10.toml"));
  folder.write("good.toml", book);
  folder.write("bad.toml", "colour = \"red\"\n" + book);
  CHECK(captured_run({"rules", "check", folder.path("good.toml")}).status == 0);
  const auto bad = captured_run({"rules", "check", folder.path("bad.toml")});
  CHECK(bad.status == 3);
  CHECK(bad.err.find("bad.toml:1:1") != std::string::npos);
  CHECK(bad.err.find("colour") != std::string::npos);
}

TEST_CASE("faults are JSON lines where JSON is asked for") {
  const ScratchFolder folder;
  folder.write("targets.csv", kGoodTargets);
  folder.write("actuals.csv", kActualsHead + "P2,P1-01,2024-06-30,44\n");
  const auto run =
      captured_run({"assess", "--targets", folder.path("targets.csv"), "--actuals",
                    folder.path("actuals.csv"), "--as-of", "2024-06-30", "--format", "json"});
  CHECK(run.status == 3);
  CHECK(run.err.find("\"code\":\"project_unknown\"") != std::string::npos);
  CHECK(run.err.find("\"line\":2") != std::string::npos);
}
