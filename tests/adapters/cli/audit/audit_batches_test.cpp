#include "adapters/cli/audit/audit_batches.h"

#include <doctest/doctest.h>

#include "adapters/columns/page_import.h"
#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/captured_run.h"
#include "tests/support/dates.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

/// Seven projects of two rows: some met, some missed, one exceeding what a rate can be.
void write_corpus(const test::ScratchFolder& folder) {
  std::string targets = "project,indicator,level1,level2,name,measure,full_year_target,weight\n";
  std::string actuals = "project,indicator,date,value\n";
  std::string said = "project,indicator,date,kind,value\n";
  for (int i = 0; i < 7; ++i) {
    const std::string code = "P" + std::to_string(i);
    targets += code + ",1,产出指标,数量指标,培训人次,sum,≥100人次,60\n";
    targets += code + ",2,满意度指标,服务对象满意度,满意度,last,90%,40\n";
    actuals += code + ",1,2024-05-01," + std::to_string(60 + 10 * i) + "人次\n";
    actuals += code + ",2,2024-12-01," + std::to_string(97 + i) + "%\n";
    said += code + ",1,2024-12-31,claimed_score,60\n";
  }
  folder.write("targets.csv", targets);
  folder.write("actuals.csv", actuals);
  folder.write("statements.csv", said);
}

/// Departments for the projects, and for one more that has no targets.
void write_headers(const test::ScratchFolder& folder, bool one_more = true) {
  std::string headers = "project,name,department,unit,type,long_term_goal,annual_goal\n";
  for (int i = 0; i < 7; ++i) {
    headers += "P" + std::to_string(i) + ",项目,财政局" + std::to_string(i % 2) + ",,,,\n";
  }
  folder.write("projects.csv", headers + (one_more ? "Q,项目,财政局,,,,\n" : ""));
}

CommandLine job(const test::ScratchFolder& folder, const std::string& output) {
  std::vector<std::string> arguments{"audit",
                                     "--targets",
                                     folder.path("targets.csv"),
                                     "--actuals",
                                     folder.path("actuals.csv"),
                                     "--statements",
                                     folder.path("statements.csv"),
                                     "--as-of",
                                     "2024-12-31",
                                     "--threads",
                                     "2"};
  if (!output.empty()) {
    arguments.insert(arguments.end(), {"-o", folder.path(output)});
  }
  return parse_command_line(arguments).value();
}

/// The corpus in a store, its files in pages, statements beside them.
std::string stored_corpus(const test::ScratchFolder& folder) {
  const std::string path = folder.path("office.db");
  Store store = Store::create(path).value();
  AssessOptions options;
  options.as_of = test::day("2024-12-31");
  const auto add = [&](FileKind kind, std::vector<std::string> files) {
    const auto added = import_as_pages({.kind = kind,
                                        .paths = std::move(files),
                                        .store = store,
                                        .info = test::info(),
                                        .options = options,
                                        .threads = 1},
                                       0);
    REQUIRE(added);
    REQUIRE(added->value.state == ImportOutcome::State::stored);
  };
  add(FileKind::targets, {folder.path("targets.csv"), folder.path("projects.csv")});
  add(FileKind::actuals, {folder.path("actuals.csv")});
  REQUIRE(
      test::captured_run({"import", "statements", folder.path("statements.csv"), "--store", path})
          .status == 0);
  return path;
}

std::optional<Exit> in_batches(const CommandLine& line, std::size_t projects) {
  return audit_in_batches(line, Console(Language::chinese, false), {0, projects});
}

}  // namespace

TEST_CASE("batches of any size come to what the whole comes to, byte by byte") {
  const test::ScratchFolder folder;
  write_corpus(folder);
  for (const std::string format : {"json", "sarif", "xml", "html", "csv", "txt"}) {
    const std::string whole = "whole." + format;
    REQUIRE(test::captured_run({"audit", "--targets", folder.path("targets.csv"), "--actuals",
                                folder.path("actuals.csv"), "--statements",
                                folder.path("statements.csv"), "--as-of", "2024-12-31", "-o",
                                folder.path(whole)})
                .status == 0);
    for (const std::size_t projects : {1U, 3U, 7U, 100U}) {
      CHECK(in_batches(job(folder, "batched." + format), projects) == Exit::done);
      CHECK_MESSAGE(folder.read("batched." + format) == folder.read(whole), format << projects);
    }
  }
  CHECK(folder.read("whole.json").find("X01") != std::string::npos);
}

