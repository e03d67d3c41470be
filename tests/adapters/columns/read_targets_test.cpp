#include "adapters/columns/read_targets.h"

#include <doctest/doctest.h>

#include "tests/adapters/columns/prepared_run.h"

using namespace duibiao;
using namespace duibiao::columns;
using test::PreparedRun;

TEST_CASE("rows get their numbers, lines and weights in file order, block by block") {
  PreparedRun run(
      "P1,P1-1,产出,数量,培训人次,sum,≥100人次,≥200人次,60\nP1,P1-2,产出,质量,出勤率,last,≥90%,≥90%"
      ",40\n\nP2,X,产出,数量,场次,sum,≥1次,≥3次,100\n",
      "", 64);
  run.read_targets();
  REQUIRE(run.state.targets.blocks.size() > 2);
  REQUIRE(run.state.roster.rows() == 3);
  CHECK(run.row(0).full_kind == CellKind::at_least);
  CHECK(run.row(0).full_mantissa == 200);
  CHECK(run.row(0).weight == 60 * kWeightScale);
  CHECK(run.row(1).line == 3);
  CHECK(run.row(2).line == 5);
  CHECK(run.row(2).project == 1);
  CHECK(run.state.roster.at(0).weights == 100 * kWeightScale);
  CHECK(run.state.targets.faults.take().empty());
}

TEST_CASE("a weight beyond the scale is kept exactly, up to it as a number") {
  PreparedRun run("P,1,产出,数量,a,sum,,≥1次,0.0001\nP,2,产出,数量,b,sum,,≥1次,0.00001\n");
  run.read_targets();
  CHECK(run.row(0).weight == 1);
  REQUIRE(run.row(1).weight < kNoWeight);
  CHECK(run.state.exact_weights[run.row(1).weight] == Decimal{1, 5});
}

TEST_CASE("rows that the full reader has to explain are set aside with their line") {
  PreparedRun run(
      "P,1,产出,数量,a,sum,,≥1次,1\nP,2,产出,数量,b,total,,≥1次,1\n,3,产出,数量,c,sum,,≥1次,1\nP,4,"
      "产出\n");
  run.read_targets();
  const auto faults = run.state.targets.faults.take();
  REQUIRE(faults.size() == 3);
  CHECK(faults[0].line == 1);
  CHECK(faults[2].text == "P,4,产出");
}

TEST_CASE("a line break inside quotes declines the run") {
  PreparedRun run("P,1,产出,数量,\"a\nb\",sum,,≥1次,1\n");
  run.read_targets();
  CHECK(run.state.stop.declined());
}

TEST_CASE("without weights every row knows its rank among its project's rows of one level") {
  PreparedRun run(
      "P,1,产出,数量,a,sum,,≥1次,\nP,2,效益,社会,b,sum,,≥1次,\nP,3,产出,数量,c,sum,,≥1次,\n");
  run.read_targets();
  CHECK(run.row(0).rank == 0);
  CHECK(run.row(1).rank == 0);
  CHECK(run.row(2).rank == 1);
}
