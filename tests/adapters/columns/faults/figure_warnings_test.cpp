#include "adapters/columns/faults/figure_warnings.h"

#include <doctest/doctest.h>

#include "tests/adapters/columns/prepared_run.h"
#include "tests/support/dates.h"
#include "tests/support/problem_checks.h"

using namespace duibiao;
using namespace duibiao::columns;

namespace {

/// The warnings of a run over these rows on 31 December 2024.
Problems warnings_of(test::PreparedRun& run) {
  run.read_all();
  run.state.courses = {calendar_year(2024)};
  const std::vector<RowContext> contexts{
      row_context(run.book, run.state.lexicon, calendar_year(2024), test::day("2024-12-31"))};
  const WeightRules rules{run.book, house_vocabulary(), {}};
  ProjectWeights weights(run.state, rules, WeightsMode::as_given);
  REQUIRE(weights.plan().empty());
  StagedOutput staged;
  auto stream = staged.open(run.folder.path("lines"));
  REQUIRE(stream);
  RunResults results("targets.csv");
  write_results(run.state, contexts, weights, *stream, results);
  return figure_warnings(run.state, results, contexts);
}

}  // namespace

TEST_CASE("of two values on one day the warning names the figure that stands, and the other's") {
  test::PreparedRun run("P,1,产出,质量,出勤率,last,,≥90%,100\n",
                        "P,1,2024-02-01,70%\nP,1,2024-03-01,80%\nP,1,2024-03-01, 95%\n");
  const Problems warnings = warnings_of(run);
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0].code == "conflicting_values");
  CHECK(warnings[0].where ==
        Source{.file = run.folder.path("actuals.csv"), .cell = "value", .line = 4});
  CHECK(test::fact(warnings[0], "stands") == "95%");
  CHECK(test::fact(warnings[0], "other") == "80%");
  CHECK(test::fact(warnings[0], "other_place") == run.folder.path("actuals.csv") + ":3!value");
}

TEST_CASE("figures that all lie outside the course are told at the first, with its year") {
  test::PreparedRun run(
      "P,1,产出,数量,场次,sum,,≥3次,50\nP,2,产出,数量,人次,sum,,≥3人次,50\n"
      "Q,1,产出,数量,场次,sum,,≥3次,100\n",
      "P,2,2022-12-31,1\nP,1,2023-12-31,1\nP,1,2021-01-01,1\nQ,1,2023-12-31,1\nQ,1,2024-01-01,1\n");
  const Problems warnings = warnings_of(run);
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0].code == "all_outside_course");
  CHECK(warnings[0].where.line == 3);
  CHECK(test::fact(warnings[0], "year") == "2023");
  CHECK(test::fact(warnings[0], "first") == "2024-01-01");
}

TEST_CASE("a year beyond the days that are counted is told as it is") {
  test::PreparedRun run("P,1,产出,数量,场次,sum,,≥3次,100\n", "P,1,9023-12-31,1\n");
  const Problems warnings = warnings_of(run);
  REQUIRE(warnings.size() == 1);
  CHECK(test::fact(warnings[0], "year") == "9023");
}