TEST_CASE("projects.csv gives every batch the headers of its projects") {
  const test::ScratchFolder folder;
  write_corpus(folder);
  write_headers(folder);
  const auto with_headers = [&](const std::string& output) {
    CommandLine line = job(folder, output);
    line.targets.push_back(folder.path("projects.csv"));
    return line;
  };
  CHECK(audit_in_batches(with_headers("whole.html"), Console(Language::chinese, false)) ==
        std::nullopt);
  REQUIRE(test::captured_run({"audit", "--targets", folder.path("targets.csv"), "--targets",
                              folder.path("projects.csv"), "--actuals", folder.path("actuals.csv"),
                              "--statements", folder.path("statements.csv"), "--as-of",
                              "2024-12-31", "-o", folder.path("whole.html")})
              .status == 0);
  CHECK(folder.read("whole.html").find("财政局1") != std::string::npos);
  for (const std::size_t projects : {1U, 3U, 100U}) {
    const std::string warnings = test::captured_errors(
        [&] { CHECK(in_batches(with_headers("batched.html"), projects) == Exit::done); });
    CHECK(warnings.find("project_without_form") != std::string::npos);
    CHECK_MESSAGE(folder.read("batched.html") == folder.read("whole.html"), projects);
  }
}

TEST_CASE("a store that is kept in pages is audited in batches, its statements beside it") {
  const test::ScratchFolder folder;
  write_corpus(folder);
  write_headers(folder, false);
  const std::string path = stored_corpus(folder);
  REQUIRE(test::captured_run(
              {"audit", "--store", path, "--as-of", "2024-12-31", "-o", folder.path("whole.html")})
              .status == 0);
  const std::string whole = folder.read("whole.html");
  CHECK(whole.find("X01") != std::string::npos);
  CHECK(whole.find("财政局1") != std::string::npos);
  CommandLine line =
      parse_command_line(std::vector<std::string>{"audit", "--store", path, "--as-of", "2024-12-31",
                                                  "-o", folder.path("batched.html")})
          .value();
  for (const std::size_t projects : {1U, 3U, 100U}) {
    CHECK(in_batches(line, projects) == Exit::done);
    CHECK_MESSAGE(folder.read("batched.html") == whole, projects);
  }
  line.as_of.reset();
  CHECK_FALSE(in_batches(line, 2).has_value());
  line.store = folder.path("none.db");
  line.year = 2024;
  CHECK(in_batches(line, 2) == Exit::bad_input);
}

TEST_CASE("what needs everything at once, or is small, is left to the whole") {
  const test::ScratchFolder folder;
  write_corpus(folder);
  CommandLine line = job(folder, "");
  CHECK_FALSE(audit_in_batches(line, Console(Language::chinese, false)).has_value());
  line.project = "P1";
  CHECK_FALSE(in_batches(line, 2).has_value());
  line = job(folder, "");
  line.history = {"2023"};
  CHECK_FALSE(in_batches(line, 2).has_value());
  line = job(folder, "");
  line.as_of.reset();
  CHECK_FALSE(in_batches(line, 2).has_value());
  line = job(folder, "a.json");
  line.as_of.reset();
  line.year = 2024;
  CHECK(in_batches(line, 2) == Exit::done);
}

TEST_CASE("files with errors are refused as a whole, every error named, nothing written") {
  const test::ScratchFolder folder;
  write_corpus(folder);
  folder.write("actuals.csv",
               "project,indicator,date,value\nP0,1,2024-02-31,5\nP6,1,2024-05-32,5\n"
               "Z,1,2024-05-01,5\n");
  const std::string errors = test::captured_errors(
      [&] { CHECK(in_batches(job(folder, "out.json"), 2) == Exit::bad_input); });
  for (const std::string_view line : {"actuals.csv:2", "actuals.csv:3", "actuals.csv:4"}) {
    CHECK_MESSAGE(errors.find(line) != std::string::npos, line);
  }
  CHECK(folder.read("out.json").empty());
}

TEST_CASE("printed text comes in one piece, and --fail-on counts over all batches") {
  const test::ScratchFolder folder;
  write_corpus(folder);
  CommandLine line = job(folder, "");
  line.format = Format::csv;
  const std::string printed =
      test::captured_output([&] { CHECK(in_batches(line, 2) == Exit::done); });
  CHECK(printed.starts_with("id,severity,"));
  line.output = folder.path("a.csv");
  line.fail_on = {"X01"};
  CHECK(in_batches(line, 2) == Exit::waits_or_found);
  CHECK(folder.read("a.csv") == printed);
}
