#include "adapters/columns/run_state.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include "tests/adapters/columns/prepared_run.h"

using namespace duibiao;
using namespace duibiao::columns;

TEST_CASE("lines are counted from the heading on, anew in each file") {
  const std::vector<BlockPlace> blocks{{0, 10, 20}, {0, 20, 30}, {1, 10, 20}};
  CHECK(first_lines(blocks, {3, 4, 5}) == std::vector<std::uint32_t>{2, 5, 2});
}

TEST_CASE("a row lies in the block that it begins in") {
  test::PreparedRun run("P,1,产出,数量,a,sum,,≥1次,50\nP,2,产出,数量,b,sum,,≥1次,50\n", "", 20);
  run.read_targets();
  CHECK(run.state.block_of(0) < run.state.block_of(1));
  CHECK(run.row(1).line == 3);
}

TEST_CASE("a file that became shorter stops the run with its name") {
  test::PreparedRun run("P,1,产出,数量,a,sum,,≥1次,50\nP,2,产出,数量,b,sum,,≥1次,50\n");
  REQUIRE(::truncate(run.folder.path("targets.csv").c_str(), 100) == 0);
  run.read_targets();
  REQUIRE(run.state.stop.problems().size() == 1);
  CHECK(run.state.stop.problems()[0].code == "file_shrank");
  CHECK(run.state.stop.problems()[0].where.file == run.folder.path("targets.csv"));
}
