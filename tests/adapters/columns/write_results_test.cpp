#include "adapters/columns/write_results.h"

#include <doctest/doctest.h>

#include "tests/adapters/columns/prepared_run.h"
#include "tests/support/dates.h"

using namespace duibiao;
using namespace duibiao::columns;

namespace {

/// Everything up to the lines of assessments.csv.
std::string lines_of(test::PreparedRun& run, RunResults& results, const Date& as_of) {
  run.read_all();
  const std::vector<RowContext> contexts{
      row_context(run.book, run.state.lexicon, calendar_year(2024), as_of)};
  const WeightRules rules{run.book, house_vocabulary(), {}};
  ProjectWeights weights(run.state, rules, WeightsMode::as_given);
  REQUIRE(weights.plan().empty());
  StagedOutput staged;
  auto stream = staged.open(run.folder.path("lines"));
  REQUIRE(stream);
  write_results(run.state, contexts, weights, *stream, results);
  REQUIRE(stream->finish());
  REQUIRE(staged.commit());
  return run.folder.read("lines");
}

}  // namespace

TEST_CASE("lines stand in file order with what each row came to, whatever the blocks") {
  const std::string targets =
      "P1,P1-1,产出,数量,培训人次,sum,≥100人次,≥200人次,60\nP1,P1-2,产出,质量,合规性,last,合规,"
      "合规,40\n"
      "P2,P2-1,产出,数量,场次,sum,≥1次,≥3次,100\n";
  const std::string figures =
      "P2,P2-1,2024-07-01,2\nP1,P1-1,2024-03-01,120人次\nP1,P1-2,2024-02-01,部分达成\nP1,P1-1,2024-"
      "09-01,80人次\n";
  const std::string expected =
      "P1,P1-1,met,1.000000,0.00,60.00,60,200,1.000000,on_pace,\n"
      "P1,P1-2,missed,0.700000,,28.00,40,,,,lower_tier\n"
      "P2,P2-1,missed,0.666667,-33.33,66.67,100,3,0.666667,behind,falling_"
      "short\n";
  for (const std::uint64_t block : {std::uint64_t{60}, std::uint64_t{1} << 20}) {
    test::PreparedRun run(targets, figures, block);
    RunResults results("targets.csv");
    CHECK(lines_of(run, results, test::day("2024-12-31")) == expected);
    CHECK(results.projects[0].rows.score_hundredths == 8800);
    CHECK(results.projects[1].rows.missed == 1);
    CHECK(results.remarks.kept().empty());
    CHECK(results.errors.take().empty());
  }
}

TEST_CASE("two values on one day leave the later one standing, with a warning") {
  test::PreparedRun run("P,1,产出,质量,出勤率,last,,≥90%,100\n",
                        "P,1,2024-03-01,80%\nP,1,2024-03-01,95%\n");
  RunResults results("targets.csv");
  CHECK(lines_of(run, results, test::day("2024-12-31")).starts_with("P,1,met,1.055556"));
  REQUIRE(results.remarks.kept().size() == 1);
  const RowRemark& remark = results.remarks.kept().front();
  CHECK(remark.row == 0);
  REQUIRE(remark.counted.size() == 2);
  CHECK(remark.counted[1].row == 1);
  CHECK(remark.notes.at(0).code == "conflicting_values");
}

TEST_CASE("figures before, after and too late for the day are told apart") {
  test::PreparedRun run("P,1,产出,数量,场次,sum,≥1次,≥3次,100\n",
                        "P,1,2023-12-31,1\nP,1,2025-01-01,1\nP,1,2024-07-01,1\n");
  RunResults results("targets.csv");
  CHECK(lines_of(run, results, test::day("2024-06-30")).starts_with("P,1,no_data,"));
  CHECK(results.projects[0].any_outside);
  CHECK(results.projects[0].any_too_late);
  CHECK_FALSE(results.projects[0].any_counted);
}
