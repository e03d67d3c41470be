#include "adapters/columns/faults/figure_places.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include "tests/adapters/columns/prepared_run.h"

using namespace duibiao;
using namespace duibiao::columns;

namespace {

const std::string kTargets =
    "P,P-1,产出,数量,场次,last,,≥1次,50\nP,P-2,产出,数量,人次,last,,≥1人次,50\n"
    "Q,Q-1,产出,数量,场次,last,,≥1次,100\n";

/// "line=value" of each figure of `row`.
std::string placed(test::PreparedRun& run, std::uint32_t row) {
  std::string text;
  const FigurePlaces places = find_figures(run.state, {row});
  REQUIRE(places.contains(row));
  for (const PlacedFigure& figure : places.at(row)) {
    CHECK(figure.written.where.file == run.folder.path("actuals.csv"));
    CHECK(figure.written.where.cell == "value");
    text += std::to_string(figure.written.where.line) + "=" + figure.written.value + " ";
  }
  return text;
}

}  // namespace

TEST_CASE("the figures of a row are found where they stand, by code or by name, as written") {
  const std::string figures =
      "P,P-1,2024-01-01, 12次\nP,P-2,2024-01-01,2\nQ,Q-1,2024-01-01,3\nP,P-1,2024-01-02,\n"
      "P,场次,2024-01-03,4\n\"P\",\"P-1\",2024-01-03,\"1,200次\"\n";
  for (const std::uint64_t block : {std::uint64_t{40}, std::uint64_t{1} << 20}) {
    test::PreparedRun run(kTargets, figures, block);
    run.read_all();
    CHECK(placed(run, 0) == "2=12次 6=4 7=1,200次 ");
    CHECK(placed(run, 2) == "4=3 ");
    CHECK(find_figures(run.state, {}).empty());
  }
}

TEST_CASE("where every line gave a figure and they stand in order, lines are counted alone") {
  std::string figures;
  for (int i = 0; i < 400; ++i) {
    figures += "P,P-1,2024-01-01," + std::to_string(i) + "\n";
    figures += "Q,Q-1,2024-01-01," + std::to_string(i) + "\n";
  }
  test::PreparedRun run(kTargets, figures);
  run.read_all();
  REQUIRE(run.state.figures_in_order[0] == 1);
  const std::vector<PlacedFigure> found = find_figures(run.state, {2}).at(2);
  REQUIRE(found.size() == 400);
  CHECK(found[399].written.where.line == 801);
  CHECK(found[399].written.value == "399");
  CHECK(to_string(found[399].day) == "2024-01-01");
}

TEST_CASE("a file that became shorter since then stops the run") {
  test::PreparedRun run(kTargets, "P,P-1,2024-01-01,1\n");
  run.read_all();
  REQUIRE(::truncate(run.folder.path("actuals.csv").c_str(), 30) == 0);
  CHECK(find_figures(run.state, {0}).empty());
  REQUIRE(run.state.stop.problems().size() == 1);
  CHECK(run.state.stop.problems()[0].code == "file_shrank");
}
