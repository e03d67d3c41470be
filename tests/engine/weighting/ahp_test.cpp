#include "engine/weighting/ahp.h"

#include <doctest/doctest.h>

using namespace duibiao;
using doctest::Approx;

namespace {

PairwiseMatrix matrix(std::vector<std::vector<double>> values) {
  PairwiseMatrix made;
  for (std::size_t i = 0; i < values.size(); ++i) {
    made.items.push_back(std::string(1, static_cast<char>('A' + i)));
    made.rows.push_back({"m.csv", "", "", static_cast<std::uint32_t>(i + 2), 0});
  }
  made.values = std::move(values);
  return made;
}

std::string_view fault(const PairwiseMatrix& made) {
  const auto read = ahp_weights(made);
  REQUIRE_FALSE(read.problems.empty());
  return read.problems.front().code;
}

}  // namespace

TEST_CASE("the vector of regulations 7.1: weights, eigenvalue, index and ratio") {
  const auto read = ahp_weights(matrix({{1, 3, 5}, {1.0 / 3, 1, 3}, {1.0 / 5, 1.0 / 3, 1}}));
  REQUIRE(read.problems.empty());
  const AhpWeights& ahp = read.value;
  CHECK(ahp.weights[0] == Approx(0.6370).epsilon(0.0001));
  CHECK(ahp.weights[1] == Approx(0.2583).epsilon(0.0002));
  CHECK(ahp.weights[2] == Approx(0.1047).epsilon(0.0005));
  CHECK(ahp.lambda_max == Approx(3.0385).epsilon(0.0001));
  CHECK(ahp.consistency_index == Approx(0.0193).epsilon(0.005));
  CHECK(ahp.ratio(RandomIndex::saaty_1980) == Approx(0.0332).epsilon(0.002));
  CHECK(ahp.ratio(RandomIndex::simulated) == Approx(0.0193 / 0.521).epsilon(0.005));
}

TEST_CASE("comparisons that agree with each other have nothing to reconsider") {
  const auto read = ahp_weights(matrix({{1, 2, 4}, {0.5, 1, 2}, {0.25, 0.5, 1}}));
  CHECK(read.value.ratio(RandomIndex::saaty_1980) == Approx(0.0).epsilon(1e-9));
  CHECK_FALSE(read.value.farthest.has_value());
  CHECK(read.value.weights[0] == Approx(4.0 / 7));
}

TEST_CASE("a comparison turned round makes the rest inconsistent, and is the one to reconsider") {
  // 4 over 1 by 2 by 2; C is said to be twice A instead of a quarter of it.
  const auto read =
      ahp_weights(matrix({{1, 2, 0.5, 8}, {0.5, 1, 2, 4}, {2, 0.5, 1, 2}, {0.125, 0.25, 0.5, 1}}));
  REQUIRE(read.problems.empty());
  CHECK(read.value.ratio(RandomIndex::saaty_1980) > kConsistent);
  REQUIRE(read.value.farthest.has_value());
  CHECK(read.value.farthest->row == 0);
  CHECK(read.value.farthest->column == 2);
  CHECK(read.value.farthest->stated == Approx(0.5));
  CHECK(read.value.farthest->implied > 1.0);
}

TEST_CASE("two items are always consistent, one has all the weight") {
  const auto two = ahp_weights(matrix({{1, 3}, {1.0 / 3, 1}}));
  CHECK(two.value.weights[0] == Approx(0.75));
  CHECK(two.value.ratio(RandomIndex::saaty_1980) == 0.0);
  CHECK(ahp_weights(matrix({{1}})).value.weights == std::vector<double>{1.0});
}

TEST_CASE("a matrix of comparisons is square, positive and reciprocal") {
  CHECK(fault(matrix({{1, 2}})) == "ahp_not_square");
  CHECK(fault(matrix({})) == "ahp_not_square");
  CHECK(fault(matrix({{1, 0}, {2, 1}})) == "ahp_not_positive");
  CHECK(fault(matrix({{2, 2}, {0.5, 1}})) == "ahp_diagonal");
  CHECK(fault(matrix({{1, 3}, {0.3, 1}})) == "ahp_not_reciprocal");
  CHECK(ahp_weights(matrix({{1, 3}, {0.33, 1}})).problems.empty());
  CHECK(fault(matrix(std::vector(16, std::vector<double>(16, 1.0)))) == "ahp_too_many_items");
}

TEST_CASE("random indices run from one item to fifteen") {
  CHECK(random_index(RandomIndex::saaty_1980, 1) == 0.0);
  CHECK(random_index(RandomIndex::saaty_1980, 3) == 0.58);
  CHECK(random_index(RandomIndex::saaty_1980, 15) == 1.59);
  CHECK(random_index(RandomIndex::simulated, 3) == 0.521);
  CHECK(random_index(RandomIndex::simulated, 15) == 1.584);
}
