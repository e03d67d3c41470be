#include "engine/audit/portfolio/robust.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

using namespace duibiao;

TEST_CASE("median and MAD are not moved by one wild value") {
  const auto spread = robust_spread({1, 2, 3, 4, 1000});
  REQUIRE(spread.has_value());
  CHECK(spread->median == doctest::Approx(3.0));
  CHECK(spread->mad == doctest::Approx(1.0));
  CHECK(spread->n == 5);
  CHECK(robust_spread({1, 2, 3, 4})->median == doctest::Approx(2.5));
  CHECK_FALSE(robust_spread({}).has_value());
}

TEST_CASE("a robust z counts standard deviations of a normal sample, where there is a spread") {
  CHECK(*robust_z(4.4826, {3.0, 1.0, 5}) == doctest::Approx(1.0));
  CHECK(*robust_z(3.0, {3.0, 1.0, 5}) == doctest::Approx(0.0));
  CHECK_FALSE(robust_z(4.0, {3.0, 0.0, 5}).has_value());
}

TEST_CASE("the row that breaks the pattern is the farthest, though no value of it is extreme") {
  std::vector<std::vector<double>> rows;
  for (int i = 0; i < 40; ++i) {
    rows.push_back({static_cast<double>(i), static_cast<double>(i) + (i % 2), 7.0});
  }
  rows.push_back({10.0, 30.0, 7.0});
  const auto distances = robust_distances(rows, 30);
  REQUIRE(distances.size() == rows.size());
  CHECK(std::ranges::max_element(distances) == distances.end() - 1);
}

TEST_CASE("too few rows, or rows without a spread, have no distances") {
  CHECK(robust_distances({}, 30).empty());
  CHECK(robust_distances(std::vector<std::vector<double>>(29, {1.0}), 30).empty());
  CHECK(robust_distances(std::vector<std::vector<double>>(30, {1.0}), 30).empty());
  CHECK(robust_distances(std::vector<std::vector<double>>(30, std::vector<double>{}), 30).empty());
}

TEST_CASE("even digits have no bias, one favoured digit has much") {
  std::array<std::size_t, 10> even{};
  even.fill(10);
  CHECK(digit_bias(even).chi_square == doctest::Approx(0.0));
  CHECK(digit_bias(even).n == 100);
  std::array<std::size_t, 10> round{};
  round[0] = 60;
  round[5] = 40;
  CHECK(digit_bias(round).chi_square == doctest::Approx(420.0));
  CHECK(digit_bias(round).most_common == 0);
  CHECK(digit_bias(round).tens_share == doctest::Approx(0.6));
  CHECK(digit_bias(std::array<std::size_t, 10>{}).n == 0);
}
