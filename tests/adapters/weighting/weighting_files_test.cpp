#include "adapters/weighting/weighting_files.h"

#include <doctest/doctest.h>

#include "adapters/table/csv.h"

using namespace duibiao;

namespace {

Table table(std::string_view csv) { return read_csv(csv, "m.csv").value; }

}  // namespace

TEST_CASE("comparisons are numbers or fractions, with the items in one order") {
  const auto read = read_comparisons(table(",产出,效益\n产出,1,3\n效益,1/3,1\n"));
  REQUIRE(read.problems.empty());
  CHECK(read.value.items == std::vector<std::string>{"产出", "效益"});
  CHECK(read.value.values[0] == std::vector<double>{1.0, 3.0});
  CHECK(read.value.values[1][0] == doctest::Approx(1.0 / 3));
  CHECK(read.value.rows[1].line == 3);
}

TEST_CASE("comparisons in another order, and cells that are none, are named by line and column") {
  const auto order = read_comparisons(table(",产出,效益\n效益,1,3\n产出,1/3,1\n"));
  REQUIRE(order.problems.size() == 2);
  CHECK(order.problems[0].code == "ahp_items_differ");
  CHECK(order.problems[0].where.line == 2);
  for (const std::string_view cell : {"高", "1/0", "3x", "", "1/3/3"}) {
    const auto read =
        read_comparisons(table(",产出,效益\n产出,1," + std::string(cell) + "\n效益,1/3,1\n"));
    REQUIRE_MESSAGE(read.problems.size() == 1, cell);
    CHECK(read.problems[0].code == "weighting_cell");
    CHECK(read.problems[0].where.cell == "效益");
  }
}

TEST_CASE("columns of a portfolio are better when higher, unless their heading says otherwise") {
  const auto read =
      read_portfolio(table("项目,完成率,成本(-),投诉（-）\nA,95%,3.5,2\nB,90%,4,0\n"));
  REQUIRE(read.problems.empty());
  CHECK(read.value.columns.size() == 3);
  CHECK(read.value.better == std::vector{Better::higher, Better::lower, Better::lower});
  CHECK(read.value.rows[0][0] == doctest::Approx(0.95));
  CHECK(read.value.rows[1][2] == 0.0);
  CHECK(read_portfolio(table("项目,完成率\nA,好\n")).problems[0].code == "weighting_cell");
}
