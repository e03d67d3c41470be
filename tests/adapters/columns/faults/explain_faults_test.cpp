#include "adapters/columns/faults/explain_faults.h"

#include <doctest/doctest.h>

#include "tests/adapters/columns/prepared_run.h"
#include "tests/support/dates.h"

using namespace duibiao;
using namespace duibiao::columns;

namespace {

const std::string kGood =
    "P,P-1,产出,数量,场次,sum,,≥1次,50\nP,P-2,产出,数量,人次,sum,,≥1人次,50\n";

}  // namespace

TEST_CASE("a row of targets is explained in the words of the full reader, at its line") {
  test::PreparedRun run(kGood + "P,P-3,产出,数量,c,total,,≥1次,x\nP,P-4,产出\n", "", 50);
  run.read_targets();
  AssessOptions options;
  options.as_of = test::day("2024-12-31");
  const Problems problems = explain_target_faults(run.state, options);
  REQUIRE(problems.size() == 3);
  CHECK(problems[0].code == "word_unknown");
  CHECK(problems[0].where.line == 4);
  CHECK(problems[1].code == "weight_unreadable");
  CHECK(problems[2].code == "cell_count");
  CHECK(problems[2].where.line == 5);
}

TEST_CASE("figures of unknown projects and indicators name the nearest") {
  test::PreparedRun run(
      kGood, "Q,P-1,2024-01-01,1\nP,P-9,2024-01-01,1\nP,P-1,2024-06-31,1\nP,P-1,2024-06-30,1\n",
      30);
  run.read_all();
  const Problems problems = explain_figure_faults(run.state);
  REQUIRE(problems.size() == 3);
  CHECK(problems[0].code == "project_unknown");
  CHECK(problems[0].where.line == 2);
  CHECK(problems[0].facts[1] == Fact{"nearest", "P"});
  CHECK(problems[1].code == "indicator_unknown");
  CHECK(problems[1].where.line == 3);
  CHECK(problems[2].where.line == 4);
}

TEST_CASE("a code twice in one project is found, also where its rows are scattered") {
  test::PreparedRun run(kGood +
                        "Q,P-1,产出,数量,场次,sum,,≥1次,100\nP,P-1,产出,数量,场次,sum,,≥1次,0\n");
  run.read_targets();
  const Problems problems = repeated_codes(run.state);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].code == "indicator_twice");
  CHECK(problems[0].where.line == 5);
}
