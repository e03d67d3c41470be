#include "adapters/columns/input/figure_rows.h"

#include <doctest/doctest.h>

#include "tests/adapters/columns/prepared_run.h"

using namespace duibiao;
using namespace duibiao::columns;

namespace {

/// Lines of the rows that are figures, and of those that are refused.
struct ReadRows {
  std::string taken{};
  std::string refused{};
};

ReadRows rows_of(const std::string& figures, FigureRows::Targets targets) {
  test::PreparedRun run("P,P-1,产出,数量,场次,sum,,≥1次,100\n", figures);
  run.read_targets();
  BlockReader reader;
  REQUIRE(fetch_block(run.state, reader, run.state.actuals, 0));
  FigureRows rows(run.state, targets);
  ReadRows read;
  const auto lines = rows.read(
      reader.bytes(), run.state.actuals.files[0],
      [&](const PackedFigure&, std::uint32_t line, const auto& field) {
        read.taken += std::to_string(line) + "=" + std::string(field(3)) + " ";
      },
      [&](std::uint32_t line, std::string_view) { read.refused += std::to_string(line) + " "; });
  REQUIRE(lines);
  return read;
}

const std::string kFigures =
    "P,P-1,2024-01-01,5\nX,P-1,2024-01-01,5\nP,X,2024-01-01,5\nP,@x,2024-01-01,5\n"
    "P,P-1,2024-06-31,5\n,P-1,2024-06-30,5\nP,,2024-06-30,5\n\nP,P-1,2024-06-30,\n"
    "P,@executed,2024-06-30,5\nP,P-1,2024-06-30\n";

}  // namespace

TEST_CASE("a row is a figure of a known indicator, or refused, and blank ones are neither") {
  const ReadRows read = rows_of(kFigures, FigureRows::Targets::known);
  CHECK(read.taken == "0=5 ");
  CHECK(read.refused == "1 2 3 4 5 6 10 ");
}

TEST_CASE("without targets only what is wrong with a figure alone is refused") {
  CHECK(rows_of(kFigures, FigureRows::Targets::unknown).refused == "4 5 6 10 ");
}

TEST_CASE("days at the edges of what is counted are noted") {
  for (const auto& [day, beyond] : {std::pair{"1970-01-01", true},
                                    {"1970-01-02", false},
                                    {"2149-06-05", false},
                                    {"2149-06-06", true}}) {
    test::PreparedRun run("P,P-1,产出,数量,场次,sum,,≥1次,100\n",
                          std::string("P,P-1,") + day + ",5\n");
    run.read_all();
    CHECK(run.state.remarks.beyond == beyond);
  }
}
