#include "adapters/columns/read_figures.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/adapters/columns/prepared_run.h"

using namespace duibiao;
using namespace duibiao::columns;
using test::PreparedRun;

namespace {

const std::string kTargets =
    "P1,P1-1,产出,数量,培训人次,sum,,≥200人次,60\nP1,P1-2,产出,质量,出勤率,last,,≥90%,40\n"
    "P2,P2-1,产出,数量,场次,sum,,≥3次,100\n";

std::vector<PackedFigure> figures_of(const RunState& run, std::size_t target_block) {
  std::vector<PackedFigure> all;
  for (const FigureSpan& span : run.spans[target_block]) {
    std::vector<PackedFigure> some(span.count);
    REQUIRE(run.figures.read(span.figure_block, span.first, std::span(some)));
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

}  // namespace

TEST_CASE("figures know their row by code or by a name that is the project's only one") {
  PreparedRun run(kTargets,
                  "P1,P1-1,2024-03-01,12人次\nP1,出勤率,2024-03-02,95%\nP2,P2-1,2024-03-03,1/2\n");
  run.read_all();
  const auto figures = figures_of(run.state, 0);
  REQUIRE(figures.size() == 3);
  CHECK(figures[0].row == 0);
  CHECK(figures[0].payload == 12);
  CHECK(figures[1].row == 1);
  CHECK(figures[2].kind() == FigureKind::pair);
  CHECK(run.state.actuals.faults.take().empty());
}

TEST_CASE("figures of scattered rows are sorted by block of targets, in reading order") {
  PreparedRun run(kTargets,
                  "P2,P2-1,2024-03-01,1\nP1,P1-1,2024-03-01,2\nP2,P2-1,2024-03-01,3\n"
                  "P1,P1-1,2024-03-01,4\nP2,P2-1,2024-03-01,5\n",
                  70);
  run.state.actuals.blocks = cut_blocks(run.state.actuals.files, 1 << 20);
  run.read_all();
  REQUIRE(run.state.targets.blocks.size() > 1);
  const auto late = figures_of(run.state, run.state.block_of(2));
  REQUIRE(late.size() == 3);
  CHECK(late[0].payload == 1);
  CHECK(late[1].payload == 3);
  CHECK(late[2].payload == 5);
}

TEST_CASE("blank values are no observation, reserved names carry no points") {
  PreparedRun run(kTargets,
                  "P1,P1-1,2024-03-01,\nP1,P1-1,2024-03-01,/\nP1,@executed,2024-03-01,5\n");
  run.read_all();
  CHECK(figures_of(run.state, 0).empty());
  CHECK(run.state.actuals.faults.take().empty());
}

TEST_CASE("unknown projects, indicators, reserved names and days are set aside") {
  PreparedRun run(kTargets,
                  "X,P1-1,2024-03-01,1\nP1,X,2024-03-01,1\nP1,@x,2024-03-01,1\n"
                  "P1,P1-1,2024-06-31,1\nP1,P1-1,2024-06-30,1\n");
  run.read_all();
  CHECK(run.state.actuals.faults.take().size() == 4);
}
