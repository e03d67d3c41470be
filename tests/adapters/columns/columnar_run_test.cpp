#include "adapters/columns/columnar_run.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <sstream>

#include "adapters/rules/house_rule_books.h"
#include "tests/adapters/columns/prepared_run.h"
#include "tests/support/captured_run.h"
#include "tests/support/dates.h"
#include "tests/support/problem_checks.h"

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

TEST_CASE("rows of older versions and other years are set aside in memory and spilled alike") {
  const test::ScratchFolder folder;
  std::string targets =
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight,year,"
      "version\n";
  for (const char* terms : {"2024,1", "2023,", "2024,2"}) {
    for (const char* row : {"P1,P1-1,产出,数量,培训人次,sum,≥100人次,≥200人次,60,",
                            "P2,P2-1,产出,数量,场次,sum,≥1次,≥3次,100,",
                            "P1,P1-2,效益,社会,出勤率,ratio,≥90%,≥90%,30,",
                            "P1,P1-3,产出,质量,合格率,last,≥90%,≥90%,10,"}) {
      targets += std::string(row) + terms + "\n";
    }
  }
  folder.write("targets.csv", targets);
  folder.write("actuals.csv", figures_in(kFigures));
  const RunOutcome kept = run_with(folder, 2);
  const RunOutcome spilled = run_with(folder, 2, 1);  // nothing may be kept
  REQUIRE(spilled.problems);
  CHECK(test::faults(*kept.problems) ==
        std::vector<std::string>{"year_set_aside@6", "year_set_aside@7", "copied_sign@6"});
  CHECK(std::ranges::count(kept.assessments, '\n') == 5);
  CHECK(spilled.assessments == kept.assessments);
  CHECK(spilled.projects == kept.projects);
  CHECK(spilled.levels == kept.levels);
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

TEST_CASE("files in GB18030 give the same bytes, wherever it shows that they are") {
  const test::ScratchFolder folder;
  folder.write("targets.csv", kTargets);
  folder.write("actuals.csv", figures_in(kFigures));
  const RunOutcome plain = run_with(folder, 2);
  const auto in_gb18030 = [](std::string text) {
    for (const auto& [utf8, gb] : std::vector<std::pair<std::string, std::string>>{
             {"产出", "\xB2\xFA\xB3\xF6"},
             {"数量", "\xCA\xFD\xC1\xBF"},
             {"培训人次", "\xC5\xE0\xD1\xB5\xC8\xCB\xB4\xCE"},
             {"人次", "\xC8\xCB\xB4\xCE"},
             {"场次", "\xB3\xA1\xB4\xCE"},
             {"质量", "\xD6\xCA\xC1\xBF"},
             {"出勤率", "\xB3\xF6\xC7\xDA\xC2\xCA"},
             {"次", "\xB4\xCE"},
             {"≥", "\xA1\xDD"}}) {
      for (auto at = text.find(utf8); at != std::string::npos; at = text.find(utf8)) {
        text.replace(at, utf8.size(), gb);
      }
    }
    return text;
  };
  folder.write("targets.csv", in_gb18030(kTargets));
  std::string figures = in_gb18030(figures_in(kFigures));
  for (const bool late : {false, true}) {  // behind the first 64 KiB, too
    if (late) {
      figures.insert(figures.find('\n') + 1, std::string(70'000, '\n'));
    }
    folder.write("actuals.csv", figures);
    const RunOutcome run = run_with(folder, 2);
    REQUIRE(run.problems);
    CHECK(run.assessments == plain.assessments);
    CHECK(run.levels == plain.levels);
  }
}

TEST_CASE("bytes that are no text are told by line, of targets and of figures") {
  const test::ScratchFolder folder;
  folder.write("targets.csv", kTargets + "P9,\xE4\xB8,产出,数量,场次,sum,,≥3次,100\n");
  folder.write("actuals.csv", figures_in(kFigures) + std::string("P1,P1-1,2024-04-02,\0\n", 21));
  const RunOutcome run = run_with(folder, 2);
  REQUIRE(run.problems);
  CHECK(test::faults(*run.problems) == std::vector<std::string>{"malformed_utf8@5", "nul_byte@7"});
}

TEST_CASE("of a million faulty rows the first are told, and how many more there are") {
  const test::ScratchFolder folder;
  folder.write("targets.csv", kTargets);
  std::vector<std::string> rows;
  for (std::size_t i = 0; i < columns::kMostFaultRows + 10; ++i) {
    rows.push_back("Q" + std::to_string(i) + ",1,2024-01-01,1\n");
  }
  folder.write("actuals.csv", figures_in(rows));
  const RunOutcome run = run_with(folder, 2);
  REQUIRE(run.problems);
  CHECK(run.problems->size() == 102);
  CHECK(run.problems->front().where.line == 2);
  CHECK(run.problems->back().code == "more_faulty_rows");
  CHECK(test::fact(run.problems->back(), "count") == "10");
  CHECK(test::all_spoken(*run.problems));
}

TEST_CASE("a code that is too long for the columnar driver is left to the explained path") {
  const test::ScratchFolder folder;
  const std::string row = ",产出,数量,场次,sum,,≥3次,100\n";
  folder.write("actuals.csv", figures_in(kFigures));
  folder.write("targets.csv", kTargets + "P9," + std::string(200, 'x') + row);
  CHECK(run_with(folder, 1).problems);
  folder.write("targets.csv", kTargets + "P9," + std::string(201, 'x') + row);
  CHECK_FALSE(run_with(folder, 1).problems);
}

TEST_CASE("faulty targets do not hide what is wrong with figures alone") {
  const test::ScratchFolder folder;
  folder.write("targets.csv", kTargets + "P9,1,产出,数量,场次,total,,≥3次,100\n");
  folder.write("actuals.csv", figures_in({"P9,1,2024-01-01,1\n", "P1,P1-1,2024-06-31,1\n"}));
  const RunOutcome run = run_with(folder, 2);
  REQUIRE(run.problems);
  CHECK(test::faults(*run.problems) ==
        std::vector<std::string>{"word_unknown@5", "date_not_in_calendar@3"});
}

TEST_CASE("what only the explained path knows is declined") {
  const test::ScratchFolder folder;
  folder.write("actuals.csv", figures_in(kFigures));
  folder.write("targets.csv", kTargets + "P3,1,产出,数量,a\"b,sum,,≥1次,100\n");
  CHECK_FALSE(run_with(folder, 1).problems);
  folder.write("targets.csv", kTargets + "P3,1,产出,数量,\"a\nb\",sum,,≥1次,100\n");
  CHECK_FALSE(run_with(folder, 1).problems);
}
