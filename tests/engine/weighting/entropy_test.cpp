#include "engine/weighting/entropy.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace duibiao;
using doctest::Approx;

namespace {

PortfolioValues values(std::vector<std::vector<double>> rows, std::vector<Better> better) {
  PortfolioValues made;
  for (std::size_t i = 0; i < better.size(); ++i) {
    made.columns.push_back(std::string(1, static_cast<char>('A' + i)));
  }
  made.better = std::move(better);
  made.rows = std::move(rows);
  return made;
}

}  // namespace

TEST_CASE("what tells more projects apart weighs more") {
  // A: 0, 1 of three rows at the top: shares 1, 0, 0. B: shares 2/3, 1/3, 0.
  const auto read =
      entropy_weights(values({{10, 4}, {0, 2}, {0, 0}}, {Better::higher, Better::higher}));
  REQUIRE(read.problems.empty());
  const double b = -(2.0 / 3 * std::log(2.0 / 3) + 1.0 / 3 * std::log(1.0 / 3)) / std::log(3.0);
  CHECK(read.value[0].entropy == Approx(0.0));
  CHECK(read.value[1].entropy == Approx(b));
  CHECK(read.value[0].weight == Approx(1.0 / (2.0 - b)));
  CHECK(read.value[0].weight + read.value[1].weight == Approx(1.0));
}

TEST_CASE("a column that is better when lower is turned round first") {
  const auto up =
      entropy_weights(values({{1, 9}, {2, 5}, {4, 5}}, {Better::higher, Better::higher}));
  const auto down =
      entropy_weights(values({{4, 9}, {3, 5}, {1, 5}}, {Better::lower, Better::higher}));
  CHECK(up.value[0].weight == Approx(down.value[0].weight));
  const auto as_is =
      entropy_weights(values({{4, 9}, {3, 5}, {1, 5}}, {Better::higher, Better::higher}));
  CHECK(as_is.value[0].weight != Approx(down.value[0].weight));
}

TEST_CASE("a column that is the same everywhere weighs nothing, with a warning") {
  const auto read =
      entropy_weights(values({{1, 7}, {2, 7}, {4, 7}}, {Better::higher, Better::higher}));
  CHECK(read.value[0].weight == Approx(1.0));
  CHECK(read.value[1].weight == 0.0);
  CHECK(read.value[1].constant);
  REQUIRE(read.problems.size() == 1);
  CHECK(read.problems[0].code == "entropy_constant");
  CHECK(read.usable());
}

TEST_CASE("one project, no column, or nothing that differs, gives no weights") {
  CHECK(entropy_weights(values({{1}}, {Better::higher})).problems[0].code ==
        "entropy_too_few_rows");
  CHECK(entropy_weights(values({{}, {}}, {})).problems[0].code == "entropy_no_columns");
  const auto same = entropy_weights(values({{7}, {7}}, {Better::lower}));
  CHECK_FALSE(same.usable());
  CHECK(same.problems.back().code == "entropy_all_constant");
}
