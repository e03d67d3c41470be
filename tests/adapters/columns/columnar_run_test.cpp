#include "adapters/columns/columnar_run.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <sstream>

#include "adapters/rules/house_rule_books.h"
#include "tests/adapters/columns/prepared_run.h"
#include "tests/support/captured_run.h"
#include "tests/support/dates.h"

using namespace duibiao;

namespace {

const std::string kTargets = std::string(test::kTargetHeading) +
                             "P1,P1-1,产出,数量,培训人次,sum,≥100人次,≥200人次,60\n"
                             "P2,P2-1,产出,数量,场次,sum,≥1次,≥3次,100\n"
                             "P1,P1-2,产出,质量,出勤率,ratio,≥90%,≥90%,40\n";
const std::vector<std::string> kFigures{
    "P2,P2-1,2024-07-01,2\n", "P1,P1-1,2024-03-01,\"1,20人次\"\n",
    "P1,P1-1,2024-04-01,\"1,200人次\"\n", "P1,P1-2,2024-02-01,9/10\n", "P2,P2-1,2024-03-01,≥1次\n"};

struct RunOutcome {
  std::optional<Problems> problems{};
  std::string assessments{};
  std::string projects{};
  std::string levels{};
};

RunOutcome run_with(const test::ScratchFolder& folder, unsigned threads,
                    std::optional<std::uint64_t> memory = {}) {
  const RuleBook book = rule_book_named("cn-mof-2020-10").value();
  AssessOptions options;
  options.as_of = test::day("2024-12-31");
  ColumnarJob job{.targets = {folder.path("targets.csv")},
                  .actuals = {folder.path("actuals.csv")},
                  .rule_book = book,
                  .options = options,
                  .folder = folder.path("out"),
                  .threads = threads,
                  .memory = memory};
  RunOutcome outcome{run_columnar(job)};
  outcome.assessments = folder.read("out/assessments.csv");
  outcome.projects = folder.read("out/projects.csv");
  outcome.levels = folder.read("out/levels.csv");
  return outcome;
}

std::string figures_in(const std::vector<std::string>& rows) {
  std::string text(test::kFigureHeading);
  for (const std::string& row : rows) {
    text += row;
  }
  return text;
}

/// The same columns of the explained path.
std::string explained(const test::ScratchFolder& folder, const char* file) {
  const auto run =
      test::captured_run({"assess", "--targets", folder.path("targets.csv"), "--actuals",
                          folder.path("actuals.csv"), "--as-of", "2024-12-31", "--format", "csv",
                          "-o", folder.path("explained"), "--project", "P1"});
  CHECK(run.status == 0);
  return folder.read(std::string("explained/") + file);
}

}  // namespace

TEST_CASE("the same bytes for any number of threads, any memory limit and any order of rows") {
  const test::ScratchFolder folder;
  folder.write("targets.csv", kTargets);
  std::vector<std::string> rows = kFigures;
  folder.write("actuals.csv", figures_in(rows));
  const RunOutcome first = run_with(folder, 1);
  REQUIRE(first.problems);
  CHECK_FALSE(any_error(*first.problems));
  CHECK(std::ranges::count(first.assessments, '\n') == 4);
  std::mt19937 random(7);
  for (const unsigned threads : {2U, 7U}) {
    std::ranges::shuffle(rows, random);
    folder.write("actuals.csv", figures_in(rows));
    const RunOutcome again = run_with(folder, threads, kLeastMemory);
    CHECK(again.assessments == first.assessments);
    CHECK(again.projects == first.projects);
    CHECK(again.levels == first.levels);
  }
}

TEST_CASE("a spill of everything gives the same bytes and leaves nothing behind") {
  const test::ScratchFolder folder;
  folder.write("targets.csv", kTargets);
  folder.write("actuals.csv", figures_in(kFigures));
  const RunOutcome kept = run_with(folder, 2);
  const RunOutcome spilled = run_with(folder, 2, 1);  // nothing may be kept
  REQUIRE(spilled.problems);
  CHECK(spilled.assessments == kept.assessments);
  CHECK(spilled.projects == kept.projects);
  CHECK(folder.entries() == 6);  // two inputs, the folder and three outputs
}

TEST_CASE("a project's lines are those of the explained path") {
  const test::ScratchFolder folder;
  folder.write("targets.csv", kTargets);
  folder.write("actuals.csv", figures_in(kFigures));
  const RunOutcome columnar = run_with(folder, 2);
  std::istringstream lines(explained(folder, "assessments.csv"));
  int found = 0;
  for (std::string line; std::getline(lines, line); ++found) {
    CHECK(columnar.assessments.find(line + "\n") != std::string::npos);
  }
  CHECK(found == 3);
}

TEST_CASE("a name that only the full reader knows is left to the explained path") {
  const test::ScratchFolder folder;
  folder.write("targets.csv", kTargets);
  folder.write("actuals.csv", figures_in({"P2,1.场次,2024-07-01,2\n"}));
  CHECK_FALSE(run_with(folder, 2).problems);
  folder.write("actuals.csv",
               figures_in({"P2,1.场次,2024-07-01,2\n", "P2,办公用房,2024-07-01,2\n"}));
  const RunOutcome refused = run_with(folder, 2);
  CHECK((!refused.problems || any_error(*refused.problems)));
  CHECK(folder.read("out/assessments.csv").empty());
}

TEST_CASE("with a fault nothing is written and earlier output stays") {
  const test::ScratchFolder folder;
  folder.write("targets.csv", kTargets);
  folder.write("actuals.csv", figures_in(kFigures));
  const RunOutcome good = run_with(folder, 2);
  folder.write("actuals.csv", figures_in({"P1,P1-1,2024-06-31,5\n"}));
  const RunOutcome bad = run_with(folder, 2);
  REQUIRE(bad.problems);
  REQUIRE(any_error(*bad.problems));
  CHECK(bad.problems->front().where.line == 2);
  CHECK(bad.assessments == good.assessments);
  CHECK(folder.entries() == 6);
}

TEST_CASE("what only the explained path knows is declined") {
  const test::ScratchFolder folder;
  folder.write("actuals.csv", figures_in(kFigures));
  folder.write("targets.csv", "year," + kTargets);
  CHECK_FALSE(run_with(folder, 1).problems);
  folder.write("targets.csv", kTargets + "P3,1,产出,数量,\"a\nb\",sum,,≥1次,100\n");
  CHECK_FALSE(run_with(folder, 1).problems);
}
